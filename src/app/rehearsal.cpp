// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal.h"

#include "gui/rehearsal/rehearsalband.h"
#include "gui/rehearsal/rehearsalmark.h"
#include "rehearsal/scenariotext.h"

namespace ud {

namespace {

QString idOf(Scenario scenario) {
    const std::string_view id = toText(scenario);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

QList<RehearsalChoice> choices() {
    QList<RehearsalChoice> choices;
    for (const Scenario scenario : allScenarios)
        choices << RehearsalChoice{idOf(scenario), ScenarioText::title(scenario),
                                   ScenarioText::shows(scenario), ScenarioText::tryThis(scenario)};
    return choices;
}

} // namespace

Rehearsal::Rehearsal(const Options& options, Theme& theme, const AppSettings& settings, const Clock& clock)
    : m_theme(theme)
    , m_realSettings(settings)
    , m_settings(ownSettings())
    , m_host(clock, Scenario::Morning)
    , m_dashboard(options, theme, *m_settings, Home::ofRehearsal(m_host.network(), folder())) {
    MainWindow& window = m_dashboard.window();
    window.beRehearsal([this](QWidget* parent) { return makeBand(parent); });
    new RehearsalMark(window, theme);
    connect(&window, &MainWindow::closed, this, &Rehearsal::left);
    connect(&m_dashboard, &Dashboard::stopTold, this, &Rehearsal::onTold);
}

/// Where no folder can be made, what would be kept is not.
QString Rehearsal::folder() const {
    return m_folder.isValid() ? m_folder.path() : u"/nonexistent/rehearsal"_qs;
}

std::unique_ptr<AppSettings> Rehearsal::ownSettings() const {
    auto settings = std::make_unique<AppSettings>(folder() + u"/settings.ini"_qs);
    settings->takeLook(m_realSettings);
    return settings;
}

QWidget* Rehearsal::makeBand(QWidget* parent) {
    m_band = new RehearsalBand(choices(), m_theme, parent);
    connect(m_band, &RehearsalBand::chosen, this, [this](const QString& id) {
        play(scenarioFromText(id.toStdString()).value_or(Scenario::Morning));
    });
    connect(m_band, &RehearsalBand::startAgainRequested, this, [this] { play(service().scenario()); });
    connect(m_band, &RehearsalBand::leaveRequested, &m_dashboard.window(), &MainWindow::quit);
    refreshBand();
    return m_band;
}

void Rehearsal::start(Scenario scenario) {
    m_dashboard.window().show();
    play(scenario);
}

void Rehearsal::renew() {
    m_settings->takeLook(m_realSettings);
    m_dashboard.renew();
}

void Rehearsal::play(Scenario scenario) {
    m_told.clear();
    m_host.play(scenario);
    refreshBand();
    m_dashboard.rehearse(PracticeHost::connection());
}

void Rehearsal::onTold(const std::vector<StopLine>& lines) {
    m_told = lines;
    refreshBand();
}

void Rehearsal::refreshBand() {
    m_band->setCurrent(idOf(service().scenario()));
    m_band->tell(ScenarioText::afterStop(service().scenario(), m_told));
}

} // namespace ud
