// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classifier.h"
#include "models/runrows.h"

namespace ud {

/// What decides a row's flags beside the run itself.
struct RunSurroundings {
    const std::unordered_map<std::string, AgentHistory>& histories; ///< by agent id
    std::optional<milliseconds> medianWait;
    const std::unordered_map<std::string, Recurrence>& recurrences; ///< by agent id, the latest that is known
};

/// That an agent was stopped and came back, as the service told with one of its runs: each run has the count
/// of the time at which it last changed.
[[nodiscard]] std::optional<Recurrence> toldRecurrence(const std::vector<Flag>& flags);

/// Sets the row's flags as they are at \p now and when to look again: when a relative time reads differently
/// or, with the row as it is, a flag begins. An agent without a history keeps the flags that the service
/// told.
void refreshRow(RunRow& row, const RunSurroundings& around, Time now);

} // namespace ud
