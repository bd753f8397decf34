// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/engine.h"
#include "service/queue/liveruns.h"
#include "service/queue/wakeablethread.h"
#include "service/store/store.h"

#include <set>

namespace ud::service {

/// Brings each committed stop of a live run to the engine, once, on a thread of its own.
class StopDelivery final : public ChangeListener {
public:
    StopDelivery(Store& store, Engine& engine, LiveRuns& live);

    void start() { m_thread.start(); }
    void stop() { m_thread.stop(); }
    void runsChanged(const std::string& organizationId, std::int64_t position,
                     const std::vector<std::string>& runIds) override;

private:
    void deliver();

    Store& m_store;
    Engine& m_engine;
    LiveRuns& m_live;
    std::mutex m_mutex;
    std::set<std::string> m_changed;
    WakeableThread m_thread;
};

} // namespace ud::service
