// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/engine.h"
#include "service/queue/configuration.h"
#include "service/queue/fairturns.h"
#include "service/queue/liveruns.h"
#include "service/queue/wakeablethread.h"
#include "service/store/store.h"

namespace ud::service {

/// Claims waiting runs as soon as the limits allow and hands them to the engine, on a thread of its own.
/// Stopping process trees count towards the limits until they are gone.
class Dispatcher final : public ChangeListener {
public:
    /// \p host is what the run shows as its host. All references outlive the dispatcher.
    Dispatcher(Store& store, Engine& engine, const Configuration& configuration, LiveRuns& live,
               std::string host);

    void start();
    void stop() { m_thread.stop(); }
    void runsChanged(const std::string& organizationId, std::int64_t position,
                     const std::vector<std::string>& runIds) override;

private:
    void dispatch();
    bool dispatchOnce();
    /// What can be started; the rest is failed with code "spawn".
    std::vector<Assignment> startable(const std::vector<QueuedRun>& chosen);
    std::optional<std::string> hindrance(const Assignment& assignment) const;
    void refuse(const std::string& runId, const std::string& why);
    bool claim(std::vector<Assignment>& assignments);
    void handOver(const Assignment& assignment);

    Store& m_store;
    Engine& m_engine;
    const Configuration& m_configuration;
    LiveRuns& m_live;
    std::string m_host;
    FairTurns m_turns;
    WakeableThread m_thread;
};

} // namespace ud::service
