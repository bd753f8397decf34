// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/pastreader.h"

#include <algorithm>

namespace ud::service {

namespace {

constexpr std::chrono::days historyAge{90};
constexpr std::chrono::hours recent{24};

/// The nearest-rank percentile of \p values, which are put in order.
milliseconds percentile(std::vector<std::int64_t>& values, std::size_t percent) {
    std::sort(values.begin(), values.end());
    const std::size_t rank = (values.size() * percent + 99) / 100;
    return milliseconds(values[std::max<std::size_t>(rank, 1) - 1]);
}

std::vector<std::int64_t> readDurations(Database& database, const std::string& agentId, Time now) {
    std::vector<std::int64_t> durations;
    Query row = database.query("SELECT max(ended_at - started_at, 0) FROM runs WHERE agent_id = ?"
                               " AND ended_at IS NOT NULL AND ended_at >= ? AND status = 'completed'"
                               " AND started_at IS NOT NULL ORDER BY ended_at DESC LIMIT 1000",
                               agentId, now - historyAge);
    while (row.next())
        durations.push_back(row.integer(0));
    return durations;
}

/// The times between updates, each within one attempt of one run.
std::vector<std::int64_t> readGaps(Database& database, const std::string& agentId, Time now) {
    std::vector<std::string> runs;
    Query run = database.query("SELECT id FROM runs WHERE agent_id = ? AND ended_at IS NOT NULL"
                               " AND ended_at >= ? AND status = 'completed' ORDER BY ended_at DESC LIMIT 50",
                               agentId, now - historyAge);
    while (run.next())
        runs.push_back(run.text(0));
    std::vector<std::int64_t> gaps;
    for (const auto& id : runs) {
        Query row = database.query("SELECT at, type FROM run_events WHERE run_id = ? AND type IN"
                                   " ('started', 'progress', 'usage') ORDER BY seq LIMIT 200",
                                   id);
        std::optional<std::int64_t> before;
        while (row.next()) {
            const std::int64_t at = row.integer(0);
            if (before && row.text(1) != "started")
                gaps.push_back(std::max<std::int64_t>(at - *before, 0));
            before = at;
        }
    }
    return gaps;
}

AgentHistory readHistory(Database& database, const std::string& agentId, Time now) {
    AgentHistory history;
    auto durations = readDurations(database, agentId, now);
    if (!durations.empty()) {
        history.samples = static_cast<std::int64_t>(durations.size());
        history.median = percentile(durations, 50);
        history.p95 = percentile(durations, 95);
    }
    auto gaps = readGaps(database, agentId, now);
    if (!gaps.empty()) {
        history.gapSamples = static_cast<std::int64_t>(gaps.size());
        history.gapP95 = percentile(gaps, 95);
    }
    return history;
}

/// Stops by the service itself (a budget) do not count: nobody has said no to them.
std::optional<Recurrence> readRecurrence(Database& database, const std::string& agentId, Time now) {
    const auto firstStop = database.integer("SELECT min(ended_at) FROM runs WHERE agent_id = ?"
                                            " AND status = 'cancelled' AND ended_at >= ?"
                                            " AND stop_by_id IS NOT NULL",
                                            agentId, now - recent);
    if (!firstStop)
        return std::nullopt;
    const auto starts = database.integer("SELECT count(*) FROM runs WHERE agent_id = ? AND queued_at > ?",
                                         agentId, *firstStop);
    return starts > 0 ? std::optional(Recurrence{*starts, timeFromMilliseconds(*firstStop)}) : std::nullopt;
}

} // namespace

OrganizationPast readPast(Database& database, const std::string& organizationId, Time now) {
    OrganizationPast past;
    std::vector<std::string> agents;
    Query agent = database.query("SELECT id FROM agents WHERE organization_id = ?", organizationId);
    while (agent.next())
        agents.push_back(agent.text(0));
    for (const auto& id : agents)
        past.agents[id] = {readHistory(database, id, now), readRecurrence(database, id, now)};
    std::vector<std::int64_t> waits;
    Query wait = database.query("SELECT max(started_at - queued_at, 0) FROM runs WHERE organization_id = ?"
                                " AND started_at IS NOT NULL AND started_at >= ? AND attempt = 1"
                                " ORDER BY started_at DESC LIMIT 1000",
                                organizationId, now - recent);
    while (wait.next())
        waits.push_back(wait.integer(0));
    if (!waits.empty())
        past.medianWait = percentile(waits, 50);
    return past;
}

} // namespace ud::service
