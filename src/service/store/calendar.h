// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/zone.h"

#include <map>

namespace ud::service {

class Database;

/// The month and the day of an instant, and the borders of that day.
struct Periods {
    std::string month;
    std::string day;
    Time begin{};
    Time end{};
};

/// An organization's calendar. Remembers the days it was asked for. Used by one thread.
class Calendar {
public:
    explicit Calendar(const Zone& zone)
        : m_zone(zone) {}
    const Periods& at(Time time);

private:
    Zone m_zone;
    std::map<Time, Periods> m_known; ///< by the day's first instant
};

/// The calendars of all organizations, read from the database when first asked for. Used by one thread.
class Calendars {
public:
    Calendar& of(Database& database, const std::string& organizationId);
    /// Forgets them all: a time zone was changed, or a change of one undone.
    void clear() { m_calendars.clear(); }

private:
    std::map<std::string, Calendar> m_calendars;
};

/// The zone of that name, UTC where the host does not know it (any more).
Zone zoneNamed(const std::string& name);

} // namespace ud::service
