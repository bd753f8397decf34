// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/stopdelivery.h"

#include <utility>

namespace ud::service {

StopDelivery::StopDelivery(Store& store, Engine& engine, LiveRuns& live)
    : m_store(store)
    , m_engine(engine)
    , m_live(live)
    , m_thread([this] { deliver(); }) {}

void StopDelivery::runsChanged(const std::string&, std::int64_t, const std::vector<std::string>& runIds) {
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t before = m_changed.size();
        m_live.collect(runIds, m_changed);
        if (m_changed.size() == before)
            return;
    }
    m_thread.wake();
}

void StopDelivery::deliver() {
    std::set<std::string> changed;
    {
        const std::lock_guard lock(m_mutex);
        changed.swap(m_changed);
    }
    for (const std::string& runId : changed) {
        const auto assignment = m_store.assignment(runId);
        if (!assignment || assignment->run.status != RunStatus::Cancelled)
            continue;
        m_live.remove(runId);
        const auto handOver = m_live.handOver();
        m_engine.stop(runId);
    }
}

} // namespace ud::service
