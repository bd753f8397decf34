// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"

namespace ud {

/// Where the lines of the credits axis lie: a few whole steps of 1, 2 or 5 times a power of ten, that
/// reach the highest bar and waste less than a step.
struct AxisScale {
    std::int64_t step{1}; ///< in whole credits
    int steps{1};
    /// \p mostSteps: 1 or more; as many as there is room for.
    static AxisScale upTo(Credits highest, int mostSteps = 5);
    bool operator==(const AxisScale&) const = default;
};

} // namespace ud
