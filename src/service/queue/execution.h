// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/queue/dispatcher.h"
#include "service/queue/recovery.h"
#include "service/queue/runsupervisor.h"
#include "service/queue/stopdelivery.h"

#include <functional>
#include <memory>

namespace ud::service {

/// Everything between the store's queue and the engine, joined: dispatcher, supervisor, delivery of stops and
/// recovery. It listens to the store's changes (add it to the fan-out before the first run starts).
class Execution final : public ChangeListener {
public:
    using EngineFactory = std::function<std::unique_ptr<Engine>(WorkListener&)>;

    /// The references outlive the execution; sets the store's output tap.
    Execution(Store& store, const Configuration& configuration, const Clock& clock,
              const EngineFactory& makeEngine, std::string host);
    ~Execution() override;

    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] DurableWrites& writes() { return m_writes; }

    /// Settles what an earlier service left behind, then starts runs as the limits allow. Errors of the
    /// store.
    Result<RecoveryFigures> start();
    /// Starts nothing more and ends all work within \p patience, chat turns included. Harmless when repeated.
    void endWork(milliseconds patience);
    /// After endWork(), when nothing reaches the execution from outside any more: writes what the work has
    /// said last and settles the runs it belonged to; queued runs stay queued. Harmless when repeated.
    void settle();

    void runsChanged(const std::string& organizationId, std::int64_t position,
                     const std::vector<std::string>& runIds) override;

private:
    Store& m_store;
    const Configuration& m_configuration;
    LiveRuns m_live;
    DurableWrites m_writes;
    RunSupervisor m_supervisor;
    std::unique_ptr<Engine> m_engine;
    StopDelivery m_stops;
    Dispatcher m_dispatcher;
    bool m_ended{false};
    bool m_settled{false};
};

} // namespace ud::service
