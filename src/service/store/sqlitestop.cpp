// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"
#include "service/store/runrow.h"
#include "service/store/sqlitetransaction.h"

namespace ud::service {

std::vector<CancelResult> SqliteTransaction::cancelRuns(const Actor& actor,
                                                        const std::vector<std::string>& runIds,
                                                        const StopOrder& order) {
    std::vector<CancelResult> results;
    results.reserve(runIds.size());
    for (const auto& runId : runIds) {
        results.push_back(cancel(actor, runId, order));
        const CancelResult& result = results.back();
        audit(actor, "run.cancel", std::string(toText(result.outcome)),
              {runId, result.run ? result.run->agentId : std::string(), order.reason, order.note});
    }
    return results;
}

CancelResult SqliteTransaction::cancel(const Actor& actor, const std::string& runId, const StopOrder& order) {
    const auto head = findHead(runId);
    if (!head || head->organizationId != actor.organizationId)
        return {runId, CancelOutcome::NotFound, std::nullopt};
    if (head->status == RunStatus::Running && m_context.tap)
        record(*head, head->attempt, m_context.tap(runId));
    const auto reason = order.reason ? std::optional(toText(*order.reason)) : std::nullopt;
    const bool waiting = head->status == RunStatus::Queued;
    const bool decided =
        m_database.run("UPDATE runs SET status = 'cancelled', ended_at = ?1, updated_at = ?1,"
                       " stop_requested_at = ?1, stop_by_id = ?2, stop_by_name = ?3, stop_reason = ?4,"
                       " stop_note = ?5, stop_settled = 1, stop_work_ended_at = ?6"
                       " WHERE id = ?7 AND status IN ('queued', 'running')",
                       m_now, actor.person.tokenId, actor.person.name, reason, order.note,
                       waiting ? std::optional(m_now) : std::nullopt, runId) == 1;
    if (decided) {
        addStopEvents(actor, *head, order);
        m_rollups.addEnd(head->organizationId, m_now, head->usage, RunStatus::Cancelled);
        changed(*head);
    }
    auto run = findRun(m_database, runId);
    const CancelOutcome outcome = decided ? CancelOutcome::Cancelled : alreadyOutcome(run->status);
    return {runId, outcome, std::move(run)};
}

void SqliteTransaction::addStopEvents(const Actor& actor, const RunHead& head, const StopOrder& order) {
    std::string message = "Stop requested by " + actor.person.name;
    if (order.reason)
        message += " (" + std::string(toText(*order.reason)) + ")";
    addEvent(head.id, RunEventType::StopRequested, message + ".");
    addEvent(head.id, RunEventType::Cancelled, {});
    addEvent(head.id, RunEventType::Settled, {});
    if (head.status == RunStatus::Queued)
        addEvent(head.id, RunEventType::WorkEnded, "It had not begun to work.");
}

} // namespace ud::service
