// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/deepreasoner/instance.h"

#include <cstdint>
#include <optional>
#include <span>

namespace ud::agents::roster {

/// What one person's row costs, by soft rule.
struct RowPenalty {
    std::int64_t shortContract{0};
    std::int64_t splitWeekend{0};
    std::int64_t isolatedDay{0};
    std::int64_t requests{0};
    [[nodiscard]] std::int64_t total() const { return shortContract + splitWeekend + isolatedDay + requests; }
};

/// The penalty of \p row (one value a day) for \p employee, or nullopt where it breaks a hard rule: a shift
/// the person may not work, leave, a forbidden succession, too many days in a row, too many shifts.
std::optional<RowPenalty> ratedRow(const Instance& instance, const Employee& employee,
                                   std::span<const std::int8_t> row);

} // namespace ud::agents::roster
