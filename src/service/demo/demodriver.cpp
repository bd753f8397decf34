// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/demodriver.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace ud::service {

namespace {

constexpr milliseconds lookEvery{1000};
constexpr seconds pauseAfterRefusal{60};

} // namespace

DemoDriver::DemoDriver(Store& store, const Clock& clock, std::string organizationId,
                       std::vector<DemoRole> roles)
    : m_store(store)
    , m_clock(clock)
    , m_scheduler{std::move(organizationId), PersonRef{std::nullopt, "Schedule"}, Role::Admin}
    , m_thread([this] { look(); }, lookEvery) {
    for (DemoRole& role : roles)
        m_places.push_back({std::move(role), {}, {}, 0, {}});
}

void DemoDriver::start() {
    takeOver();
    m_thread.start();
    m_thread.wake();
}

void DemoDriver::takeOver() {
    for (const Agent& agent : m_store.agents(m_scheduler.organizationId)) {
        for (Place& place : m_places) {
            if (place.role.agent == agent.name)
                place.agentId = agent.id;
        }
    }
    RunQuery active;
    active.statuses = {RunStatus::Queued, RunStatus::Running};
    const auto page = m_store.runs(m_scheduler.organizationId, active);
    if (!page.ok())
        return;
    for (const Run& run : page->runs) {
        const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place& candidate) {
            const auto& labels = candidate.role.labels;
            return candidate.agentId == run.agentId && candidate.runId.empty() &&
                   std::find(labels.begin(), labels.end(), run.label) != labels.end();
        });
        if (place != m_places.end())
            place->runId = run.id;
    }
}

void DemoDriver::look() {
    for (Place& place : m_places)
        lookAt(place);
}

void DemoDriver::lookAt(Place& place) {
    if (!place.runId.empty()) {
        const auto assignment = m_store.assignment(place.runId);
        if (assignment && isActive(assignment->run.status))
            return;
        const bool stopped = assignment && assignment->run.status == RunStatus::Cancelled;
        place.notBefore = m_clock.now() + (stopped ? place.role.pauseAfterStop : place.role.pause);
        place.runId.clear();
    }
    if (!place.agentId.empty() && m_clock.now() >= place.notBefore)
        startRun(place);
}

void DemoDriver::startRun(Place& place) {
    const std::size_t turn = place.next % place.role.inputs.size();
    const NewRun wanted{place.agentId, place.role.inputs[turn], place.role.labels[turn], std::nullopt,
                        std::nullopt};
    const auto written = m_store.write([&](Transaction& transaction) {
        const auto started = transaction.startRun(m_scheduler, wanted);
        if (started.ok())
            place.runId = started->id;
        return started.ok();
    });
    if (written.ok() && !place.runId.empty()) {
        ++place.next;
        return;
    }
    spdlog::debug("demo: {} is not started now", place.role.agent);
    place.runId.clear();
    place.notBefore = m_clock.now() + pauseAfterRefusal;
}

} // namespace ud::service
