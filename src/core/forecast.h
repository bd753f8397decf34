// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/usage.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ud {

/// Consumption of one calendar day of the organization's zone.
struct DayUsage {
    std::chrono::sys_days day;
    CreditPair credits;
    bool operator==(const DayUsage&) const = default;
};

/// An amount that is not known yet: four times in five it will lie from low to high.
struct CreditRange {
    Credits low;
    Credits likely;
    Credits high;
    bool operator==(const CreditRange&) const = default;
};

/// What a month will have consumed at its end, as far as the days before tell.
struct MonthForecast {
    CreditRange message;
    CreditRange skill;
    CreditRange total; ///< of both kinds together
};

/// The kind of credit whose allowance is used up first, and the day on which that is likely (or was).
struct FirstToRunOut {
    CreditKind kind{CreditKind::Message};
    std::chrono::sys_days day;
    bool operator==(const FirstToRunOut&) const = default;
};

/// Days known from one calendar month to the next, oldest first, the last one being today.
class DailyUsage {
public:
    /// \p reports: answers to GET /usage/daily for consecutive months, oldest first. Days after today are
    /// left out: those that are not complete and come after another such day. Malformed days are ignored.
    static DailyUsage of(const std::vector<UsageReport>& reports);

    [[nodiscard]] const std::vector<DayUsage>& days() const { return m_days; }
    /// What today's month has consumed so far.
    [[nodiscard]] CreditPair thisMonth() const;
    /// What the month before had consumed by the end of the same day (of its last day, where it is shorter);
    /// nullopt where those days are not known.
    [[nodiscard]] std::optional<CreditPair> sameDayLastMonth() const;
    /// The end of today's month, from the complete days among the last 28, by weekday where each occurred
    /// three times. The range is the 80 % prediction interval for the sum of m further values after n
    /// observed ones, s·√(m + m²/n) to each side (normal approximation; Hahn & Meeker, Statistical Intervals,
    /// 1991), never below what is used already. nullopt with fewer than 7 complete days since the first
    /// consumption.
    [[nodiscard]] std::optional<MonthForecast> forecast() const;
    /// Which allowance is likely used up first within today's month; nullopt where neither is, or where
    /// nothing can be forecast.
    [[nodiscard]] std::optional<FirstToRunOut> firstToRunOut(const CreditPair& allowance) const;
    /// Each kind whose allowance is used up, or likely will be within today's month, the earliest first.
    [[nodiscard]] std::vector<FirstToRunOut> runningOut(const CreditPair& allowance) const;

    bool operator==(const DailyUsage&) const = default;

private:
    std::vector<DayUsage> m_days;
};

} // namespace ud
