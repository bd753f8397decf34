// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"
#include "service/store/errors.h"
#include "service/store/organizationrows.h"
#include "service/store/runrow.h"
#include "service/store/sqlitetransaction.h"

namespace ud::service {

Result<Run> SqliteTransaction::startRun(const Actor& actor, const NewRun& run) {
    const auto agent = findAgent(m_database, actor.organizationId, run.agentId);
    if (!agent)
        return invalidAt("/agent_id", "There is no such agent; GET /v1/agents lists them.");
    if (!agent->enabled)
        return Error{ErrorKind::Conflict, "agent_disabled",
                     "The agent \"" + agent->name + "\" is disabled; an owner can enable it."};
    const RunHead head{m_context.ids.next(), actor.organizationId, RunStatus::Queued, 1, {}};
    m_database.run("INSERT INTO runs (id, organization_id, agent_id, agent_name, label, engine, status,"
                   " queued_at, updated_at, started_by_id, started_by_name, max_message, max_skill,"
                   " changed_at) VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?)",
                   head.id, actor.organizationId, agent->id, agent->name, run.label, agent->engine, m_now,
                   m_now, actor.person.tokenId, actor.person.name, run.maxMessage, run.maxSkill, m_now);
    if (!run.input.is_null())
        m_database.run("INSERT INTO run_content (run_id, input) VALUES (?, ?)", head.id,
                       storedJson(run.input));
    addEvent(head.id, RunEventType::Queued, "Started by " + actor.person.name + ".");
    audit(actor, "run.start", "queued", {head.id, agent->id, std::nullopt, {}});
    changed(head);
    return *findRun(m_database, head.id);
}

std::optional<Run> SqliteTransaction::claimRun(const std::string& runId, const std::string& host,
                                               const std::string& containment) {
    const auto head = findHead(runId);
    if (!head ||
        m_database.run("UPDATE runs SET status = 'running', started_at = ?, updated_at = ?, host = ?,"
                       " containment = ? WHERE id = ? AND status = 'queued'",
                       m_now, m_now, host, containment, runId) == 0)
        return std::nullopt;
    addEvent(runId, RunEventType::Started,
             head->attempt > 1 ? "Attempt " + std::to_string(head->attempt) + "." : std::string());
    changed(*head);
    return findRun(m_database, runId);
}

Result<bool> SqliteTransaction::requeueRun(const std::string& runId, const std::string& why) {
    const auto head = findHead(runId);
    if (!head)
        return notFound("run");
    if (m_database.run("UPDATE runs SET status = 'queued', attempt = attempt + 1, started_at = NULL,"
                       " updated_at = ?, progress_message = NULL, progress_fraction = NULL, host = '',"
                       " containment = '' WHERE id = ? AND status = 'running'",
                       m_now, runId) == 0)
        return false;
    addEvent(runId, RunEventType::Requeued, why);
    changed(*head);
    return true;
}

Result<bool> SqliteTransaction::confirmWorkEnded(const std::string& runId, Time at) {
    const auto head = findHead(runId);
    if (!head)
        return notFound("run");
    if (m_database.run("UPDATE runs SET stop_work_ended_at = max(?, stop_requested_at), updated_at = ?"
                       " WHERE id = ? AND status = 'cancelled' AND stop_work_ended_at IS NULL",
                       at, m_now, runId) == 0)
        return false;
    addEvent(runId, RunEventType::WorkEnded, {});
    changed(*head);
    return true;
}

Result<Run> SqliteTransaction::expectRun(const Actor& actor, const std::string& runId,
                                         const std::optional<Expectation>& expectation) {
    const auto found = findHead(runId);
    if (!found || found->organizationId != actor.organizationId)
        return notFound("run");
    if (expectation)
        m_database.run("UPDATE runs SET expected_until = ?, expected_note = ? WHERE id = ?",
                       expectation->until, expectation->note, runId);
    else
        m_database.run("UPDATE runs SET expected_until = NULL, expected_note = NULL WHERE id = ?", runId);
    audit(actor, "run.expect", expectation ? "expected" : "removed",
          {runId, found->usage.agentId, std::nullopt, expectation ? expectation->note : std::string()});
    changed(*found);
    return *findRun(m_database, runId);
}

} // namespace ud::service
