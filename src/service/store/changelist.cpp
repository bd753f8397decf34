// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/changelist.h"

#include "service/store/organizationrows.h"
#include "service/store/runrow.h"

namespace ud::service {

namespace {

// Contract, section 7: "unreadable or older than 10 minutes or 100,000 changes: resync".
constexpr std::int64_t maxChanges = 100'000;
constexpr std::chrono::minutes maxAge{10};

} // namespace

Changes readChanges(Database& database, const std::string& organizationId, std::int64_t position, Time now) {
    Changes changes;
    changes.position = positionOf(database, organizationId).value_or(0);
    if (position == changes.position)
        return changes;
    static const std::string sql = "SELECT " + runColumns +
                                   ", changed_at FROM runs WHERE organization_id = ? AND position > ?"
                                   " ORDER BY position";
    changes.tooOld = position < 0 || position > changes.position || changes.position - position > maxChanges;
    if (changes.tooOld)
        return changes;
    Query row = database.query(sql, organizationId, position);
    for (bool first = true; row.next(); first = false) {
        if (first && row.time(runColumnCount) < now - maxAge) {
            changes.tooOld = true;
            break;
        }
        Run run = readRun(row);
        auto& list = isActive(run.status) ? changes.active : changes.ended;
        list.push_back(std::move(run));
    }
    return changes;
}

} // namespace ud::service
