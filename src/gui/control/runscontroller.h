// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/runfeed.h"
#include "models/runtablemodel.h"

#include <QObject>
#include <QTimer>

namespace ud {

class HistoryModel;

/// Feeds the models of active and ended runs from the one source of truth, and drives their clock.
class RunsController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller.
    RunsController(RunFeed& feed, RunTableModel& runs, HistoryModel& history, QObject* parent = nullptr);

    /// Whether a list was ever received from the present connection.
    [[nodiscard]] bool loadedOnce() const { return m_loadedOnce; }
    /// Forgets the runs of the former connection.
    void restart();
    /// Another organization: also those that ended a moment ago are not its own.
    void forget();

signals:
    void loaded();
    /// A second has passed or something came; \p now is the service's clock.
    void ticked(ud::Time now);
    /// Runs have ended: what depends on consumption is to be read again.
    void runsEnded();
    /// Runs have changed, perhaps by what they have consumed.
    void consumed();

private:
    void onDelta(const RunDelta& delta);
    void onTick();

    RunFeed& m_feed;
    RunTableModel& m_runs;
    HistoryModel& m_history;
    QTimer m_clock;
    bool m_loadedOnce{false};
};

} // namespace ud
