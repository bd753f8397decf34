// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/supportcontroller.h"

#include "client/runfeed.h"
#include "gui/agents/agentspage.h"
#include "gui/help/supportdialog.h"
#include "gui/mainwindow.h"
#include "gui/recorder/flightrecorder.h"
#include "gui/stop/stopcontroller.h"
#include "models/runtrace.h"
#include "models/supportreport.h"

namespace ud {

namespace {
constexpr qsizetype mostSeen = 30;
}

SupportController::SupportController(ApiClient& api, const RunFeed& feed, const StopController& stops,
                                     FlightRecorder& recorder, MainWindow& window)
    : QObject(&window)
    , m_api(api)
    , m_feed(feed)
    , m_stops(stops)
    , m_recorder(recorder)
    , m_window(window) {
    connect(&window, &MainWindow::supportRequested, this, &SupportController::open);
}

void SupportController::restart() {
    m_serviceVersion.clear();
    m_api.health(this, [this, question = ++m_question](const Result<ServiceHealth>& health) {
        if (health && question == m_question)
            m_serviceVersion = health->version;
    });
}

void SupportController::open() {
    m_recorder.read(this, [this](const std::vector<RecorderEntry>& seen) { show(seen); });
}

void SupportController::show(const std::vector<RecorderEntry>& seen) {
    SupportFacts facts;
    if (const auto& answer = m_window.organization())
        facts.organization = answer->organization;
    facts.service = m_api.connection().baseUrl.toString(QUrl::RemoveUserInfo);
    facts.state = m_window.stateWords();
    facts.runs = m_window.agentsPage().selectedRuns();
    facts.stops = m_stops.log();
    facts.serviceVersion = m_serviceVersion;
    facts.now = m_feed.serverNow();
    const TimeText utc(QLocale(), QTimeZone::utc());
    for (const RunTrace& trace : RunTrace::from(seen)) {
        if (facts.seen.size() == mostSeen)
            break;
        facts.seen << trace.sentence(utc, facts.now) + u" · "_qs + QString::fromStdString(trace.runId);
    }
    const SupportContact contact = facts.organization ? facts.organization->support : SupportContact();
    auto* dialog = new SupportDialog(SupportReport::text(facts), contact, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ud
