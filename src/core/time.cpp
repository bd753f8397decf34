// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace ud {

namespace {

bool readNumber(std::string_view text, std::size_t at, std::size_t length, int& value) {
    if (text.size() < at + length)
        return false;
    const char* first = text.data() + at;
    for (std::size_t i = 0; i < length; ++i) {
        if (first[i] < '0' || first[i] > '9')
            return false;
    }
    return std::from_chars(first, first + length, value).ec == std::errc();
}

/// Reads ".123456" cut to milliseconds and moves \p at behind it.
bool readFraction(std::string_view text, std::size_t& at, int& millis) {
    millis = 0;
    if (at >= text.size() || text[at] != '.')
        return true;
    int scale = 100;
    const std::size_t first = ++at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        millis += scale * (text[at] - '0');
        scale /= 10;
    }
    return at > first;
}

bool readOffset(std::string_view text, std::size_t at, std::chrono::minutes& offset) {
    const std::string_view rest = text.substr(std::min(at, text.size()));
    if (rest == "Z" || rest == "z")
        return true;
    int hours = 0;
    int minutes = 0;
    if (rest.size() != 6 || (rest[0] != '+' && rest[0] != '-') || rest[3] != ':' ||
        !readNumber(rest, 1, 2, hours) || !readNumber(rest, 4, 2, minutes) || hours > 23 || minutes > 59)
        return false;
    offset = std::chrono::minutes((rest[0] == '-' ? -1 : 1) * (hours * 60 + minutes));
    return true;
}

} // namespace

std::string toRfc3339(Time time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()));
    return buffer.data();
}

std::optional<Time> timeFromRfc3339(std::string_view text) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millis = 0;
    std::chrono::minutes offset{0};
    std::size_t at = 19;
    if (!readNumber(text, 0, 4, year) || !readNumber(text, 5, 2, month) || !readNumber(text, 8, 2, day) ||
        !readNumber(text, 11, 2, hour) || !readNumber(text, 14, 2, minute) ||
        !readNumber(text, 17, 2, second) || text[4] != '-' || text[7] != '-' ||
        (text[10] != 'T' && text[10] != 't' && text[10] != ' ') || text[13] != ':' || text[16] != ':' ||
        !readFraction(text, at, millis) || !readOffset(text, at, offset))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return Time(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second) + milliseconds(millis) - offset;
}

} // namespace ud
