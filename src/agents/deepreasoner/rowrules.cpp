// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/rowrules.h"

namespace ud::agents::roster {

namespace {

constexpr int saturday = 5;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// The number of shifts worked; nullopt where a hard rule is broken.
std::optional<int> workedWithinRules(const Instance& instance, const Employee& employee,
                                     std::span<const std::int8_t> row) {
    int worked = 0;
    int inARow = 0;
    for (std::size_t day = 0; day < row.size(); ++day) {
        const std::int8_t shift = row[day];
        if (shift == dayOff) {
            inARow = 0;
            continue;
        }
        if (++inARow > employee.maxConsecutive || employee.leave[day] || !employee.works[at(shift)])
            return std::nullopt;
        if (day > 0 && row[day - 1] != dayOff && instance.forbidden[at(row[day - 1])][at(shift)])
            return std::nullopt;
        ++worked;
    }
    return worked <= employee.maxShifts ? std::optional(worked) : std::nullopt;
}

int splitWeekends(const Instance& instance, std::span<const std::int8_t> row) {
    int count = 0;
    for (int day = (saturday - instance.firstWeekday + 7) % 7; day + 1 < instance.days; day += 7)
        count += (row[at(day)] == dayOff) != (row[at(day + 1)] == dayOff);
    return count;
}

int isolatedDays(std::span<const std::int8_t> row) {
    int count = 0;
    for (std::size_t day = 1; day + 1 < row.size(); ++day)
        count += row[day] != dayOff && row[day - 1] == dayOff && row[day + 1] == dayOff;
    return count;
}

} // namespace

std::optional<RowPenalty> ratedRow(const Instance& instance, const Employee& employee,
                                   std::span<const std::int8_t> row) {
    const auto worked = workedWithinRules(instance, employee, row);
    if (!worked)
        return std::nullopt;
    RowPenalty penalty;
    if (*worked < employee.minShifts)
        penalty.shortContract = std::int64_t{instance.weights.shortContract} * (employee.minShifts - *worked);
    penalty.splitWeekend = std::int64_t{instance.weights.splitWeekend} * splitWeekends(instance, row);
    penalty.isolatedDay = std::int64_t{instance.weights.isolatedDay} * isolatedDays(row);
    for (const Request& request : employee.requests) {
        if ((row[at(request.day)] == request.shift) != request.wanted)
            penalty.requests += request.weight;
    }
    return penalty;
}

} // namespace ud::agents::roster
