// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/sqlitetransaction.h"

#include "service/store/database.h"

namespace ud::service {

SqliteTransaction::SqliteTransaction(const WriterContext& context)
    : m_context(context)
    , m_database(context.database)
    , m_now(context.clock.now())
    , m_rollups(context.database, context.calendars)
    , m_notices(context.database, context.ids, m_now,
                [this](const Actor& actor, const std::string& action, const std::string& outcome) {
                    audit(actor, action, outcome);
                }) {}

OperationChanges SqliteTransaction::finish() {
    m_rollups.flush();
    OperationChanges changes;
    changes.tokens = m_tokenRemoved;
    for (const auto& [organizationId, ids] : m_changed) {
        m_database.run("UPDATE organizations SET position = position + ? WHERE id = ?",
                       static_cast<std::int64_t>(ids.size()), organizationId);
        const std::int64_t last =
            m_database.integer("SELECT position FROM organizations WHERE id = ?", organizationId).value_or(0);
        std::int64_t position = last - static_cast<std::int64_t>(ids.size());
        for (const auto& id : ids)
            m_database.run("UPDATE runs SET position = ?, changed_at = ? WHERE id = ?", ++position, m_now,
                           id);
        changes.runs[organizationId] = {last, {ids.begin(), ids.end()}};
    }
    return changes;
}

std::optional<SqliteTransaction::RunHead> SqliteTransaction::findHead(const std::string& runId) {
    Query row = m_database.query("SELECT organization_id, status, attempt, agent_id, started_by_id,"
                                 " started_by_name, max_message - message, max_skill - skill FROM runs"
                                 " WHERE id = ?",
                                 runId);
    if (!row.next())
        return std::nullopt;
    const auto credits = [&row](int column) {
        return row.isNull(column) ? std::nullopt
                                  : std::optional(Credits::fromThousandths(row.integer(column)));
    };
    return RunHead{runId,
                   row.text(0),
                   runStatusFromText(row.text(1)).value_or(RunStatus::Failed),
                   static_cast<int>(row.integer(2)),
                   UsageKey{row.text(3), row.text(4), row.text(5), "background"},
                   Headroom{credits(6), credits(7)}};
}

void SqliteTransaction::addEvent(const std::string& runId, RunEventType type, const std::string& message) {
    m_database.run("INSERT INTO run_events (run_id, seq, at, type, message) VALUES (?1,"
                   " 1 + coalesce((SELECT max(seq) FROM run_events WHERE run_id = ?1), 0), ?2, ?3, ?4)",
                   runId, m_now, toText(type), message);
}

} // namespace ud::service
