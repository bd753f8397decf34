// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"
#include "service/store/errors.h"
#include "service/store/runrow.h"
#include "service/store/sqlitetransaction.h"

namespace ud::service {

bool SqliteTransaction::end(const RunHead& head, const Ending& ending, RunStatus from) {
    const auto code = ending.error ? std::optional(ending.error->code) : std::nullopt;
    const auto detail = ending.error ? std::optional(ending.error->detail) : std::nullopt;
    if (m_database.run("UPDATE runs SET status = ?, ended_at = ?, updated_at = ?, error_code = ?,"
                       " error_detail = ? WHERE id = ? AND status = ? AND attempt = ?",
                       toText(ending.status), m_now, m_now, code, detail, head.id, toText(from),
                       head.attempt) == 0)
        return false;
    if (!ending.result.is_null())
        m_database.run("INSERT INTO run_content (run_id, result) VALUES (?, ?)"
                       " ON CONFLICT DO UPDATE SET result = excluded.result",
                       head.id, storedJson(ending.result));
    addEvent(head.id, ending.status == RunStatus::Completed ? RunEventType::Completed : RunEventType::Failed,
             detail.value_or(""));
    m_rollups.addEnd(head.organizationId, m_now, head.usage, ending.status);
    changed(head);
    return true;
}

Result<bool> SqliteTransaction::endRun(const std::string& runId, int attempt, const Ending& ending) {
    auto head = findHead(runId);
    if (!head)
        return notFound("run");
    if (ending.status != RunStatus::Completed && ending.status != RunStatus::Failed)
        return Error{ErrorKind::Internal, "internal", "Work ends by itself as completed or failed only."};
    head->attempt = attempt;
    return end(*head, ending, RunStatus::Running);
}

Result<bool> SqliteTransaction::failQueued(const std::string& runId, const RunError& error) {
    const auto head = findHead(runId);
    if (!head)
        return notFound("run");
    return end(*head, {RunStatus::Failed, error, nullptr}, RunStatus::Queued);
}

} // namespace ud::service
