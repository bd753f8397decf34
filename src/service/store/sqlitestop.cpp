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
    const bool decided = decideStop(actor.person, *head, order);
    auto run = findRun(m_database, runId);
    const CancelOutcome outcome = decided ? CancelOutcome::Cancelled : alreadyOutcome(run->status);
    return {runId, outcome, std::move(run)};
}

bool SqliteTransaction::decideStop(const PersonRef& person, const RunHead& head, const StopOrder& order) {
    const auto reason = order.reason ? std::optional(toText(*order.reason)) : std::nullopt;
    const bool waiting = head.status == RunStatus::Queued;
    if (m_database.run("UPDATE runs SET status = 'cancelled', ended_at = ?1, updated_at = ?1,"
                       " stop_requested_at = ?1, stop_by_id = ?2, stop_by_name = ?3, stop_reason = ?4,"
                       " stop_note = ?5, stop_settled = 1, stop_work_ended_at = ?6"
                       " WHERE id = ?7 AND status IN ('queued', 'running')",
                       m_now, person.tokenId, person.name, reason, order.note,
                       waiting ? std::optional(m_now) : std::nullopt, head.id) == 0)
        return false;
    addStopEvents(person, head, order);
    m_rollups.addEnd(head.organizationId, m_now, head.usage, RunStatus::Cancelled);
    changed(head);
    return true;
}

void SqliteTransaction::stopAtLimit(const RunHead& head) {
    const Actor service{head.organizationId, {std::nullopt, "agentsd"}, Role::Admin};
    const StopOrder order{StopReason::Budget, "The run has reached its max_credits."};
    if (decideStop(service.person, head, order))
        audit(service, "run.cancel", std::string(toText(CancelOutcome::Cancelled)),
              {head.id, head.usage.agentId, order.reason, order.note});
}

void SqliteTransaction::addStopEvents(const PersonRef& person, const RunHead& head, const StopOrder& order) {
    std::string message = "Stop requested by " + person.name;
    if (order.reason)
        message += " (" + std::string(toText(*order.reason)) + ")";
    addEvent(head.id, RunEventType::StopRequested, message + ".");
    addEvent(head.id, RunEventType::Cancelled, {});
    addEvent(head.id, RunEventType::Settled, {});
    if (head.status == RunStatus::Queued)
        addEvent(head.id, RunEventType::WorkEnded, "It had not begun to work.");
}

} // namespace ud::service
