// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/answerreader.h"

#include "core/json.h"
#include "core/objectreader.h"
#include "core/organizationjson.h"
#include "core/runjson.h"
#include "core/usagejson.h"

#include <boost/json.hpp>

namespace ud {

namespace {

using enum ObjectReader::Presence;

Error unexpected(Error error) {
    error.kind = ErrorKind::Protocol;
    error.code = "unexpected_answer";
    return error;
}

Error unexpected(const ObjectReader& reader) {
    return unexpected(reader.error());
}

Result<json::value> parse(std::string_view text) {
    auto value = parseJson(text);
    if (!value)
        return unexpected(value.error());
    return value;
}

Result<json::value> parse(const HttpAnswer& answer) {
    return parse({answer.body.data(), static_cast<std::size_t>(answer.body.size())});
}

/// Each item of the list \p key, or the first error.
template<class T>
Result<std::vector<T>> readList(const json::value& value, std::string_view key,
                                Result<T> (*read)(const json::value&)) {
    ObjectReader reader(value);
    const json::array* list = reader.array(key, Required);
    if (!list)
        return unexpected(reader);
    std::vector<T> items;
    items.reserve(list->size());
    for (const json::value& item : *list) {
        auto one = read(item);
        if (!one)
            return unexpected(one.error());
        items.push_back(*std::move(one));
    }
    return items;
}

Result<Person> personFromJson(const json::value& value) {
    ObjectReader reader(value);
    Person person{reader.text("name", Required).value_or(""),
                  reader.boolean("started", Required).value_or(false),
                  reader.boolean("stopped", Required).value_or(false)};
    if (!reader.ok())
        return unexpected(reader);
    return person;
}

/// An opaque text that may come as a number.
QString opaque(ObjectReader& reader, std::string_view key) {
    const json::value* value = reader.any(key, Optional);
    if (!value || value->is_null())
        return {};
    if (const auto* text = value->if_string())
        return QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
    return QString::fromStdString(writeJson(*value));
}

Result<CancelAnswer> cancelFromJson(const json::value& value) {
    ObjectReader reader(value);
    CancelAnswer answer;
    answer.runId = reader.text("run_id", Optional).value_or("");
    const auto outcome = cancelOutcomeFromText(reader.text("outcome", Required).value_or(""));
    if (!outcome)
        reader.fault("outcome", "This outcome is unknown.");
    answer.outcome = outcome.value_or(CancelOutcome::NotFound);
    if (const json::value* run = reader.object("run", Optional)) {
        auto read = runFromJson(*run);
        if (!read)
            return unexpected(read.error());
        answer.runId = read->id;
        answer.run = *std::move(read);
    } else if (answer.outcome != CancelOutcome::NotFound) {
        reader.fault("run", "The run is missing.");
    }
    if (!reader.ok())
        return unexpected(reader);
    return answer;
}

Result<AuditEntry> auditFromJson(const json::value& value) {
    ObjectReader reader(value);
    AuditEntry entry;
    entry.id = reader.text("id", Required).value_or("");
    entry.at = reader.time("at", Required).value_or(Time());
    if (const json::value* actor = reader.object("actor", Optional)) {
        ObjectReader person(*actor);
        entry.actor = {person.text("token_id", Optional), person.text("name", Optional).value_or("")};
        entry.actorRole = roleFromText(person.text("role", Optional).value_or(""));
    }
    entry.action = reader.text("action", Required).value_or("");
    entry.runId = reader.text("run_id", Optional).value_or("");
    entry.agentId = reader.text("agent_id", Optional).value_or("");
    entry.reason = stopReasonFromText(reader.text("reason", Optional).value_or(""));
    entry.note = reader.text("note", Optional).value_or("");
    entry.outcome = reader.text("outcome", Optional).value_or("");
    if (!reader.ok())
        return unexpected(reader);
    return entry;
}

Result<UsageReport> readUsage(const HttpAnswer& answer, UsageUnit unit) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    return usageReportFromJson(*value, unit);
}

} // namespace

Result<OrganizationAnswer> readOrganization(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto organization = organizationFromJson(*value);
    if (!organization)
        return unexpected(organization.error());
    ObjectReader reader(*value);
    const auto role = roleFromText(reader.text("role", Required).value_or(""));
    if (!role)
        reader.fault("role", "This role is unknown.");
    const auto serverTime = reader.time("server_time", Required);
    if (!reader.ok())
        return unexpected(reader);
    return OrganizationAnswer{*std::move(organization), *role, *serverTime};
}

Result<std::vector<Agent>> readAgents(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? readList<Agent>(*value, "agents", agentFromJson) : value.error();
}

Result<Agent> readAgent(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? agentFromJson(*value) : value.error();
}

Result<ListPage> readListPage(const HttpAnswer& answer) {
    ListPage page;
    RunList& list = page.list;
    list.etag = answer.etag;
    list.notModified = answer.status == 304;
    if (list.notModified)
        return page;
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto runs = readList<Run>(*value, "runs", runFromJson);
    if (!runs)
        return runs.error();
    ObjectReader reader(*value);
    list.runs = *std::move(runs);
    list.asOf = opaque(reader, "as_of");
    list.serverTime = reader.time("server_time", Required).value_or(Time());
    page.nextCursor = opaque(reader, "next_cursor");
    if (!reader.ok())
        return unexpected(reader);
    return page;
}

Result<RunPage> readRunPage(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto runs = readList<Run>(*value, "runs", runFromJson);
    if (!runs)
        return runs.error();
    ObjectReader reader(*value);
    return RunPage{*std::move(runs), opaque(reader, "next_cursor")};
}

Result<Run> readRun(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? runFromJson(*value) : value.error();
}

Result<RunDetail> readRunDetail(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto run = runFromJson(*value);
    if (!run)
        return run.error();
    ObjectReader reader(*value);
    RunDetail detail{*std::move(run), nullptr, nullptr};
    if (const json::value* input = reader.any("input", Optional))
        detail.input = *input;
    if (const json::value* result = reader.any("result", Optional))
        detail.result = *result;
    return detail;
}

Result<std::vector<RunEvent>> readRunEvents(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? readList<RunEvent>(*value, "events", runEventFromJson) : value.error();
}

Result<RunLedger> readRunLedger(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto entries = readList<LedgerEntry>(*value, "entries", ledgerEntryFromJson);
    if (!entries)
        return entries.error();
    ObjectReader reader(*value);
    const auto totals = reader.creditPair("totals", Required);
    if (!reader.ok())
        return unexpected(reader);
    return RunLedger{*std::move(entries), *totals};
}

Result<CancelAnswer> readCancel(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? cancelFromJson(*value) : value.error();
}

Result<std::vector<CancelAnswer>> readCancelMany(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? readList<CancelAnswer>(*value, "results", cancelFromJson) : value.error();
}

Result<UsageReport> readMonthly(const HttpAnswer& answer) {
    return readUsage(answer, UsageUnit::Months);
}

Result<UsageReport> readDaily(const HttpAnswer& answer) {
    return readUsage(answer, UsageUnit::Days);
}

Result<std::vector<Person>> readPeople(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? readList<Person>(*value, "people", personFromJson) : value.error();
}

Result<AuditPage> readAudit(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto entries = readList<AuditEntry>(*value, "entries", auditFromJson);
    if (!entries)
        return entries.error();
    ObjectReader reader(*value);
    return AuditPage{*std::move(entries), opaque(reader, "next_cursor")};
}

Result<std::vector<Token>> readTokens(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? readList<Token>(*value, "tokens", tokenFromJson) : value.error();
}

Result<CreatedToken> readCreatedToken(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto token = tokenFromJson(*value);
    ObjectReader reader(*value);
    const auto secret = reader.text("token", Required);
    if (!token || !reader.ok())
        return unexpected(token ? reader.error() : token.error());
    return CreatedToken{*std::move(token), QString::fromStdString(*secret)};
}

Result<NotificationsAnswer> readNotifications(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    auto notifications = notificationsFromJson(*value);
    if (!notifications)
        return notifications.error();
    NotificationsAnswer read{*std::move(notifications), {}};
    if (read.notifications.webhook) {
        ObjectReader hook(value->as_object().at("webhook"));
        read.secret = QString::fromStdString(hook.text("secret", Optional).value_or(""));
    }
    return read;
}

Result<std::vector<TestedChannel>> readTested(const HttpAnswer& answer) {
    const auto value = parse(answer);
    return value ? readList<TestedChannel>(*value, "results", testedFromJson) : value.error();
}

Result<Done> readDone(const HttpAnswer&) {
    return Done{};
}

Result<ServiceHealth> readHealth(const HttpAnswer& answer) {
    const auto value = parse(answer);
    if (!value)
        return value.error();
    ObjectReader reader(*value);
    ServiceHealth health{QString::fromStdString(reader.text("version", Optional).value_or(""))};
    if (!reader.ok())
        return unexpected(reader);
    return health;
}

Result<RunBatch> readBatch(std::string_view data) {
    const auto value = parse(data);
    if (!value)
        return value.error();
    auto changed = readList<Run>(*value, "changed", runFromJson);
    if (!changed)
        return changed.error();
    auto ended = readList<Run>(*value, "ended", runFromJson);
    if (!ended)
        return ended.error();
    ObjectReader reader(*value);
    RunBatch batch{opaque(reader, "as_of"), reader.time("server_time", Required).value_or(Time()),
                   *std::move(changed), *std::move(ended)};
    if (!reader.ok())
        return unexpected(reader);
    return batch;
}

} // namespace ud
