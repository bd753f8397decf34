// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/runsupervisor.h"

namespace ud::service {

void RunSupervisor::reported(const std::string& runId, int attempt, std::vector<WorkReport> reports) {
    if (reports.empty())
        return;
    const std::int64_t last = reports.back().seq;
    m_writes.add(
        runId,
        [runId, attempt, reports = std::move(reports)](Transaction& transaction) {
            return transaction.report(runId, attempt, reports);
        },
        [this, runId, attempt, last] { m_engine->acknowledge(runId, attempt, last); });
}

void RunSupervisor::ended(const std::string& runId, int attempt, Ending ending) {
    m_writes.add(
        runId,
        [runId, attempt, ending = std::move(ending), at = m_clock.now()](Transaction& transaction) {
            const Result<bool> ended = transaction.endRun(runId, attempt, ending);
            if (!ended.ok())
                return Result<Done>(ended.error());
            // A stop was faster. Nothing of the run's tree is left, which is what a stop waits for.
            if (!*ended) {
                const Result<bool> confirmed = transaction.confirmWorkEnded(runId, at);
                if (!confirmed.ok())
                    return Result<Done>(confirmed.error());
            }
            return Result<Done>(Done());
        },
        [this, runId] { m_live.remove(runId); });
}

void RunSupervisor::workEnded(const std::string& runId, Time at) {
    m_writes.add(
        runId,
        [runId, at](Transaction& transaction) {
            const Result<bool> confirmed = transaction.confirmWorkEnded(runId, at);
            return confirmed.ok() ? Result<Done>(Done()) : Result<Done>(confirmed.error());
        },
        [this, runId] { m_live.remove(runId); });
}

} // namespace ud::service
