// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard.h"

#include "app/rehearsal.h"
#include "gui/agents/agentspage.h"
#include "gui/details/detailspane.h"
#include "gui/history/historypage.h"
#include "gui/recorder/recorderdialog.h"
#include "gui/usage/usagepage.h"
#include "models/errortext.h"

namespace ud {

Dashboard::Dashboard(const Options& options, Theme& theme, AppSettings& settings, Home home)
    : m_options(options)
    , m_theme(theme)
    , m_settings(settings)
    , m_rehearses(home.rehearsal)
    , m_vault(std::move(home.vault))
    , m_api(std::move(home.network))
    , m_feed(m_api)
    , m_shownRuns(m_runs)
    , m_recorder(home.recorderFolder)
    , m_window({m_runs, m_shownRuns, m_trend, m_months, m_daysModel, m_historyModel, m_detailsModels,
                m_pastModels, m_noticeBoard},
               theme, settings)
    , m_connection(*m_vault, settings, home.agentsd)
    , m_organization(m_api, m_runs)
    , m_runsController(m_feed, m_runs, m_historyModel)
    , m_usage(m_api, m_trend, m_months)
    , m_days(m_api, m_daysModel)
    , m_letters(m_api, m_months)
    , m_history(m_api, m_historyModel)
    , m_details(m_api, m_detailsModels)
    , m_past(m_api, m_pastModels)
    , m_starts(m_api, &m_window)
    , m_stops(m_api, m_feed, m_runs, theme, &m_window)
    , m_expectations(m_api, m_runs, &m_window)
    , m_support(m_api, m_feed, m_stops, m_recorder, m_window)
    , m_notices(m_noticeBoard, m_runs, m_months)
    , m_recording(m_recorder, m_runs)
    , m_settingsController(settings, theme, m_noticeBoard, m_window, m_connection)
    , m_audit(m_api, theme, &m_window)
    , m_owner(m_api, m_feed, &m_window)
    , m_overview(*m_vault, settings, theme, &m_window) {
    writeTexts();
    m_feed.setUpdates(settings.updates());
    joinPages();
    joinConnection();
    joinFeed();
    joinStops();
    joinExpectations();
    joinUsage();
    joinNotices();
    joinRecorder();
    joinOthers();
    joinSettings();
    m_window.showTab(options.tab);
    if (options.size)
        m_window.resize(*options.size);
}

Dashboard::~Dashboard() = default;

void Dashboard::rehearse(const Connection& connection) {
    forgetOrganization();
    m_window.clearNotice();
    m_api.setConnection(connection);
    m_api.organization(this, [this, connection](const Result<OrganizationAnswer>& answer) {
        if (answer)
            use(connection, *answer);
        else
            onConnectionFailed(answer.error());
    });
}

/// Nothing of it is followed, sent again or shown under the name of another.
void Dashboard::forgetOrganization() {
    m_window.clearNotice();
    m_stops.restart();
    m_runsController.forget();
}

void Dashboard::openRehearsal() {
    if (m_rehearsal)
        return m_rehearsal->dashboard().window().come({});
    static const SystemClock clock;
    m_rehearsal = std::make_unique<Rehearsal>(Options(), m_theme, m_settings, clock);
    m_rehearsal->dashboard().window().setAttribute(Qt::WA_QuitOnClose, false);
    connect(m_rehearsal.get(), &Rehearsal::left, this, [this] { m_rehearsal.release()->deleteLater(); });
    m_rehearsal->start(Scenario::Morning);
}

void Dashboard::start() {
    m_window.show();
    if (m_options.connection)
        m_connection.open(*m_options.connection, {});
    else
        m_connection.openLast();
    m_window.showConnection(m_connection.choice().has_value(), false);
}

void Dashboard::joinConnection() {
    if (m_rehearses)
        return;
    connect(&m_connection, &ConnectionController::connectionNeeded, this, &Dashboard::askForConnection);
    connect(&m_connection, &ConnectionController::opened, this, &Dashboard::onOpened);
    connect(&m_connection, &ConnectionController::moved, this, &Dashboard::use);
    connect(&m_connection, &ConnectionController::failed, this, &Dashboard::onConnectionFailed);
    connect(&m_connection, &ConnectionController::keptForSessionOnly, this, [this] {
        m_window.showNotice(
            {Tone::Info, tr("There is no keychain here: the token is kept for this session only."), {}, {}});
    });
    connect(&m_window, &MainWindow::connectRequested, this, &Dashboard::askForConnection);
    connect(&m_window, &MainWindow::profileChosen, this,
            [this](const ConnectionChoice& profile) { m_connection.open(profile, {}); });
    connect(&m_window, &MainWindow::overviewRequested, &m_overview, &OverviewController::open);
    connect(&m_overview, &OverviewController::profileChosen, &m_window, &MainWindow::profileChosen);
    connect(&m_window, &MainWindow::rehearsalRequested, this, &Dashboard::openRehearsal);
}

/// The pages are made anew with another language.
void Dashboard::joinPages() {
    AgentsPage& agents = m_window.agentsPage();
    connect(&m_stops, &StopController::unanswered, &agents, &AgentsPage::selectRuns);
    connect(&agents, &AgentsPage::expectationRequested, &m_expectations, &ExpectController::begin);
    connect(&agents, &AgentsPage::expectationRemoved, &m_expectations, &ExpectController::remove);
    joinDetails(agents.details(), m_details);
    UsagePage& usage = m_window.usagePage();
    connect(&m_usage, &UsageController::failed, &usage, &UsagePage::showFault);
    connect(&usage, &UsagePage::monthOpened, &m_days, &DaysController::show);
    connect(&usage, &UsagePage::noticeChanged, &m_window, &MainWindow::showNotice);
    connect(&usage, &UsagePage::letterRequested, &m_letters, &LetterController::write);
    HistoryPage& history = m_window.historyPage();
    connect(&history, &HistoryPage::detailsMade, this,
            [this](DetailsPane& pane) { joinDetails(pane, m_past); });
    connect(&history, &HistoryPage::runAgainRequested, &m_starts, &StartController::repeat);
    connect(&m_history, &HistoryController::failed, &history, &HistoryPage::showFault);
    connect(&m_history, &HistoryController::peopleRead, &history, &HistoryPage::setPeople);
}

void Dashboard::joinSettings() {
    connect(&m_window, &MainWindow::renewed, this, &Dashboard::joinPages);
    connect(&m_window, &MainWindow::organizationRequested, &m_owner, &OwnerController::open);
    connect(&m_owner, &OwnerController::changed, &m_organization, &OrganizationController::refresh);
    if (m_rehearses)
        return;
    connect(&m_window, &MainWindow::settingsRequested, &m_settingsController, &SettingsController::open);
    connect(&m_settingsController, &SettingsController::languageChosen, this, &Dashboard::languageChosen);
    connect(&m_settingsController, &SettingsController::textsChanged, this, &Dashboard::renew);
    connect(&m_settingsController, &SettingsController::connectRequested, this, &Dashboard::askForConnection);
    connect(&m_settingsController, &SettingsController::updatesChanged, this,
            [this] { m_feed.setUpdates(m_settings.updates()); });
}

void Dashboard::renew() {
    writeTexts();
    fillTrayMenu();
    m_audit.restart(); // what speaks the former language
    m_owner.restart();
    m_starts.restart();
    m_overview.renew();
    m_window.renew();
    m_settingsController.renew();
    if (m_rehearsal)
        m_rehearsal->renew();
}

/// Zone, locale and precision of what is told, as they are chosen.
void Dashboard::writeTexts() {
    const auto& answer = m_window.organization();
    if (!m_rehearses) // the zone is the whole app's
        TimeText::setShownZone(
            zoneOf(m_settings.zone(), answer ? answer->organization.timeZone : std::string()));
    const TimeText times;
    const CreditText credits(QLocale(), m_settings.creditPrecision());
    m_runs.setTexts(times, credits);
    m_historyModel.setTexts(times, credits);
    for (DetailsModels* details : {&m_detailsModels, &m_pastModels}) {
        details->timeline.setTexts(times);
        details->ledger.setTexts(times, CreditText());
        details->earlier.setTexts(times, credits);
    }
    for (UsageModel* usage : {&m_trend, &m_months, &m_daysModel})
        usage->setLocale(QLocale());
    m_noticeBoard.setTexts(times);
}

void Dashboard::joinFeed() {
    connect(&m_feed, &RunFeed::stateChanged, this, &Dashboard::onFeedState);
    connect(&m_runsController, &RunsController::loaded, &m_window, &MainWindow::showLoaded);
    connect(&m_runsController, &RunsController::loaded, this, &Dashboard::checkPopulated);
    connect(&m_runsController, &RunsController::ticked, &m_window,
            [this](Time now) { m_window.showClock(now, m_feed.lastHeard()); });
    connect(&m_runsController, &RunsController::runsEnded, &m_usage, &UsageController::refreshSoon);
    connect(&m_runsController, &RunsController::consumed, &m_usage, &UsageController::refreshAfterUse);
    connect(&m_window, &MainWindow::refreshRequested, this, &Dashboard::refreshAll);
}

void Dashboard::joinStops() {
    connect(&m_window, &MainWindow::stopRequested, &m_stops, &StopController::begin);
    connect(&m_window, &MainWindow::noticeActionTriggered, &m_stops, &StopController::retry);
    connect(&m_window, &MainWindow::noticeExportTriggered, &m_stops, &StopController::exportOutcomes);
    connect(&m_stops, &StopController::noticeChanged, &m_window, &MainWindow::showNotice);
    connect(&m_stops, &StopController::told, this, &Dashboard::stopTold);
    connect(&m_stops, &StopController::answered, &m_feed, &RunFeed::refresh);
    connect(&m_stops, &StopController::answered, &m_usage, &UsageController::refresh);
}

void Dashboard::joinExpectations() {
    connect(&m_expectations, &ExpectController::noticeChanged, &m_window, &MainWindow::showNotice);
    connect(&m_expectations, &ExpectController::changed, &m_feed, &RunFeed::refresh);
}

void Dashboard::joinNotices() {
    connect(this, &Dashboard::populated, &m_notices, &NoticeController::open);
    connect(&m_runsController, &RunsController::ticked, &m_notices, &NoticeController::tick);
    connect(&m_stops, &StopController::unconfirmed, &m_notices, &NoticeController::seeUnconfirmed);
    if (m_rehearses)
        return;
    // Looking for a tray asks the desktop, which may take its time: after the first picture.
    connect(this, &Dashboard::populated, this, &Dashboard::openTray, Qt::QueuedConnection);
}

void Dashboard::openTray() {
    if (m_tray)
        return;
    fillTrayMenu();
    m_tray = std::make_unique<Tray>(m_window, m_theme, m_trayMenu);
    m_tray->setSentence(m_window.sentence());
    if (m_tray->isThere())
        m_window.offerTray();
    connect(&m_window, &MainWindow::leftInTray, m_tray.get(), &Tray::sayStillHere);
    connect(&m_window, &MainWindow::sentenceChanged, m_tray.get(), &Tray::setSentence);
    connect(m_tray.get(), &Tray::opened, &m_window, &MainWindow::come);
    connect(&m_notices, &NoticeController::announced, m_tray.get(), &Tray::announce);
}

void Dashboard::fillTrayMenu() {
    m_trayMenu.clear();
    m_trayMenu.addAction(tr("&Open"), this, [this] { m_window.come({}); });
    m_trayMenu.addSeparator();
    m_trayMenu.addAction(tr("&Quit"), &m_window, &MainWindow::quit);
}

void Dashboard::joinRecorder() {
    connect(&m_runsController, &RunsController::ticked, &m_recording,
            [this](Time now) { m_recording.tick(now, !isStale(m_feed.state().phase)); });
    connect(&m_stops, &StopController::sent, &m_recording, &RecorderController::onSent);
    connect(&m_stops, &StopController::told, &m_recording, &RecorderController::onTold);
    connect(&m_window, &MainWindow::auditRequested, &m_audit, &AuditController::open);
    connect(&m_window, &MainWindow::recorderRequested, this, &Dashboard::openRecorder);
}

void Dashboard::openRecorder() {
    m_recording.tick(m_feed.serverNow(), !isStale(m_feed.state().phase));
    m_recorder.read(this, [this](const std::vector<RecorderEntry>& entries) {
        auto* dialog = new RecorderDialog(RunTrace::from(entries), m_feed.serverNow(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void Dashboard::joinUsage() {
    connect(&m_usage, &UsageController::loaded, this, [this] {
        m_usageShown = true;
        checkPopulated();
    });
    connect(&m_letters, &LetterController::noticeChanged, &m_window, &MainWindow::showNotice);
    connect(&m_stops, &StopController::answered, &m_days, &DaysController::refresh);
}

void Dashboard::joinOthers() {
    connect(&m_organization, &OrganizationController::organizationRead, this,
            [this](const OrganizationAnswer& answer) {
                m_window.showOrganization(answer);
                if (zoneOf(m_settings.zone(), answer.organization.timeZone) != TimeText::shownZone())
                    writeTexts();
                m_stops.setMayDisable(answer.role == Role::Owner);
                m_usage.setAllowance(answer.organization.allowance);
                m_organizationShown = true;
                checkPopulated();
            });
    connect(&m_window, &MainWindow::startRequested, &m_starts, &StartController::begin);
    connect(&m_owner, &OwnerController::startRequested, &m_starts, &StartController::begin);
    connect(&m_starts, &StartController::noticeChanged, &m_window, &MainWindow::showNotice);
    connect(&m_starts, &StartController::started, this, [this](const std::string& runId) {
        m_window.awaitRun(runId);
        m_feed.refresh();
    });
}

void Dashboard::joinDetails(DetailsPane& pane, DetailsController& controller) {
    connect(&pane, &DetailsPane::shown, &controller, &DetailsController::show);
    connect(&controller, &DetailsController::contentRead, &pane, &DetailsPane::showContent);
    connect(&m_feed, &RunFeed::delta, &controller,
            [this, &controller](const RunDelta& delta) { controller.apply(delta, m_feed.serverNow()); });
}

void Dashboard::onOpened(const Connection& connection, const OrganizationAnswer& organization) {
    if (m_dialog)
        m_dialog->accept();
    const auto& before = m_window.organization();
    if (before && before->organization.id != organization.organization.id)
        forgetOrganization();
    use(connection, organization);
}

void Dashboard::use(const Connection& connection, const OrganizationAnswer& organization) {
    m_connected = true;
    m_organizationShown = false;
    m_api.setConnection(connection);
    m_window.showConnection(true, connection.viewOnly);
    m_notices.restart();
    m_recording.restart();
    m_runsController.restart();
    m_feed.start();
    m_organization.begin(organization);
    m_usage.restart();
    m_days.restart();
    m_support.restart();
    m_audit.restart();
    m_owner.restart();
    m_starts.restart();
    m_overview.restart();
    m_details.restart();
    m_past.restart();
    m_window.historyPage().renew();
}

void Dashboard::onConnectionFailed(const Error& error) {
    if (m_dialog) {
        m_dialog->showFault(error);
        return;
    }
    if (m_connected)
        m_window.showNotice({Tone::Bad, ErrorText::sentence(error), {}, {}});
    else
        m_window.showFeed(
            {error.kind == ErrorKind::Unauthorized ? FeedPhase::SignInNeeded : FeedPhase::Offline,
             std::nullopt, error});
    emit failed(ErrorText::sentence(error));
}

void Dashboard::onFeedState(const FeedState& state) {
    m_window.showFeed(state);
    m_connection.setLost(isStale(state.phase));
    if (state.phase == FeedPhase::SignInNeeded && m_runsController.loadedOnce())
        m_window.showNotice({Tone::Bad, ErrorText::sentence(state.reason), {}, {}});
    if (state.phase == FeedPhase::Live && !m_organizationShown)
        m_organization.refresh();
}

void Dashboard::askForConnection() {
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ConnectDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_connection.choice())
        m_dialog->setChoice(*m_connection.choice());
    // Whether there is a keychain shows when it is asked for something, even for what it does not have.
    m_vault->read(u"availability"_qs, m_dialog, [this](const Result<std::optional<QString>>&) {
        m_dialog->setKeepsToken(m_vault->keepsBeyondSession());
    });
    connect(m_dialog, &ConnectDialog::connectChosen, &m_connection, &ConnectionController::open);
    m_dialog->open();
}

void Dashboard::refreshAll() {
    // The service of this computer may have to be started again.
    const bool reopens = !m_connected || (m_connection.isLocal() && isStale(m_feed.state().phase));
    if (reopens) {
        if (m_connection.choice())
            m_connection.open(ConnectionChoice(*m_connection.choice()), {});
        return;
    }
    m_feed.refresh();
    m_organization.refresh();
    m_usage.refresh();
}

void Dashboard::checkPopulated() {
    if (m_organizationShown && m_usageShown && m_runsController.loadedOnce())
        emit populated();
}

} // namespace ud
