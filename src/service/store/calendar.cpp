// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/calendar.h"

#include "service/store/database.h"

#include <algorithm>
#include <utility>

namespace ud::service {

namespace {

constexpr std::size_t maxKnownDays = 4000;

/// The calendar day after "2026-11-30": "2026-12-01".
std::string dayAfter(const std::string& day) {
    const auto days = daysOf(day.substr(0, 7));
    return day == days.back() ? addMonths(day.substr(0, 7), 1) + "-01"
                              : *std::next(std::find(days.begin(), days.end(), day));
}

} // namespace

// The borders decide, not the date a clock on the wall shows: where it is set back over midnight, the hour
// that repeats belongs to the new day.
const Periods& Calendar::at(Time time) {
    const auto after = m_known.upper_bound(time);
    if (after != m_known.begin() && time < std::prev(after)->second.end)
        return std::prev(after)->second;
    if (m_known.size() >= maxKnownDays)
        m_known.clear();
    std::string day = m_zone.dayOf(time);
    std::string next = dayAfter(day);
    if (*m_zone.begin(next) <= time)
        day = std::exchange(next, dayAfter(next));
    const Time begin = *m_zone.begin(day);
    return m_known.insert_or_assign(begin, Periods{day.substr(0, 7), day, begin, *m_zone.begin(next)})
        .first->second;
}

Calendar& Calendars::of(Database& database, const std::string& organizationId) {
    const auto found = m_calendars.find(organizationId);
    if (found != m_calendars.end())
        return found->second;
    Query query = database.query("SELECT time_zone FROM organizations WHERE id = ?", organizationId);
    const std::string name = query.next() ? query.text(0) : std::string();
    return m_calendars.emplace(organizationId, Calendar(zoneNamed(name))).first->second;
}

Zone zoneNamed(const std::string& name) {
    const auto zone = Zone::find(name);
    return zone ? *zone : *Zone::find("Etc/UTC");
}

} // namespace ud::service
