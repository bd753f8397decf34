// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ud::agents::roster {

/// A day off; every other value is an index into Instance::shifts.
inline constexpr std::int8_t dayOff = -1;

/// A wish for (or against) one shift on one day; `shift` may be dayOff.
struct Request {
    int day{0};
    std::int8_t shift{dayOff};
    int weight{1};
    bool wanted{true};
};

/// One member of staff. The limits are hard, `minShifts` and the requests are soft.
struct Employee {
    std::string id;
    std::vector<bool> works;  ///< by shift: whether this person may work it
    std::vector<bool> leave;  ///< by day
    std::vector<bool> skills; ///< by Instance::skillCover: whether this person counts towards it
    int minShifts{0};
    int maxShifts{0};
    int maxConsecutive{0};
    std::vector<Request> requests;
};

/// On every day, `atLeast` people with a certain skill work `shift`.
struct SkillCover {
    std::int8_t shift{0};
    std::string skill;
    int atLeast{1};
};

/// The price of one breach of each soft rule.
struct Weights {
    int understaffed{100};
    int overstaffed{10};
    int missingSkill{60};
    int shortContract{20};
    int splitWeekend{8};
    int isolatedDay{4};
};

/// A roster to be made: resources/samples/rosters/README.md defines every rule.
struct Instance {
    std::string name;
    int days{0};
    int firstWeekday{0}; ///< 0 is Monday
    std::vector<std::string> shifts;
    std::vector<std::vector<bool>> forbidden; ///< [shift][shift of the next day]
    std::vector<std::vector<int>> cover;      ///< [day][shift]: people needed
    std::vector<SkillCover> skillCover;
    Weights weights;
    std::vector<Employee> staff;

    [[nodiscard]] int weekday(int day) const { return (firstWeekday + day) % 7; }
};

} // namespace ud::agents::roster
