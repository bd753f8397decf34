// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flag.h"
#include "core/run.h"

#include <optional>
#include <vector>

namespace ud {

/// An agent's own history over 90 days: its completed runs and the gaps between a run's updates.
struct AgentHistory {
    std::int64_t samples{0}; ///< completed runs
    milliseconds median{0};  ///< of their durations, started to ended
    milliseconds p95{0};
    std::int64_t gapSamples{0};
    milliseconds gapP95{0};
    bool operator==(const AgentHistory&) const = default;
};

/// That an agent was stopped within the last 24 h and has started again since.
struct Recurrence {
    std::int64_t starts{0}; ///< starts since that first stop
    Time firstStop{};
    bool operator==(const Recurrence&) const = default;
};

/// All that the classifier looks at beside the run.
struct Surroundings {
    AgentHistory history;
    std::optional<milliseconds> medianWait; ///< the organization's median wait of the last 24 h
    std::optional<Recurrence> recurrence;
};

/// The flags of \p run at \p now (the server's clock), in the order of FlagKind. A pure function, used by
/// both programs, so that row, header, tray and notice never disagree. Limits are inclusive (contract,
/// section 7).
std::vector<Flag> classify(const Run& run, const Surroundings& around, Time now);

} // namespace ud
