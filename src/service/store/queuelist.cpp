// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/queuelist.h"

#include "service/store/runrow.h"

#include <algorithm>
#include <tuple>

namespace ud::service {

// Goes from one organization that has active runs to the next along the index of active runs, and never
// reads a queue further than asked.
std::vector<QueuedRun> readQueue(Database& database, int perOrganization) {
    std::vector<QueuedRun> queue;
    std::string organizationId;
    while (true) {
        Query next = database.query("SELECT organization_id FROM runs WHERE status IN ('queued', 'running')"
                                    " AND organization_id > ? ORDER BY organization_id LIMIT 1",
                                    organizationId);
        if (!next.next())
            break;
        std::string found = next.text(0);
        Query row = database.query("SELECT id, queued_at FROM runs WHERE status IN ('queued', 'running')"
                                   " AND status = 'queued' AND organization_id = ?"
                                   " ORDER BY queued_at, id LIMIT ?",
                                   found, perOrganization);
        while (row.next())
            queue.push_back({row.text(0), found, row.time(1)});
        organizationId = std::move(found);
    }
    std::sort(queue.begin(), queue.end(), [](const QueuedRun& a, const QueuedRun& b) {
        return std::tie(a.queuedAt, a.runId) < std::tie(b.queuedAt, b.runId);
    });
    return queue;
}

std::optional<Assignment> readAssignment(Database& database, const std::string& runId) {
    auto run = findRun(database, runId);
    if (!run)
        return std::nullopt;
    Assignment assignment{std::move(*run), {}, {}, nullptr};
    Query row = database.query("SELECT a.organization_id, a.command, c.input FROM agents a"
                               " LEFT JOIN run_content c ON c.run_id = ? WHERE a.id = ?",
                               runId, assignment.run.agentId);
    if (row.next()) {
        assignment.organizationId = row.text(0);
        assignment.command = row.text(1);
        assignment.input = jsonFromStored(row.optionalText(2));
    }
    return assignment;
}

std::vector<Assignment> readUnfinished(Database& database) {
    std::vector<std::string> ids;
    for (const char* sql : {"SELECT id FROM runs WHERE status IN ('queued', 'running')"
                            " AND status = 'running' ORDER BY id",
                            "SELECT id FROM runs WHERE status = 'cancelled' AND stop_work_ended_at IS NULL"
                            " ORDER BY id"}) {
        Query row = database.query(sql);
        while (row.next())
            ids.push_back(row.text(0));
    }
    std::vector<Assignment> unfinished;
    for (const auto& id : ids)
        unfinished.push_back(*readAssignment(database, id));
    return unfinished;
}

void readFigures(Database& database, StoreFigures& figures) {
    Query row = database.query("SELECT status = 'queued', count(*), min(queued_at) FROM runs"
                               " WHERE status IN ('queued', 'running') GROUP BY 1");
    while (row.next()) {
        if (row.integer(0) == 0) {
            figures.running = row.integer(1);
        } else {
            figures.queued = row.integer(1);
            figures.oldestQueued = row.time(2);
        }
    }
}

} // namespace ud::service
