// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/runscontroller.h"

#include "models/historymodel.h"
#include "models/runrows.h"

namespace ud {

RunsController::RunsController(RunFeed& feed, RunTableModel& runs, HistoryModel& history, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_runs(runs)
    , m_history(history) {
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&feed, &RunFeed::delta, this, &RunsController::onDelta);
    connect(&m_clock, &QTimer::timeout, this, &RunsController::onTick);
}

void RunsController::restart() {
    m_loadedOnce = false;
    m_runs.apply({.changed = {}, .ended = {}, .removed = {}, .whole = true});
    m_clock.start();
}

void RunsController::forget() {
    RunDelta all;
    for (const int slot : m_runs.rows().order())
        all.removed.push_back(m_runs.rows().at(slot).run.id);
    m_runs.apply(all);
}

void RunsController::onDelta(const RunDelta& delta) {
    m_runs.apply(delta);
    m_history.apply(delta);
    onTick();
    if (delta.whole && !std::exchange(m_loadedOnce, true))
        emit loaded();
    if (!delta.ended.empty())
        emit runsEnded();
    else if (!delta.changed.empty())
        emit consumed();
}

void RunsController::onTick() {
    // What is old stands still: nothing counts on that may have ended.
    const bool stale = isStale(m_feed.state().phase) && m_feed.lastHeard();
    const Time now = stale ? *m_feed.lastHeard() : m_feed.serverNow();
    m_runs.tick(now);
    m_runs.expireEnded(now);
    m_history.setNow(now);
    emit ticked(now);
}

} // namespace ud
