// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runjson.h"

#include "core/objectreader.h"

#include <boost/json.hpp>

namespace ud {

namespace {

using enum ObjectReader::Presence;

json::value toJson(const Flag& flag) {
    json::object figures;
    for (const auto& figure : flag.figures)
        figures[figure.name] = figure.value;
    return {{"flag", toText(flag.kind)}, {"since", toRfc3339(flag.since)}, {"figures", std::move(figures)}};
}

json::value toJson(const std::vector<Flag>& flags, bool usageIncomplete, Time since) {
    json::array array;
    for (const auto& flag : flags)
        array.push_back(toJson(flag));
    if (usageIncomplete)
        array.push_back(
            {{"flag", "usage_incomplete"}, {"since", toRfc3339(since)}, {"figures", json::object()}});
    return array;
}

json::value toJson(const std::optional<Progress>& progress) {
    if (!progress)
        return nullptr;
    json::value fraction = nullptr;
    if (progress->fraction)
        fraction = *progress->fraction;
    return {{"message", progress->message}, {"fraction", fraction}};
}

json::value toJson(const std::optional<Stop>& stop) {
    if (!stop)
        return nullptr;
    json::value reason = nullptr;
    if (stop->reason)
        reason = toText(*stop->reason);
    return {
        {"requested_at", toRfc3339(stop->requestedAt)},
        {"requested_by", ud::toJson(stop->requestedBy)},
        {"reason", reason},
        {"note", stop->note},
        {"work_ended_at", ud::toJson(stop->workEndedAt)},
        {"settled", stop->settled},
    };
}

json::value toJson(const std::optional<RunError>& error) {
    if (!error)
        return nullptr;
    return {{"code", error->code}, {"detail", error->detail}};
}

json::value toJson(const std::optional<Expectation>& expectation) {
    if (!expectation)
        return nullptr;
    return {{"until", toRfc3339(expectation->until)}, {"note", expectation->note}};
}

Error protocolError(const ObjectReader& reader) {
    Error error = reader.error();
    error.kind = ErrorKind::Protocol;
    error.code = "unexpected_answer";
    return error;
}

PersonRef readPerson(ObjectReader& parent, std::string_view key) {
    PersonRef person;
    if (const json::value* value = parent.object(key, Required)) {
        ObjectReader reader(*value, parent.pointerTo(key));
        person.tokenId = reader.text("token_id", Optional);
        person.name = reader.text("name", Required).value_or("");
        for (const auto& fault : reader.faults())
            parent.fault(key, fault.detail);
    }
    return person;
}

std::optional<Progress> readProgress(ObjectReader& parent) {
    const json::value* value = parent.object("progress", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value);
    return Progress{reader.text("message", Optional).value_or(""), reader.number("fraction", Optional, 0, 1)};
}

std::optional<Stop> readStop(ObjectReader& parent) {
    const json::value* value = parent.object("stop", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value);
    Stop stop;
    stop.requestedAt = reader.time("requested_at", Required).value_or(Time());
    stop.requestedBy = readPerson(reader, "requested_by");
    if (const auto reason = reader.text("reason", Optional))
        stop.reason = stopReasonFromText(*reason).value_or(StopReason::Other);
    stop.note = reader.text("note", Optional).value_or("");
    stop.workEndedAt = reader.time("work_ended_at", Optional);
    stop.settled = reader.boolean("settled", Optional).value_or(false);
    for (const auto& fault : reader.faults())
        parent.fault("stop", fault.detail);
    return stop;
}

std::optional<RunError> readError(ObjectReader& parent) {
    const json::value* value = parent.object("error", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value);
    return RunError{reader.text("code", Optional).value_or(""), reader.text("detail", Optional).value_or("")};
}

std::optional<Expectation> readExpectation(ObjectReader& parent) {
    const json::value* value = parent.object("expectation", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value);
    return Expectation{reader.time("until", Optional).value_or(Time()),
                       reader.text("note", Optional).value_or("")};
}

/// Flags of a kind this program does not know are left out, as unknown members are.
void readFlags(ObjectReader& parent, Run& run) {
    const json::array* flags = parent.array("flags", Optional);
    if (!flags)
        return;
    for (const auto& item : *flags) {
        ObjectReader reader(item);
        const std::string name = reader.text("flag", Optional).value_or("");
        run.usageIncomplete = run.usageIncomplete || name == "usage_incomplete";
        const auto kind = flagKindFromText(name);
        if (!kind)
            continue;
        Flag flag{*kind, reader.time("since", Optional).value_or(Time()), {}};
        if (const json::value* figures = reader.object("figures", Optional)) {
            for (const auto& [key, figure] : figures->get_object()) {
                if (const auto* number = figure.if_int64())
                    flag.figures.push_back({std::string(key.data(), key.size()), *number});
            }
        }
        run.flags.push_back(std::move(flag));
    }
}

void readAgent(ObjectReader& parent, Run& run) {
    if (const json::value* value = parent.object("agent", Required)) {
        ObjectReader reader(*value);
        run.agentId = reader.text("id", Required).value_or("");
        run.agentName = reader.text("name", Required).value_or("");
        for (const auto& fault : reader.faults())
            parent.fault("agent", fault.detail);
    }
}

void readTimes(ObjectReader& reader, Run& run) {
    run.queuedAt = reader.time("queued_at", Required).value_or(Time());
    run.startedAt = reader.time("started_at", Optional);
    run.updatedAt = reader.time("updated_at", Required).value_or(Time());
    run.endedAt = reader.time("ended_at", Optional);
}

} // namespace

json::value toJson(const PersonRef& person) {
    json::value id = nullptr;
    if (person.tokenId)
        id = *person.tokenId;
    return {{"token_id", id}, {"name", person.name}};
}

json::value toJson(const Run& run) {
    return {
        {"id", run.id},
        {"agent", {{"id", run.agentId}, {"name", run.agentName}}},
        {"label", run.label},
        {"status", toText(run.status)},
        {"queued_at", toRfc3339(run.queuedAt)},
        {"started_at", toJson(run.startedAt)},
        {"updated_at", toRfc3339(run.updatedAt)},
        {"ended_at", toJson(run.endedAt)},
        {"credits", toJson(run.credits)},
        {"progress", toJson(run.progress)},
        {"attempt", run.attempt},
        {"started_by", toJson(run.startedBy)},
        {"flags", toJson(run.flags, run.usageIncomplete, run.endedAt.value_or(run.updatedAt))},
        {"stop", toJson(run.stop)},
        {"error", toJson(run.error)},
        {"engine", run.engine},
        {"host", run.host},
        {"containment", run.containment.empty() ? json::value(nullptr) : json::value(run.containment)},
        {"observed", nullptr},
        {"expectation", toJson(run.expectation)},
    };
}

Result<Run> runFromJson(const json::value& value) {
    ObjectReader reader(value);
    Run run;
    run.id = reader.text("id", Required).value_or("");
    readAgent(reader, run);
    run.label = reader.text("label", Optional).value_or("");
    const auto status = runStatusFromText(reader.text("status", Required).value_or(""));
    if (!status)
        reader.fault("status", "This status is unknown.");
    run.status = status.value_or(RunStatus::Failed);
    readTimes(reader, run);
    if (const json::value* credits = reader.object("credits", Required)) {
        ObjectReader pair(*credits);
        run.credits = {pair.credits("message", Required).value_or(Credits()),
                       pair.credits("skill", Required).value_or(Credits())};
        for (const auto& fault : pair.faults())
            reader.fault("credits", fault.detail);
    }
    run.progress = readProgress(reader);
    run.attempt = static_cast<int>(reader.integer("attempt", Optional, 1, 1'000'000).value_or(1));
    run.startedBy = readPerson(reader, "started_by");
    readFlags(reader, run);
    run.stop = readStop(reader);
    run.error = readError(reader);
    run.engine = reader.text("engine", Optional).value_or("");
    run.host = reader.text("host", Optional).value_or("");
    run.containment = reader.text("containment", Optional).value_or("");
    run.expectation = readExpectation(reader);
    if (!reader.ok())
        return protocolError(reader);
    return run;
}

json::value toJson(const RunEvent& event) {
    json::object object{
        {"seq", event.seq},
        {"at", toRfc3339(event.at)},
        {"type", toText(event.type)},
        {"message", event.message},
    };
    if (event.fraction)
        object["fraction"] = *event.fraction;
    return object;
}

Result<RunEvent> runEventFromJson(const json::value& value) {
    ObjectReader reader(value);
    RunEvent event;
    event.seq = reader.integer("seq", Required).value_or(0);
    event.at = reader.time("at", Required).value_or(Time());
    event.type =
        runEventTypeFromText(reader.text("type", Required).value_or("")).value_or(RunEventType::Progress);
    event.message = reader.text("message", Optional).value_or("");
    event.fraction = reader.number("fraction", Optional, 0, 1);
    if (!reader.ok())
        return protocolError(reader);
    return event;
}

json::value toJson(const LedgerEntry& entry) {
    return {
        {"seq", entry.seq},
        {"at", toRfc3339(entry.at)},
        {"occurred_at", toRfc3339(entry.occurredAt)},
        {"kind", toText(entry.kind)},
        {"credits", toJson(entry.credits)},
        {"what", entry.what},
        {"charged", entry.charged},
    };
}

Result<LedgerEntry> ledgerEntryFromJson(const json::value& value) {
    ObjectReader reader(value);
    LedgerEntry entry;
    entry.seq = reader.integer("seq", Required).value_or(0);
    entry.at = reader.time("at", Required).value_or(Time());
    entry.occurredAt = reader.time("occurred_at", Required).value_or(Time());
    const auto kind = creditKindFromText(reader.text("kind", Required).value_or(""));
    if (!kind)
        reader.fault("kind", "This kind of credits is unknown.");
    entry.kind = kind.value_or(CreditKind::Message);
    entry.credits = reader.credits("credits", Required).value_or(Credits());
    entry.what = reader.text("what", Optional).value_or("");
    entry.charged = reader.boolean("charged", Required).value_or(false);
    if (!reader.ok())
        return protocolError(reader);
    return entry;
}

} // namespace ud
