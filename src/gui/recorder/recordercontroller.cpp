// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recorder/recordercontroller.h"

#include "gui/stop/stopledger.h"
#include "models/runrows.h"
#include "models/runtablemodel.h"

namespace ud {

namespace {
constexpr seconds heartbeat{60};
}

RecorderController::RecorderController(FlightRecorder& recorder, const RunTableModel& runs, QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_runs(runs) {
    connect(&runs, &RunTableModel::slotsLeaving, this, &RecorderController::onLeaving);
    connect(&runs, &RunTableModel::slotsChanged, this, &RecorderController::onChanged);
}

void RecorderController::restart() {
    m_listed.clear();
    m_lastAlive = {};
    m_lastLive = {};
}

void RecorderController::add(RecorderEvent event, const Run& run, Time at) {
    m_entries.push_back({at, event, run.id, run.agentName, run.status, {}});
}

void RecorderController::see(const Run& run) {
    const auto [known, added] = m_listed.emplace(run.id, run.status);
    if (!added && std::exchange(known->second, run.status) == run.status)
        return;
    if (isTerminal(run.status))
        add(RecorderEvent::Ended, run, run.endedAt.value_or(m_runs.now()));
    else
        add(added ? RecorderEvent::Seen : RecorderEvent::Changed, run, m_runs.now());
}

void RecorderController::onChanged(const std::vector<int>& changed, const std::vector<int>& inserted) {
    for (const auto* list : {&inserted, &changed}) {
        for (const int slot : *list)
            see(m_runs.rows().at(slot).run);
    }
}

void RecorderController::onLeaving(const std::vector<int>& leaving) {
    for (const int slot : leaving) {
        const Run& run = m_runs.rows().at(slot).run;
        if (m_listed.erase(run.id) > 0 && isActive(run.status))
            add(RecorderEvent::Gone, run, m_lastLive); // since then it may have gone at any time
    }
}

void RecorderController::onSent(const std::vector<std::string>& runIds) {
    for (const std::string& id : runIds) {
        if (const Run* run = m_runs.runById(id))
            add(RecorderEvent::StopAsked, *run, m_runs.now());
        else
            m_entries.push_back({m_runs.now(), RecorderEvent::StopAsked, id, {}, {}, {}});
    }
}

void RecorderController::onTold(const std::vector<StopLine>& lines) {
    for (const StopLine& line : lines)
        m_entries.push_back({m_runs.now(), RecorderEvent::StopTold, line.runId,
                             line.run ? line.run->agentName : std::string(), std::nullopt,
                             std::string(toText(line.outcome))});
}

void RecorderController::tick(Time now, bool live) {
    if (live)
        m_lastLive = now;
    if (m_lastAlive == Time()) {
        m_entries.insert(m_entries.begin(), {now, RecorderEvent::Opened, {}, {}, {}, {}});
        m_lastAlive = now;
    } else if (live && now - m_lastAlive >= heartbeat) {
        m_entries.push_back({now, RecorderEvent::Alive, {}, {}, {}, {}});
        m_lastAlive = now;
    }
    m_recorder.write(std::exchange(m_entries, {}));
}

} // namespace ud
