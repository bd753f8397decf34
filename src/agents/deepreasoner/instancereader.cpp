// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/instancereader.h"

#include "agents/common/inputfaults.h"
#include "agents/deepreasoner/staffreader.h"
#include "core/objectreader.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::agents::roster {

namespace {

using Presence = ObjectReader::Presence;
constexpr int maxDays = 366;
constexpr std::size_t maxShifts = 16;

void readShifts(ObjectReader& root, Instance& instance) {
    const json::array* names = root.array("shifts", Presence::Required);
    for (const auto& name : names ? *names : json::array()) {
        const auto* text = name.if_string();
        const bool plain = text && !text->empty() && text->size() <= 8 &&
                           json::string_view(*text).find(' ') == json::string_view::npos && *text != "-";
        if (!plain || shiftNamed(instance, *text)) {
            root.fault("shifts", "Different names of 1 to 8 characters without spaces are expected here.");
            return;
        }
        instance.shifts.emplace_back(*text);
    }
    if (names && (instance.shifts.empty() || instance.shifts.size() > maxShifts))
        root.fault("shifts", "A list of 1 to 16 shifts is expected here.");
}

void readForbidden(ObjectReader& root, Instance& instance) {
    const std::size_t count = instance.shifts.size();
    instance.forbidden.assign(count, std::vector<bool>(count, false));
    const json::array* pairs = root.array("forbidden", Presence::Optional);
    for (const auto& value : pairs ? *pairs : json::array()) {
        const auto* pair = value.if_array();
        const bool texts = pair && pair->size() == 2 && pair->at(0).is_string() && pair->at(1).is_string();
        const auto first = texts ? shiftNamed(instance, pair->at(0).get_string()) : std::nullopt;
        const auto next = texts ? shiftNamed(instance, pair->at(1).get_string()) : std::nullopt;
        if (first && next)
            instance.forbidden[static_cast<std::size_t>(*first)][static_cast<std::size_t>(*next)] = true;
        else
            root.fault("forbidden",
                       "Pairs of shifts of this roster are expected here, such as [\"N\",\"E\"].");
    }
}

/// The seven numbers of one week, Monday first.
std::vector<int> readWeek(ObjectReader& reader) {
    std::vector<int> week;
    const json::array* numbers = reader.array("weekly", Presence::Required);
    for (const auto& number : numbers ? *numbers : json::array()) {
        const auto* people = number.if_int64();
        week.push_back(people && *people >= 0 && *people <= 500 ? static_cast<int>(*people) : -1);
    }
    bool good = week.size() == 7;
    for (const int people : week)
        good = good && people >= 0;
    if (!good) {
        if (numbers)
            reader.fault("weekly", "Seven numbers of people from 0 to 500, Monday first, are expected here.");
        return std::vector<int>(7, 0);
    }
    return week;
}

std::optional<std::int8_t> readShift(ObjectReader& reader, const Instance& instance) {
    const auto name = reader.text("shift", Presence::Required);
    const auto shift = name ? shiftNamed(instance, *name) : std::nullopt;
    if (name && !shift)
        reader.fault("shift", "This names a shift that the roster does not have.");
    return shift;
}

void readCover(ObjectReader& root, Instance& instance, std::vector<FieldError>& faults) {
    instance.cover.assign(static_cast<std::size_t>(instance.days),
                          std::vector<int>(instance.shifts.size(), 0));
    const json::array* list = root.array("cover", Presence::Required);
    std::size_t index = 0;
    for (const auto& value : list ? *list : json::array()) {
        ObjectReader reader(value, "/cover/" + std::to_string(index++));
        const auto shift = readShift(reader, instance);
        const std::vector<int> week = readWeek(reader);
        reader.refuseUnknown();
        faults.insert(faults.end(), reader.faults().begin(), reader.faults().end());
        for (int day = 0; shift && day < instance.days; ++day)
            instance.cover[static_cast<std::size_t>(day)][static_cast<std::size_t>(*shift)] =
                week[static_cast<std::size_t>(instance.weekday(day))];
    }
}

void readSkillCover(ObjectReader& root, Instance& instance, std::vector<FieldError>& faults) {
    const json::array* list = root.array("skill_cover", Presence::Optional);
    std::size_t index = 0;
    for (const auto& value : list ? *list : json::array()) {
        ObjectReader reader(value, "/skill_cover/" + std::to_string(index++));
        SkillCover cover;
        cover.shift = readShift(reader, instance).value_or(0);
        cover.skill = reader.text("skill", Presence::Required, 1, 40).value_or("");
        cover.atLeast = static_cast<int>(reader.integer("at_least", Presence::Optional, 1, 500).value_or(1));
        reader.refuseUnknown();
        faults.insert(faults.end(), reader.faults().begin(), reader.faults().end());
        instance.skillCover.push_back(std::move(cover));
    }
}

void readWeights(ObjectReader& root, Weights& weights, std::vector<FieldError>& faults) {
    const json::value* value = root.object("weights", Presence::Optional);
    if (!value)
        return;
    ObjectReader reader(*value, "/weights");
    const auto get = [&](const char* key, int& weight) {
        weight = static_cast<int>(reader.integer(key, Presence::Optional, 0, 10000).value_or(weight));
    };
    get("understaffed", weights.understaffed);
    get("overstaffed", weights.overstaffed);
    get("missing_skill", weights.missingSkill);
    get("short_contract", weights.shortContract);
    get("split_weekend", weights.splitWeekend);
    get("isolated_day", weights.isolatedDay);
    reader.refuseUnknown();
    faults.insert(faults.end(), reader.faults().begin(), reader.faults().end());
}

/// A run keeps a result of 256 KiB: what would not fit is refused before any work is done.
void checkSize(ObjectReader& root, const Instance& instance) {
    constexpr std::size_t mostBytes = 248UL * 1024; // the rest of the result takes the others
    std::size_t longestShift = 1;
    for (const std::string& shift : instance.shifts)
        longestShift = std::max(longestShift, json::serialize(json::string_view(shift)).size() - 2);
    std::size_t bytes = 0;
    for (const Employee& employee : instance.staff)
        bytes += json::serialize(json::string_view(employee.id)).size() + 4 +
                 static_cast<std::size_t>(instance.days) * (longestShift + 1);
    if (bytes > mostBytes)
        root.fault("staff", "The roster of " + std::to_string(instance.staff.size()) + " people over " +
                                std::to_string(instance.days) + " days can have " + std::to_string(bytes) +
                                " bytes; at most " + std::to_string(mostBytes) +
                                " are possible. Take fewer people or days, or shorter names of shifts.");
}

} // namespace

Result<Instance> readInstance(const json::value& value, std::string_view place) {
    ObjectReader root(value);
    Instance instance;
    std::vector<FieldError> inner;
    instance.name = root.text("name", Presence::Required, 1, 100).value_or("");
    instance.days = static_cast<int>(root.integer("days", Presence::Required, 1, maxDays).value_or(0));
    instance.firstWeekday =
        static_cast<int>(root.integer("first_weekday", Presence::Optional, 0, 6).value_or(0));
    readShifts(root, instance);
    if (!root.ok()) // the rest refers to days and shifts: without them every line of it would be a fault
        return inputError(place, root.faults());
    readForbidden(root, instance);
    readCover(root, instance, inner);
    readSkillCover(root, instance, inner);
    readWeights(root, instance.weights, inner);
    const auto staffFaults = readStaff(root, instance);
    inner.insert(inner.end(), staffFaults.begin(), staffFaults.end());
    checkSize(root, instance);
    root.refuseUnknown();
    inner.insert(inner.end(), root.faults().begin(), root.faults().end());
    if (!inner.empty())
        return inputError(place, inner);
    return instance;
}

} // namespace ud::agents::roster
