// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace date {
class time_zone;
}

namespace ud {

/// An IANA time zone and the calendar in it; borders follow daylight saving. Cheap to copy, thread-safe.
class Zone {
public:
    /// nullopt where the name is unknown to the host's tz database.
    static std::optional<Zone> find(std::string_view name);
    /// The host's own zone, "Etc/UTC" where it cannot be told.
    static Zone host();

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string monthOf(Time time) const; ///< "2026-11"
    [[nodiscard]] std::string dayOf(Time time) const;   ///< "2026-11-22"
    /// "2026-11-22 15:02".
    [[nodiscard]] std::string minuteOf(Time time) const;
    /// The first instant of a month "2026-11" (or the day "2026-11-22"); nullopt where the text is neither.
    [[nodiscard]] std::optional<Time> begin(std::string_view monthOrDay) const;

private:
    explicit Zone(const date::time_zone* zone)
        : m_zone(zone) {}
    const date::time_zone* m_zone;
};

/// The month \p months later (or earlier), "2026-11" + 2 = "2027-01"; \p month must be well-formed.
std::string addMonths(std::string_view month, int months);
/// The days of a month in order, "2026-11-01" to "2026-11-30"; empty where \p month is not well-formed.
std::vector<std::string> daysOf(std::string_view month);
/// Whether \p text is "YYYY-MM" with a real month.
bool isMonth(std::string_view text);

} // namespace ud
