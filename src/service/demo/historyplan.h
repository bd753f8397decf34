// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "service/demo/demoagents.h"

#include <cstdint>
#include <vector>

namespace ud::service {

/// A run of the past, as it will be written.
struct PlannedRun {
    std::size_t agent{0}; ///< index into demoAgents()
    Time queuedAt{};
    milliseconds wait{0};
    milliseconds work{0}; ///< from its start to its end
    RunStatus end{RunStatus::Completed};
    std::optional<StopReason> reason; ///< of a stop
    std::optional<RunError> error;    ///< of a failure
    CreditPair credits;
};

struct PlannedChat {
    std::size_t agent{0};
    Time at{};
    CreditPair credits;
};

struct HistoryPlan {
    std::vector<PlannedRun> runs; ///< by queuedAt
    std::vector<PlannedChat> chats;
};

/// Fourteen months up to shortly before \p now: growing, with weaker weekends and a summer dip; a few runs
/// failed or stopped. The same \p seed and \p now give the same plan.
HistoryPlan planHistory(std::uint64_t seed, Time now);

} // namespace ud::service
