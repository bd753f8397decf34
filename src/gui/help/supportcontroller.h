// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

namespace ud {

class FlightRecorder;
class MainWindow;
struct RecorderEntry;
class RunFeed;
class StopController;

/// Gathers the report for support from what the window shows, and opens it.
class SupportController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller.
    SupportController(ApiClient& api, const RunFeed& feed, const StopController& stops,
                      FlightRecorder& recorder, MainWindow& window);

    /// Another connection: which service is there is asked anew.
    void restart();
    void open();

private:
    void show(const std::vector<RecorderEntry>& seen);

    ApiClient& m_api;
    const RunFeed& m_feed;
    const StopController& m_stops;
    FlightRecorder& m_recorder;
    MainWindow& m_window;
    QString m_serviceVersion;
    quint64 m_question{0};
};

} // namespace ud
