// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/runlist.h"

#include "core/uuid.h"
#include "service/store/errors.h"
#include "service/store/organizationrows.h"
#include "service/store/runrow.h"
#include "service/store/textsearch.h"

#include <algorithm>
#include <charconv>

namespace ud::service {

namespace {

/// A stretch of a list with one order, and the letter that names it in a cursor.
struct Stretch {
    char letter;
    bool active;
    bool ascending;
};
constexpr Stretch oldestActive{'a', true, true};
constexpr Stretch newestActive{'n', true, false};
constexpr Stretch newestEnded{'e', false, false};

struct Cursor {
    char letter{0};
    std::int64_t time{0};
    std::string id;
};

std::optional<Cursor> readCursor(const std::string& text) {
    const auto colon = text.find(':', 2);
    if (text.size() < 4 || text[1] != ':' || colon == std::string::npos || !isUuid(text.substr(colon + 1)))
        return std::nullopt;
    Cursor cursor{text[0], 0, text.substr(colon + 1)};
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + colon, cursor.time);
    if (error != std::errc() || end != text.data() + colon)
        return std::nullopt;
    return cursor;
}

std::string writeCursor(const Stretch& stretch, const Run& last) {
    const Time time = stretch.active ? last.queuedAt : last.endedAt.value_or(Time());
    return std::string(1, stretch.letter) + ':' + std::to_string(toMilliseconds(time)) + ':' + last.id;
}

bool wants(const RunQuery& query, RunStatus status) {
    return query.statuses.empty() ||
           std::find(query.statuses.begin(), query.statuses.end(), status) != query.statuses.end();
}

/// "'queued','running'": the wanted statuses of a stretch; names of our own, never a client's text.
std::string statusList(const RunQuery& query, bool active) {
    std::string list;
    for (const RunStatus status : {RunStatus::Queued, RunStatus::Running, RunStatus::Completed,
                                   RunStatus::Cancelled, RunStatus::Failed}) {
        if (isActive(status) == active && wants(query, status))
            list += (list.empty() ? "'" : ", '") + std::string(toText(status)) + "'";
    }
    return list;
}

std::vector<Stretch> stretchesOf(const RunQuery& query) {
    const bool active = !statusList(query, true).empty();
    const bool ended = !statusList(query, false).empty();
    if (active && ended)
        return {newestActive, newestEnded};
    return {active ? oldestActive : newestEnded};
}

bool asksForPeople(const RunQuery& query) {
    return query.startedBy || query.stoppedBy || query.reason;
}

/// Who and why. The plus keeps SQLite from an index that is not the narrowest: of those who stopped, else of
/// the reason, else of those who started.
std::string peopleSql(const RunQuery& query) {
    std::string sql;
    if (query.stoppedBy)
        sql += " AND stop_by_name = ?7";
    if (query.reason)
        sql += " AND stop_reason = ?8";
    if (query.startedBy)
        sql += query.stoppedBy || query.reason ? " AND +started_by_name = ?9" : " AND started_by_name = ?9";
    return sql;
}

// The plus keeps SQLite from the organization's index where the agent's is the narrower one, and the other
// way round where people are asked for.
std::string stretchSql(const Stretch& stretch, const RunQuery& query, bool after) {
    const std::string key = stretch.active ? "queued_at" : "ended_at";
    std::string sql = "SELECT " + runColumns + " FROM runs WHERE ";
    sql += query.agentId && !stretch.active && !asksForPeople(query) ? "+organization_id = ?1"
                                                                     : "organization_id = ?1";
    sql += stretch.active ? " AND status IN ('queued', 'running')" : " AND ended_at IS NOT NULL";
    if (!query.statuses.empty())
        sql += " AND status IN (" + statusList(query, stretch.active) + ")";
    if (query.agentId)
        sql += asksForPeople(query) ? " AND +agent_id = ?2" : " AND agent_id = ?2";
    sql += peopleSql(query);
    if (!query.text.empty())
        sql += " AND (holds(agent_name, ?3) OR holds(label, ?3) OR holds(id, ?3))";
    if (after)
        sql += " AND (" + key + ", id) " + (stretch.ascending ? ">" : "<") + " (?4, ?5)";
    const std::string way = stretch.ascending ? "" : " DESC";
    return sql + " ORDER BY " + key + way + ", id" + way + " LIMIT ?6";
}

void readStretch(Database& database, const std::string& organizationId, const RunQuery& query,
                 const Stretch& stretch, const Cursor* after, std::int64_t limit, std::vector<Run>& runs) {
    const std::string folded = foldCase(query.text);
    const std::string reason(query.reason ? toText(*query.reason) : "");
    Query row = database.prepare(stretchSql(stretch, query, after != nullptr));
    row.bind(1, organizationId);
    row.bind(6, limit);
    if (query.agentId)
        row.bind(2, *query.agentId);
    if (!query.text.empty())
        row.bind(3, folded);
    if (query.stoppedBy)
        row.bind(7, *query.stoppedBy);
    if (query.reason)
        row.bind(8, reason);
    if (query.startedBy)
        row.bind(9, *query.startedBy);
    if (after) {
        row.bind(4, after->time);
        row.bind(5, after->id);
    }
    while (row.next())
        runs.push_back(readRun(row));
}

} // namespace

Result<RunPage> readRunPage(Database& database, const std::string& organizationId, const RunQuery& query) {
    const auto position = positionOf(database, organizationId);
    if (!position)
        return notFound("organization");
    auto stretches = stretchesOf(query);
    std::optional<Cursor> cursor;
    if (!query.cursor.empty()) {
        cursor = readCursor(query.cursor);
        const auto here = std::find_if(stretches.begin(), stretches.end(), [&cursor](const Stretch& stretch) {
            return cursor && stretch.letter == cursor->letter;
        });
        if (here == stretches.end())
            return invalidAt("cursor", "The cursor is not one of this list; begin at its first page.");
        stretches.erase(stretches.begin(), here);
    }
    RunPage page;
    page.position = *position;
    const auto limit = static_cast<std::size_t>(std::max(query.limit, 1));
    const Cursor* after = cursor ? &*cursor : nullptr;
    for (const Stretch& stretch : stretches) {
        // One more than wanted tells whether there is a next page.
        readStretch(database, organizationId, query, stretch, after,
                    static_cast<std::int64_t>(limit + 1 - page.runs.size()), page.runs);
        after = nullptr;
        if (page.runs.size() <= limit)
            continue;
        page.runs.resize(limit);
        const Run& last = page.runs.back();
        const bool lastIsHere = isActive(last.status) == stretch.active;
        page.nextCursor = writeCursor(lastIsHere ? stretch : newestActive, last);
        break;
    }
    return page;
}

} // namespace ud::service
