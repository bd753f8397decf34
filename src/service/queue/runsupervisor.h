// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/engine.h"
#include "service/queue/durablewrites.h"
#include "service/queue/liveruns.h"

namespace ud::service {

/// Carries what the engine tells into the store: reports are acknowledged once durable, a run is ended
/// exactly once, the end of stopped work is confirmed. Nothing is lost while the store is unavailable.
class RunSupervisor final : public WorkListener {
public:
    RunSupervisor(DurableWrites& writes, LiveRuns& live, const Clock& clock)
        : m_writes(writes)
        , m_live(live)
        , m_clock(clock) {}

    /// Before the engine tells anything; outlives the supervisor's last call.
    void setEngine(Engine& engine) { m_engine = &engine; }

    void reported(const std::string& runId, int attempt, std::vector<WorkReport> reports) override;
    void ended(const std::string& runId, int attempt, Ending ending) override;
    void workEnded(const std::string& runId, Time at) override;

private:
    void addReports(const std::string& runId, int attempt, std::vector<WorkReport> reports);

    DurableWrites& m_writes;
    LiveRuns& m_live;
    const Clock& m_clock;
    Engine* m_engine{nullptr};
};

} // namespace ud::service
