// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/runsupervisor.h"

#include <algorithm>

namespace ud::service {

void RunSupervisor::reported(const std::string& runId, int attempt, std::vector<WorkReport> reports) {
    for (std::size_t first = 0; first < reports.size(); first += DurableWrites::mostWeight) {
        const auto begin = reports.begin() + static_cast<std::ptrdiff_t>(first);
        const std::size_t count = std::min(DurableWrites::mostWeight, reports.size() - first);
        addReports(runId, attempt, {begin, begin + static_cast<std::ptrdiff_t>(count)});
    }
}

void RunSupervisor::addReports(const std::string& runId, int attempt, std::vector<WorkReport> reports) {
    const std::int64_t last = reports.back().seq;
    const std::size_t count = reports.size();
    m_writes.add(
        runId,
        [runId, attempt, reports = std::move(reports)](Transaction& transaction) {
            return transaction.report(runId, attempt, reports);
        },
        [this, runId, attempt, last] { m_engine->acknowledge(runId, attempt, last); }, count);
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
