// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/rosterchecker.h"

#include <boost/json.hpp>
#include <map>
#include <set>
#include <sstream>

namespace ud::agents::test {

namespace {

using Week = std::vector<std::string>;

std::int64_t numberOr(const json::object& object, const char* key, std::int64_t fallback) {
    const json::value* value = object.if_contains(key);
    return value ? value->as_int64() : fallback;
}

std::string textOf(const json::value& value) {
    return std::string(value.as_string());
}

const json::array& listOf(const json::object& object, const char* key) {
    static const json::array none;
    const json::value* value = object.if_contains(key);
    return value ? value->as_array() : none;
}

std::set<std::string> namesOf(const json::object& object, const char* key) {
    std::set<std::string> names;
    for (const json::value& name : listOf(object, key))
        names.insert(textOf(name));
    return names;
}

class Checker {
public:
    explicit Checker(const json::value& instance)
        : m_instance(instance.as_object())
        , m_days(static_cast<std::size_t>(m_instance.at("days").as_int64()))
        , m_first(static_cast<std::size_t>(numberOr(m_instance, "first_weekday", 0)))
        , m_shifts(namesOf(m_instance, "shifts")) {}

    RosterVerdict check(const json::value& roster) {
        std::size_t known = 0;
        for (const json::value& person : listOf(m_instance, "staff")) {
            const json::value* row = roster.as_object().if_contains(person.at("id").as_string());
            if (!row) {
                breach(person, "has no row");
                continue;
            }
            ++known;
            std::istringstream text(textOf(*row));
            Week days;
            for (std::string day; text >> day;)
                days.push_back(day);
            if (days.size() != m_days) {
                breach(person, "has a row of another length");
                continue;
            }
            checkHardRules(person.as_object(), days);
            addRowPenalty(person.as_object(), days);
            countPeople(person.as_object(), days);
        }
        if (known != roster.as_object().size())
            m_verdict.breaches.emplace_back("the roster has people that the instance does not");
        addCoverPenalty();
        return m_verdict;
    }

private:
    void breach(const json::value& person, const std::string& what) {
        m_verdict.breaches.push_back(textOf(person.at("id")) + ' ' + what);
    }

    std::int64_t weight(const char* rule, std::int64_t usual) const {
        const json::value* weights = m_instance.if_contains("weights");
        return weights ? numberOr(weights->as_object(), rule, usual) : usual;
    }

    void checkHardRules(const json::object& person, const Week& days) {
        const std::set<std::string> may = person.contains("shifts") ? namesOf(person, "shifts") : m_shifts;
        std::int64_t total = 0;
        std::int64_t run = 0;
        for (std::size_t day = 0; day < m_days; ++day) {
            run = days[day] == "-" ? 0 : run + 1;
            total += days[day] == "-" ? 0 : 1;
            if (days[day] != "-" && !may.contains(days[day]))
                breach(person, "works " + days[day]);
            if (run > numberOr(person, "max_consecutive",
                               std::min<std::int64_t>(5, static_cast<std::int64_t>(m_days))))
                breach(person, "works too many days in a row");
        }
        for (const json::value& day : listOf(person, "leave")) {
            if (days[static_cast<std::size_t>(day.as_int64())] != "-")
                breach(person, "works on leave");
        }
        for (const json::value& pair : listOf(m_instance, "forbidden")) {
            for (std::size_t day = 0; day + 1 < m_days; ++day) {
                if (days[day] == textOf(pair.at(0)) && days[day + 1] == textOf(pair.at(1)))
                    breach(person, "has a forbidden pair of days");
            }
        }
        if (total > numberOr(person, "max_shifts", static_cast<std::int64_t>(m_days)))
            breach(person, "works too much");
    }

    void addRowPenalty(const json::object& person, const Week& days) {
        std::int64_t worked = 0;
        for (const std::string& day : days)
            worked += day != "-";
        const std::int64_t shortBy = numberOr(person, "min_shifts", 0) - worked;
        m_verdict.penalty += shortBy > 0 ? shortBy * weight("short_contract", 20) : 0;
        for (std::size_t day = 0; day + 1 < m_days; ++day) {
            const bool here = days[day] != "-";
            const bool next = days[day + 1] != "-";
            if ((m_first + day) % 7 == 5 && here != next)
                m_verdict.penalty += weight("split_weekend", 8);
            if (day > 0 && here && !next && days[day - 1] == "-")
                m_verdict.penalty += weight("isolated_day", 4);
        }
        for (const char* list : {"wants", "avoids"}) {
            for (const json::value& wish : listOf(person, list)) {
                const bool given =
                    days[static_cast<std::size_t>(wish.at("day").as_int64())] == textOf(wish.at("shift"));
                if (given == (std::string_view(list) == "avoids"))
                    m_verdict.penalty += numberOr(wish.as_object(), "weight", 1);
            }
        }
    }

    void countPeople(const json::object& person, const Week& days) {
        for (std::size_t day = 0; day < m_days; ++day) {
            ++m_people[{day, days[day]}];
            for (const std::string& skill : namesOf(person, "skills"))
                ++m_people[{day, days[day] + ' ' + skill}];
        }
    }

    void addCoverPenalty() {
        std::map<std::pair<std::size_t, std::string>, std::int64_t> needed;
        for (std::size_t day = 0; day < m_days; ++day) {
            for (const std::string& shift : m_shifts)
                needed[{day, shift}] = 0;
            for (const json::value& cover : listOf(m_instance, "cover"))
                needed[{day, textOf(cover.at("shift"))}] =
                    cover.at("weekly").as_array().at((m_first + day) % 7).as_int64();
            for (const json::value& cover : listOf(m_instance, "skill_cover")) {
                const std::int64_t there =
                    m_people[{day, textOf(cover.at("shift")) + ' ' + textOf(cover.at("skill"))}];
                const std::int64_t lacking = numberOr(cover.as_object(), "at_least", 1) - there;
                m_verdict.penalty += lacking > 0 ? lacking * weight("missing_skill", 60) : 0;
            }
        }
        for (const auto& [place, people] : needed) {
            const std::int64_t lacking = people - m_people[place];
            m_verdict.penalty +=
                lacking > 0 ? lacking * weight("understaffed", 100) : -lacking * weight("overstaffed", 10);
        }
    }

    const json::object& m_instance;
    std::size_t m_days;
    std::size_t m_first;
    std::set<std::string> m_shifts;
    std::map<std::pair<std::size_t, std::string>, std::int64_t> m_people;
    RosterVerdict m_verdict;
};

} // namespace

RosterVerdict checkRoster(const json::value& instance, const json::value& roster) {
    return Checker(instance).check(roster);
}

} // namespace ud::agents::test
