// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notifications.h"
#include "core/organizationjson.h"
#include "core/runjson.h"
#include "core/usagejson.h"
#include "rehearsal/practiceanswers.h"

#include <boost/json.hpp>

#include <algorithm>
#include <charconv>
#include <map>

namespace ud::practice {

namespace {

constexpr std::int64_t mostMonths = 60;
constexpr std::int64_t usualEntries = 100;
constexpr std::int64_t mostEntries = 1000;

template<class T>
json::array listOf(const std::vector<T>& all) {
    json::array array;
    for (const T& each : all)
        array.push_back(toJson(each));
    return array;
}

PracticeUsage::Question questionOf(const PracticeRequest& request) {
    PracticeUsage::Question question;
    std::string rest = request.parameter("agent_id");
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        question.agentIds.push_back(rest.substr(0, comma));
        rest = comma == std::string::npos ? std::string() : rest.substr(comma + 1);
    }
    const std::string group = request.parameter("group_by");
    question.sharesKey = group == "agent" ? "agents" : group == "started_by" ? "people" : "";
    return question;
}

json::object toJson(const AuditEntry& entry) {
    json::object actor = ud::toJson(entry.actor).as_object();
    actor["role"] = entry.actorRole ? json::value(toText(*entry.actorRole)) : json::value(nullptr);
    json::object object{{"id", entry.id},
                        {"at", toRfc3339(entry.at)},
                        {"actor", std::move(actor)},
                        {"action", entry.action},
                        {"outcome", entry.outcome}};
    if (!entry.runId.empty())
        object["run_id"] = entry.runId;
    if (!entry.agentId.empty())
        object["agent_id"] = entry.agentId;
    if (entry.reason)
        object["reason"] = toText(*entry.reason);
    if (!entry.note.empty())
        object["note"] = entry.note;
    return object;
}

} // namespace

Error notFound() {
    return {ErrorKind::NotFound,
            "not_found",
            "There is nothing here, or it is not for this token to see.",
            {},
            std::nullopt};
}

std::string positionText(std::int64_t position) {
    std::string digits = std::to_string(position);
    return std::string(digits.size() < 19 ? 19 - digits.size() : 0, '0') + digits;
}

std::optional<std::int64_t> positionFromText(const std::string& text) {
    const std::int64_t position = numberOr(text, -1);
    return position < 0 ? std::nullopt : std::optional(position);
}

std::int64_t numberOr(const std::string& text, std::int64_t otherwise) {
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && !text.empty() ? number : otherwise;
}

Result<PracticeReply> readOrganization(PracticeWorld& world, const PracticeRequest&, const std::string&) {
    json::object body = ud::toJson(world.organization).as_object();
    body["role"] = toText(world.role);
    body["server_time"] = toRfc3339(world.clock.now());
    return jsonReply(200, body);
}

Result<PracticeReply> listAgents(PracticeWorld& world, const PracticeRequest&, const std::string&) {
    return jsonReply(200, {{"agents", listOf(world.agents)}});
}

/// Who started or stopped what has ended.
Result<PracticeReply> listPeople(PracticeWorld& world, const PracticeRequest&, const std::string&) {
    std::map<std::string, std::pair<bool, bool>> found;
    for (const auto& each : world.runs.all()) {
        const Run& run = each->run;
        if (!isTerminal(run.status))
            continue;
        found[run.startedBy.name].first = true;
        if (run.stop)
            found[run.stop->requestedBy.name].second = true;
    }
    json::array people;
    for (const auto& [name, what] : found)
        people.push_back({{"name", name}, {"started", what.first}, {"stopped", what.second}});
    return jsonReply(200, {{"people", std::move(people)}});
}

/// Nobody outside is told of a rehearsal.
Result<PracticeReply> readNotifications(PracticeWorld&, const PracticeRequest&, const std::string&) {
    return jsonReply(200, ud::toJson(Notifications()).as_object());
}

Result<PracticeReply> listTokens(PracticeWorld& world, const PracticeRequest&, const std::string&) {
    return jsonReply(200, {{"tokens", listOf(world.tokens)}});
}

Result<PracticeReply> listAudit(PracticeWorld& world, const PracticeRequest& request, const std::string&) {
    const auto limit =
        std::clamp<std::int64_t>(numberOr(request.parameter("limit"), usualEntries), 1, mostEntries);
    // The cursor says how many are older: newer ones that come meanwhile move nothing.
    std::int64_t left = std::clamp<std::int64_t>(
        numberOr(request.parameter("cursor"), std::ssize(world.audit)), 0, std::ssize(world.audit));
    json::array entries;
    while (left > 0 && std::ssize(entries) < limit)
        entries.push_back(toJson(world.audit[static_cast<std::size_t>(--left)]));
    return jsonReply(200, {{"entries", std::move(entries)},
                           {"next_cursor", left > 0 ? json::value(std::to_string(left)) : json::value()}});
}

Result<PracticeReply> monthlyUsage(PracticeWorld& world, const PracticeRequest& request, const std::string&) {
    const auto months = std::clamp<std::int64_t>(numberOr(request.parameter("months"), 12), 1, mostMonths);
    const auto question = questionOf(request);
    UsageReport report = world.usage.monthly(static_cast<int>(months), question, world.clock.now());
    report.asOf = positionText(world.runs.position());
    return jsonReply(200, ud::toJson(report, UsageUnit::Months, question.sharesKey));
}

Result<PracticeReply> dailyUsage(PracticeWorld& world, const PracticeRequest& request, const std::string&) {
    std::string month = request.parameter("month");
    if (month.empty())
        month = world.usage.zone().monthOf(world.clock.now());
    if (!isMonth(month))
        return Error{ErrorKind::Invalid,
                     "invalid",
                     "A month is expected here, such as 2026-11.",
                     {{"month", "A month is expected here, such as 2026-11."}},
                     std::nullopt};
    const auto question = questionOf(request);
    UsageReport report = world.usage.daily(month, question, world.clock.now());
    report.asOf = positionText(world.runs.position());
    return jsonReply(200, ud::toJson(report, UsageUnit::Days, question.sharesKey));
}

} // namespace ud::practice
