// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/zone.h"

#include <charconv>
#include <date/tz.h>
#include <stdexcept>

namespace ud {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || text[0] == '-')
        return std::nullopt;
    return value;
}

std::optional<date::year_month> parseMonth(std::string_view text) {
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    if (!year || !month)
        return std::nullopt;
    const date::year_month result{date::year(*year), date::month(static_cast<unsigned>(*month))};
    return result.ok() ? std::optional(result) : std::nullopt;
}

std::optional<date::year_month_day> parseDay(std::string_view text) {
    if (text.size() != 10 || text[7] != '-')
        return std::nullopt;
    const auto month = parseMonth(text.substr(0, 7));
    const auto day = digits(text.substr(8, 2));
    if (!month || !day)
        return std::nullopt;
    const date::year_month_day result = *month / date::day(static_cast<unsigned>(*day));
    return result.ok() ? std::optional(result) : std::nullopt;
}

date::year_month_day localDay(const date::time_zone* zone, Time time) {
    return date::year_month_day(date::floor<date::days>(zone->to_local(time)));
}

} // namespace

std::optional<Zone> Zone::find(std::string_view name) {
    if (name == "localtime") // a link to the host's own zone in the system's database, no IANA name
        return std::nullopt;
    try {
        return Zone(date::locate_zone(std::string(name)));
    } catch (const std::runtime_error&) {
        return std::nullopt;
    }
}

Zone Zone::host() {
    try {
        return Zone(date::current_zone());
    } catch (const std::runtime_error&) {
        return Zone(date::locate_zone("Etc/UTC"));
    }
}

std::string Zone::name() const {
    return m_zone->name();
}
std::string Zone::monthOf(Time time) const {
    return date::format("%Y-%m", localDay(m_zone, time));
}
std::string Zone::dayOf(Time time) const {
    return date::format("%Y-%m-%d", localDay(m_zone, time));
}
std::string Zone::minuteOf(Time time) const {
    return date::format("%Y-%m-%d %H:%M", date::floor<std::chrono::minutes>(m_zone->to_local(time)));
}

std::optional<Time> Zone::begin(std::string_view monthOrDay) const {
    auto day = parseDay(monthOrDay);
    if (const auto month = parseMonth(monthOrDay))
        day = *month / date::day(1);
    if (!day)
        return std::nullopt;
    // Where midnight does not exist (a day that begins with a jump), the first instant after the jump counts;
    // where it exists twice, the earlier one.
    return date::floor<milliseconds>(m_zone->to_sys(date::local_days(*day), date::choose::earliest));
}

std::string addMonths(std::string_view month, int months) {
    return date::format("%Y-%m", *parseMonth(month) + date::months(months));
}

std::vector<std::string> daysOf(std::string_view month) {
    std::vector<std::string> days;
    const auto parsed = parseMonth(month);
    if (!parsed)
        return days;
    const auto last = date::year_month_day(*parsed / date::last).day();
    for (date::day day{1}; day <= last; ++day)
        days.push_back(date::format("%Y-%m-%d", *parsed / day));
    return days;
}

bool isMonth(std::string_view text) {
    return parseMonth(text).has_value();
}

} // namespace ud
