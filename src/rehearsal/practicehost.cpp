// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practicehost.h"

#include "rehearsal/practicenetwork.h"

namespace ud {

namespace {
constexpr milliseconds betweenBeats{100}; // as long as a stream may gather what it tells
}

PracticeHost::PracticeHost(const Clock& clock, Scenario scenario, QObject* parent)
    : QObject(parent)
    , m_service(clock, scenario) {
    m_timer.setInterval(betweenBeats);
    connect(&m_timer, &QTimer::timeout, this, &PracticeHost::onBeat);
    m_timer.start();
}

void PracticeHost::play(Scenario scenario) {
    m_service.play(scenario);
    emit begunAnew();
}

void PracticeHost::onBeat() {
    m_service.passTime();
    emit beat();
}

NetworkFactory PracticeHost::network() {
    return [this] { return std::make_unique<PracticeNetwork>(*this); };
}

Connection PracticeHost::connection() {
    Connection connection;
    connection.baseUrl = QUrl(u"https://rehearsal.invalid"_qs);
    connection.token = QString::fromStdString(SimulatedService::token());
    return connection;
}

} // namespace ud
