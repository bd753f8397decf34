// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/construct.h"

namespace ud::agents::roster {

namespace {

/// Gives one place of (day, shift) to the best person; false where no assignment lowers the penalty.
bool fillOne(Roster& roster, int day, std::int8_t shift) {
    int best = -1;
    std::int64_t bestDelta = 0;
    const int people = static_cast<int>(roster.instance().staff.size());
    for (int person = 0; person < people; ++person) {
        if (roster.cell(person, day) != dayOff)
            continue;
        CellChange change{person, day, shift};
        const auto delta = roster.propose({&change, 1}, person, person);
        if (!delta)
            continue;
        roster.rollBack({&change, 1}, person, person);
        if (*delta < bestDelta) {
            bestDelta = *delta;
            best = person;
        }
    }
    if (best < 0)
        return false;
    CellChange change{best, day, shift};
    return roster.propose({&change, 1}, best, best).has_value();
}

} // namespace

Roster constructed(const Instance& instance) {
    Roster roster(instance);
    const int shifts = static_cast<int>(instance.shifts.size());
    for (int day = 0; day < instance.days; ++day) {
        for (int shift = 0; shift < shifts; ++shift) {
            while (roster.missing(day, shift) > 0 && fillOne(roster, day, static_cast<std::int8_t>(shift))) {
            }
        }
    }
    return roster;
}

} // namespace ud::agents::roster
