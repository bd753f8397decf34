// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/time.h"

#include <string>
#include <vector>

namespace ud {

/// Consumption of one kind, apart by where it came from.
struct SourcePair {
    Credits background;
    Credits chat;
    [[nodiscard]] Credits total() const { return background + chat; }
    bool operator==(const SourcePair&) const = default;
};

/// Runs by how they ended, counted in the period of their end.
struct EndedCounts {
    std::int64_t completed{0};
    std::int64_t cancelled{0};
    std::int64_t failed{0};
    bool operator==(const EndedCounts&) const = default;
};

/// One agent's (or person's) share of a period.
struct UsageShare {
    std::string id;
    std::string name;
    CreditPair credits;
    bool operator==(const UsageShare&) const = default;
};

/// Consumption of a month ("2026-11") or a day ("2026-11-22") in the organization's time zone.
struct UsagePeriod {
    std::string period;
    bool complete{false}; ///< the period is over
    SourcePair message;
    SourcePair skill;
    EndedCounts runs;
    std::vector<UsageShare> shares; ///< by consumption, largest first; empty unless grouped
    bool operator==(const UsagePeriod&) const = default;
};

/// The answer to GET /usage/monthly and /usage/daily.
struct UsageReport {
    std::string timeZone;
    std::string asOf;
    std::vector<UsagePeriod> periods; ///< oldest first, empty ones present as zeros
    bool operator==(const UsageReport&) const = default;
};

} // namespace ud
