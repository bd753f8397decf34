// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <optional>

namespace ud {

/// What a run has consumed per hour since it started, in whole credits; nullopt where it works for less than
/// five minutes or has consumed nothing, since a figure would mean little.
std::optional<CreditPair> paceSoFar(const Run& run, Time now);

/// What active runs have consumed since they were started.
struct ActiveConsumption {
    int runs{0};
    CreditPair soFar;
    CreditPair perHour; ///< of those whose pace is known
    int paced{0};       ///< how many these are
    int running{0};
    /// Counts \p run, unless it has ended.
    void add(const Run& run, Time now);
    bool operator==(const ActiveConsumption&) const = default;
};

} // namespace ud
