// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/axisscale.h"

#include <algorithm>

namespace ud {

AxisScale AxisScale::upTo(Credits highest, int mostSteps) {
    const std::int64_t top = std::max<std::int64_t>(1, (highest.thousandths() + 999) / 1000);
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            const std::int64_t step = factor * power;
            const std::int64_t steps = (top + step - 1) / step;
            if (steps <= mostSteps)
                return {step, static_cast<int>(steps)};
        }
    }
}

} // namespace ud
