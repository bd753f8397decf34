// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/peoplelist.h"

#include <map>

namespace ud::service {

namespace {

constexpr std::size_t mostPeople = 1000;

constexpr const char* nextStarter =
    "SELECT started_by_name FROM runs WHERE organization_id = ? AND ended_at IS NOT NULL"
    " AND started_by_name > ? ORDER BY started_by_name LIMIT 1";
constexpr const char* nextStopper =
    "SELECT stop_by_name FROM runs WHERE organization_id = ? AND stop_by_name IS NOT NULL"
    " AND ended_at IS NOT NULL AND stop_by_name > ? ORDER BY stop_by_name LIMIT 1";

/// \p sql: the name after another one.
std::vector<std::string> namesOf(Database& database, const std::string& organizationId, const char* sql) {
    std::vector<std::string> names;
    std::string last; // a name is never empty
    while (names.size() < mostPeople) {
        Query row = database.query(sql, organizationId, last);
        if (!row.next())
            break;
        last = row.text(0);
        names.push_back(last);
    }
    return names;
}

} // namespace

std::vector<RunPerson> readPeople(Database& database, const std::string& organizationId) {
    std::map<std::string, RunPerson> people;
    for (const auto& name : namesOf(database, organizationId, nextStarter))
        people[name].started = true;
    for (const auto& name : namesOf(database, organizationId, nextStopper))
        people[name].stopped = true;
    std::vector<RunPerson> list;
    for (auto& [name, person] : people) {
        if (list.size() == mostPeople)
            break;
        person.name = name;
        list.push_back(std::move(person));
    }
    return list;
}

} // namespace ud::service
