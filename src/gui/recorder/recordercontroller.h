// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/stopoperation.h"
#include "gui/recorder/flightrecorder.h"

#include <unordered_map>

namespace ud {

class RunTableModel;

/// Notes every run that is listed, what becomes of it, and every stop that is asked for, so that a run that
/// has vanished can still be told about.
class RecorderController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller.
    RecorderController(FlightRecorder& recorder, const RunTableModel& runs, QObject* parent = nullptr);

    /// Another connection: what was listed is in sight no more.
    void restart();
    /// From the clock: hands over what came, and notes each minute that the list was watched. \p live: what
    /// is listed is known to be so now.
    void tick(Time now, bool live);
    void onSent(const std::vector<std::string>& runIds);
    void onTold(const std::vector<StopLine>& lines);

private:
    void onLeaving(const std::vector<int>& leaving);
    void onChanged(const std::vector<int>& changed, const std::vector<int>& inserted);
    void see(const Run& run);
    void add(RecorderEvent event, const Run& run, Time at);

    FlightRecorder& m_recorder;
    const RunTableModel& m_runs;
    std::unordered_map<std::string, RunStatus> m_listed;
    std::vector<RecorderEntry> m_entries; ///< not handed over yet
    Time m_lastAlive{};
    Time m_lastLive{}; ///< until when the list was known to be right
};

} // namespace ud
