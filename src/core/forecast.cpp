// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/forecast.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

namespace ud {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year_month_day;

constexpr std::size_t mostDays = 28; // four of each weekday
constexpr std::size_t leastDays = 7;
constexpr std::size_t leastOfWeekday = 3;
constexpr double quantile90 = 1.2816; // of the standard normal distribution: 80 % lie within ±

std::optional<sys_days> dayFromText(const std::string& text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const char* at = text.data();
    const bool read = std::from_chars(at, at + 4, year).ptr == at + 4 &&
                      std::from_chars(at + 5, at + 7, month).ptr == at + 7 &&
                      std::from_chars(at + 8, at + 10, day).ptr == at + 10;
    const year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return read && date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

sys_days firstOfMonth(sys_days day) {
    const year_month_day date(day);
    return sys_days(date.year() / date.month() / std::chrono::day(1));
}

sys_days lastOfMonth(sys_days day) {
    const year_month_day date(day);
    return sys_days(date.year() / date.month() / std::chrono::last);
}

CreditPair sumOf(std::span<const DayUsage> days, sys_days from, sys_days through) {
    CreditPair sum;
    for (const DayUsage& usage : days) {
        if (usage.day >= from && usage.day <= through)
            sum += usage.credits;
    }
    return sum;
}

using Amount = std::function<Credits(const CreditPair&)>;

double valueOf(const DayUsage& usage, const Amount& amount) {
    return static_cast<double>(amount(usage.credits).thousandths());
}

Credits fromValue(double thousandths) {
    return Credits::fromThousandths(std::llround(std::max(0.0, thousandths)));
}

/// How much a day consumes, learnt from complete days.
class DayPattern {
public:
    DayPattern(std::span<const DayUsage> learnt, const Amount& amount)
        : m_samples(static_cast<double>(learnt.size())) {
        std::array<std::vector<double>, 7> byWeekday;
        double sum = 0;
        for (const DayUsage& usage : learnt) {
            byWeekday[weekday(usage.day).c_encoding()].push_back(valueOf(usage, amount));
            sum += valueOf(usage, amount);
        }
        const bool weekly = std::ranges::all_of(
            byWeekday, [](const auto& values) { return values.size() >= leastOfWeekday; });
        for (std::size_t day = 0; day < 7; ++day) {
            const auto& values = byWeekday[day];
            m_mean[day] = weekly ? std::accumulate(values.begin(), values.end(), 0.0) /
                                       static_cast<double>(values.size())
                                 : sum / m_samples;
        }
        double squares = 0;
        for (const DayUsage& usage : learnt)
            squares += std::pow(valueOf(usage, amount) - mean(usage.day), 2);
        m_deviation = std::sqrt(squares / std::max(1.0, m_samples - (weekly ? 7 : 1)));
    }

    [[nodiscard]] double mean(sys_days day) const { return m_mean[weekday(day).c_encoding()]; }
    /// Half the width of the range for the sum of \p further days.
    [[nodiscard]] double margin(double further) const {
        return quantile90 * m_deviation * std::sqrt(further + further * further / m_samples);
    }

private:
    double m_samples;
    std::array<double, 7> m_mean{};
    double m_deviation{0};
};

/// The complete days that tell something: the last 28, from the first consumption on.
std::span<const DayUsage> tellingDays(std::span<const DayUsage> all) {
    if (all.empty())
        return {};
    auto complete = all.first(all.size() - 1);
    const auto first =
        std::ranges::find_if(complete, [](const DayUsage& usage) { return usage.credits != CreditPair{}; });
    complete = complete.subspan(static_cast<std::size_t>(first - complete.begin()));
    if (complete.size() > mostDays)
        complete = complete.last(mostDays);
    return complete.size() < leastDays ? std::span<const DayUsage>{} : complete;
}

/// What is likely still consumed today.
double restOfToday(const DayPattern& pattern, const DayUsage& today, const Amount& amount) {
    return std::max(0.0, pattern.mean(today.day) - valueOf(today, amount));
}

CreditRange rangeOf(std::span<const DayUsage> all, const Amount& amount) {
    const DayPattern pattern(tellingDays(all), amount);
    const DayUsage& today = all.back();
    const double used =
        static_cast<double>(amount(sumOf(all, firstOfMonth(today.day), today.day)).thousandths());
    double likely = used + restOfToday(pattern, today, amount);
    double further = 1; // today is not over
    for (sys_days day = today.day + days(1); day <= lastOfMonth(today.day); day += days(1), ++further)
        likely += pattern.mean(day);
    const double margin = pattern.margin(further);
    return {fromValue(std::max(used, likely - margin)), fromValue(likely), fromValue(likely + margin)};
}

/// The first day of today's month by whose end \p limit is likely used up.
std::optional<sys_days> dayOfReaching(std::span<const DayUsage> all, const Amount& amount, Credits limit) {
    const DayUsage& today = all.back();
    const auto end = static_cast<double>(limit.thousandths());
    double sum = 0;
    for (const DayUsage& usage : all) {
        if (usage.day < firstOfMonth(today.day))
            continue;
        sum += valueOf(usage, amount);
        if (sum >= end)
            return usage.day;
    }
    const DayPattern pattern(tellingDays(all), amount);
    sum += restOfToday(pattern, today, amount);
    for (sys_days day = today.day; day <= lastOfMonth(today.day); day += days(1)) {
        if (day != today.day)
            sum += pattern.mean(day);
        if (sum >= end)
            return day;
    }
    return std::nullopt;
}

Credits messageOf(const CreditPair& pair) {
    return pair.message;
}
Credits skillOf(const CreditPair& pair) {
    return pair.skill;
}
Credits totalOf(const CreditPair& pair) {
    return pair.message + pair.skill;
}

} // namespace

DailyUsage DailyUsage::of(const std::vector<UsageReport>& reports) {
    DailyUsage daily;
    for (const UsageReport& report : reports) {
        for (const UsagePeriod& period : report.periods) {
            const auto day = dayFromText(period.period);
            if (!day)
                continue;
            daily.m_days.push_back({*day, {period.message.total(), period.skill.total()}});
            if (!period.complete)
                return daily;
        }
    }
    return daily;
}

CreditPair DailyUsage::thisMonth() const {
    return m_days.empty() ? CreditPair{} : sumOf(m_days, firstOfMonth(m_days.back().day), m_days.back().day);
}

std::optional<CreditPair> DailyUsage::sameDayLastMonth() const {
    if (m_days.empty())
        return std::nullopt;
    const sys_days today = m_days.back().day;
    const sys_days first = firstOfMonth(firstOfMonth(today) - std::chrono::days(1));
    if (m_days.front().day > first)
        return std::nullopt;
    return sumOf(m_days, first, std::min(first + (today - firstOfMonth(today)), lastOfMonth(first)));
}

std::optional<MonthForecast> DailyUsage::forecast() const {
    if (tellingDays(m_days).empty())
        return std::nullopt;
    return MonthForecast{rangeOf(m_days, messageOf), rangeOf(m_days, skillOf), rangeOf(m_days, totalOf)};
}

std::vector<FirstToRunOut> DailyUsage::runningOut(const CreditPair& allowance) const {
    std::vector<FirstToRunOut> kinds;
    if (tellingDays(m_days).empty())
        return kinds;
    if (const auto message = dayOfReaching(m_days, messageOf, allowance.message))
        kinds.push_back({CreditKind::Message, *message});
    if (const auto skill = dayOfReaching(m_days, skillOf, allowance.skill))
        kinds.push_back({CreditKind::Skill, *skill});
    std::ranges::stable_sort(kinds, {}, &FirstToRunOut::day);
    return kinds;
}

std::optional<FirstToRunOut> DailyUsage::firstToRunOut(const CreditPair& allowance) const {
    const auto kinds = runningOut(allowance);
    return kinds.empty() ? std::nullopt : std::optional(kinds.front());
}

} // namespace ud
