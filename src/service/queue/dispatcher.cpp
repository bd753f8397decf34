// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/dispatcher.h"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace ud::service {

namespace {

// A process tree that has just gone frees its place without a change of its own in the store.
constexpr milliseconds pulse{250};

} // namespace

Dispatcher::Dispatcher(Store& store, Engine& engine, const Configuration& configuration, LiveRuns& live,
                       std::string host)
    : m_store(store)
    , m_engine(engine)
    , m_configuration(configuration)
    , m_live(live)
    , m_host(std::move(host))
    , m_thread([this] { dispatch(); }, pulse) {}

void Dispatcher::start() {
    m_thread.start();
    m_thread.wake();
}

void Dispatcher::runsChanged(const std::string&, std::int64_t, const std::vector<std::string>&) {
    m_thread.wake();
}

void Dispatcher::dispatch() {
    while (dispatchOnce()) {
    }
}

bool Dispatcher::dispatchOnce() {
    const auto waiting = m_store.queuedRuns(std::max(1, m_configuration.limits.runningPerOrganization));
    if (waiting.empty())
        return false;
    std::vector<Assignment> assignments =
        startable(m_turns.take(waiting, m_engine.load(), m_configuration.limits));
    if (assignments.empty() || !claim(assignments))
        return false;
    for (const Assignment& assignment : assignments)
        handOver(assignment);
    return true;
}

std::vector<Assignment> Dispatcher::startable(const std::vector<QueuedRun>& chosen) {
    std::vector<Assignment> assignments;
    for (const QueuedRun& queued : chosen) {
        auto assignment = m_store.assignment(queued.runId);
        if (!assignment || assignment->run.status != RunStatus::Queued)
            continue;
        if (const auto why = hindrance(*assignment))
            refuse(queued.runId, *why);
        else
            assignments.push_back(std::move(*assignment));
    }
    return assignments;
}

std::optional<std::string> Dispatcher::hindrance(const Assignment& assignment) const {
    const auto agent = m_store.agent(assignment.organizationId, assignment.run.agentId);
    if (agent.ok() && !agent->enabled)
        return "The agent \"" + assignment.run.agentName +
               "\" was disabled while this run waited. Enable it and start the run again.";
    if (!m_configuration.find(assignment.command))
        return "The operator's configuration has no command \"" + assignment.command +
               "\" any more. Ask the operator to add [commands." + assignment.command + "] again.";
    return std::nullopt;
}

void Dispatcher::refuse(const std::string& runId, const std::string& why) {
    spdlog::warn("run {} cannot be started: {}", runId, why);
    const auto written = m_store.write([&](Transaction& transaction) {
        return transaction.failQueued(runId, RunError{"spawn", why}).ok();
    });
    if (!written.ok())
        spdlog::warn("run {}: {}", runId, written.error().detail);
}

bool Dispatcher::claim(std::vector<Assignment>& assignments) {
    for (const Assignment& assignment : assignments)
        m_live.add(assignment.run.id); // before the claim, so that no stop after it goes unseen
    std::vector<Assignment> claimed;
    const auto written = m_store.write([&](Transaction& transaction) {
        claimed.clear();
        for (const Assignment& assignment : assignments) {
            if (auto run = transaction.claimRun(assignment.run.id, m_host, m_engine.containment()))
                claimed.push_back(
                    {std::move(*run), assignment.organizationId, assignment.command, assignment.input});
        }
        return true;
    });
    if (!written.ok()) {
        spdlog::debug("no run can be started now: {}", written.error().detail); // the store has said it
        claimed.clear();
    }
    for (const Assignment& assignment : assignments) {
        const auto same = [&](const Assignment& other) { return other.run.id == assignment.run.id; };
        if (std::none_of(claimed.begin(), claimed.end(), same))
            m_live.remove(assignment.run.id);
    }
    assignments = std::move(claimed);
    return written.ok();
}

void Dispatcher::handOver(const Assignment& assignment) {
    const std::string& runId = assignment.run.id;
    const auto handOver = m_live.handOver();
    const auto now = m_store.assignment(runId);
    // Stopped since the claim: it need not be started. StopDelivery tells the engine, which confirms its end.
    if (now && now->run.status == RunStatus::Cancelled)
        return;
    spdlog::info("run {} of {} starts, attempt {}", runId, assignment.command, assignment.run.attempt);
    m_engine.start(Work{runId, assignment.organizationId, assignment.run.attempt,
                        *m_configuration.find(assignment.command), assignment.input});
}

} // namespace ud::service
