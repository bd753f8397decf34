// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/runrow.h"

#include "core/json.h"

namespace ud::service {

const std::string runColumns =
    "id, agent_id, agent_name, label, status, queued_at, started_at, updated_at, ended_at, message, skill,"
    " progress_message, progress_fraction, attempt, started_by_id, started_by_name, stop_requested_at,"
    " stop_by_id, stop_by_name, stop_reason, stop_note, stop_work_ended_at, stop_settled, error_code,"
    " error_detail, engine, host, containment, usage_incomplete, expected_until, expected_note, max_message,"
    " max_skill";

namespace {

std::optional<Stop> readStop(const Query& row, int first) {
    if (row.isNull(first))
        return std::nullopt;
    const auto reason = row.optionalText(first + 3);
    return Stop{row.time(first),
                {row.optionalText(first + 1), row.text(first + 2)},
                reason ? stopReasonFromText(*reason) : std::nullopt,
                row.text(first + 4),
                row.optionalTime(first + 5),
                row.integer(first + 6) != 0};
}

} // namespace

Run readRun(const Query& row, int first) {
    Run run;
    run.id = row.text(first);
    run.agentId = row.text(first + 1);
    run.agentName = row.text(first + 2);
    run.label = row.text(first + 3);
    run.status = runStatusFromText(row.text(first + 4)).value_or(RunStatus::Failed);
    run.queuedAt = row.time(first + 5);
    run.startedAt = row.optionalTime(first + 6);
    run.updatedAt = row.time(first + 7);
    run.endedAt = row.optionalTime(first + 8);
    run.credits = {row.credits(first + 9), row.credits(first + 10)};
    if (!row.isNull(first + 11))
        run.progress = Progress{row.text(first + 11), row.optionalReal(first + 12)};
    run.attempt = static_cast<int>(row.integer(first + 13));
    run.startedBy = {row.optionalText(first + 14), row.text(first + 15)};
    run.stop = readStop(row, first + 16);
    if (!row.isNull(first + 23))
        run.error = RunError{row.text(first + 23), row.text(first + 24)};
    run.engine = row.text(first + 25);
    run.host = row.text(first + 26);
    run.containment = row.text(first + 27);
    run.usageIncomplete = row.integer(first + 28) != 0;
    if (!row.isNull(first + 29))
        run.expectation = Expectation{row.time(first + 29), row.text(first + 30)};
    return run;
}

std::optional<Run> findRun(Database& database, const std::string& id) {
    static const std::string sql = "SELECT " + runColumns + " FROM runs WHERE id = ?";
    Query query = database.query(sql, id);
    return query.next() ? std::optional(readRun(query)) : std::nullopt;
}

std::optional<Run> findRun(Database& database, const std::string& organizationId, const std::string& id) {
    static const std::string sql = "SELECT " + runColumns + " FROM runs WHERE id = ? AND organization_id = ?";
    Query query = database.query(sql, id, organizationId);
    return query.next() ? std::optional(readRun(query)) : std::nullopt;
}

std::optional<std::string> storedJson(const boost::json::value& value) {
    return value.is_null() ? std::nullopt : std::optional(writeJson(value));
}

boost::json::value jsonFromStored(const std::optional<std::string>& text) {
    if (!text)
        return nullptr;
    auto parsed = parseJson(*text);
    return parsed ? std::move(*parsed) : boost::json::value(nullptr);
}

} // namespace ud::service
