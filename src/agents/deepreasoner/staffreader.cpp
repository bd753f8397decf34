// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/staffreader.h"

#include <algorithm>
#include <boost/json.hpp>
#include <set>

namespace ud::agents::roster {

namespace {

using Presence = ObjectReader::Presence;
constexpr std::size_t maxStaff = 500;

class EmployeeReader {
public:
    EmployeeReader(const Instance& instance, const json::value& value, const std::string& pointer)
        : m_instance(instance)
        , m_reader(value, pointer) {}

    Employee read() {
        Employee employee;
        employee.id = m_reader.text("id", Presence::Required, 1, 40).value_or("");
        readLimits(employee);
        readShifts(employee);
        readSkills(employee);
        readLeave(employee);
        readRequests("wants", true, employee);
        readRequests("avoids", false, employee);
        m_reader.refuseUnknown();
        return employee;
    }

    [[nodiscard]] const std::vector<FieldError>& faults() const { return m_reader.faults(); }
    void fault(std::string_view key, std::string detail) { m_reader.fault(key, std::move(detail)); }

private:
    void readLimits(Employee& employee) {
        const int days = m_instance.days;
        const auto get = [&](const char* key, int low, int fallback) {
            return static_cast<int>(m_reader.integer(key, Presence::Optional, low, days).value_or(fallback));
        };
        employee.maxShifts = get("max_shifts", 0, days);
        employee.minShifts = get("min_shifts", 0, 0);
        employee.maxConsecutive = get("max_consecutive", 1, std::min(5, days));
        if (employee.minShifts > employee.maxShifts)
            m_reader.fault("min_shifts", "This is more than max_shifts.");
    }

    void readShifts(Employee& employee) {
        const json::array* names = m_reader.array("shifts", Presence::Optional);
        employee.works.assign(m_instance.shifts.size(), names == nullptr);
        for (const auto& name : names ? *names : json::array()) {
            const auto shift = name.is_string() ? shiftNamed(m_instance, name.get_string()) : std::nullopt;
            if (shift)
                employee.works[static_cast<std::size_t>(*shift)] = true;
            else
                m_reader.fault("shifts", "This names a shift that the roster does not have.");
        }
    }

    void readSkills(Employee& employee) {
        std::set<std::string, std::less<>> has;
        const json::array* names = m_reader.array("skills", Presence::Optional);
        for (const auto& name : names ? *names : json::array()) {
            if (const auto* text = name.if_string())
                has.emplace(*text);
            else
                m_reader.fault("skills", "A list of skill names is expected here.");
        }
        for (const SkillCover& cover : m_instance.skillCover)
            employee.skills.push_back(has.contains(cover.skill));
    }

    void readLeave(Employee& employee) {
        employee.leave.assign(static_cast<std::size_t>(m_instance.days), false);
        const json::array* days = m_reader.array("leave", Presence::Optional);
        for (const auto& day : days ? *days : json::array()) {
            const auto* number = day.if_int64();
            if (number && *number >= 0 && *number < m_instance.days)
                employee.leave[static_cast<std::size_t>(*number)] = true;
            else
                m_reader.fault("leave", "A list of days from 0 to " + std::to_string(m_instance.days - 1) +
                                            " is expected here.");
        }
    }

    void readRequests(std::string_view key, bool wanted, Employee& employee) {
        const json::array* requests = m_reader.array(key, Presence::Optional);
        std::size_t index = 0;
        for (const auto& value : requests ? *requests : json::array()) {
            ObjectReader inner(value, m_reader.pointerTo(key) + '/' + std::to_string(index++));
            Request request;
            request.wanted = wanted;
            request.day = static_cast<int>(
                inner.integer("day", Presence::Required, 0, m_instance.days - 1).value_or(0));
            request.weight =
                static_cast<int>(inner.integer("weight", Presence::Optional, 1, 1000).value_or(1));
            const auto name = inner.text("shift", Presence::Required);
            const auto shift =
                name == "-" ? std::optional(dayOff) : shiftNamed(m_instance, name.value_or(""));
            if (name && !shift)
                inner.fault("shift", "This names a shift that the roster does not have.");
            request.shift = shift.value_or(dayOff);
            inner.refuseUnknown();
            for (const FieldError& fault : inner.faults())
                m_reader.fault(key, fault.detail);
            employee.requests.push_back(request);
        }
    }

    const Instance& m_instance;
    ObjectReader m_reader;
};

} // namespace

std::optional<std::int8_t> shiftNamed(const Instance& instance, std::string_view name) {
    const auto found = std::find(instance.shifts.begin(), instance.shifts.end(), name);
    if (found == instance.shifts.end())
        return std::nullopt;
    return static_cast<std::int8_t>(found - instance.shifts.begin());
}

std::vector<FieldError> readStaff(ObjectReader& root, Instance& instance) {
    const json::array* staff = root.array("staff", Presence::Required);
    if (!staff)
        return {};
    if (staff->empty() || staff->size() > maxStaff)
        return {{root.pointerTo("staff"), "A list of 1 to 500 people is expected here."}};
    std::vector<FieldError> faults;
    std::set<std::string> ids;
    for (const auto& value : *staff) {
        EmployeeReader reader(instance, value,
                              root.pointerTo("staff") + '/' + std::to_string(instance.staff.size()));
        instance.staff.push_back(reader.read());
        if (!ids.insert(instance.staff.back().id).second)
            reader.fault("id", "Another person has this id already.");
        faults.insert(faults.end(), reader.faults().begin(), reader.faults().end());
    }
    return faults;
}

} // namespace ud::agents::roster
