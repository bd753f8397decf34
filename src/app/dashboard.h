// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/home.h"
#include "app/options.h"
#include "client/runfeed.h"
#include "client/tokenvault.h"
#include "gui/audit/auditcontroller.h"
#include "gui/connect/connectdialog.h"
#include "gui/connect/connectioncontroller.h"
#include "gui/control/dayscontroller.h"
#include "gui/control/detailscontroller.h"
#include "gui/control/historycontroller.h"
#include "gui/control/lettercontroller.h"
#include "gui/control/organizationcontroller.h"
#include "gui/control/runscontroller.h"
#include "gui/control/usagecontroller.h"
#include "gui/expect/expectcontroller.h"
#include "gui/help/supportcontroller.h"
#include "gui/mainwindow.h"
#include "gui/notices/noticecontroller.h"
#include "gui/notices/tray.h"
#include "gui/overview/overviewcontroller.h"
#include "gui/owner/ownercontroller.h"
#include "gui/recorder/recordercontroller.h"
#include "gui/settings/settingscontroller.h"
#include "gui/start/startcontroller.h"
#include "gui/stop/stopcontroller.h"
#include "models/detailsmodels.h"
#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"
#include "models/usagemodel.h"

#include <QMenu>
#include <QPointer>

namespace ud {

class DetailsPane;
class Rehearsal;

/// All objects of the app and the lines between them; the order of the members is the order of building.
class Dashboard : public QObject {
    Q_OBJECT
public:
    Dashboard(const Options& options, Theme& theme, AppSettings& settings, Home home = Home::real());
    ~Dashboard() override;

    /// Shows the window and connects as the options or the last session say.
    void start();
    /// Of a rehearsal: begins anew with what is there now.
    void rehearse(const Connection& connection);
    /// How patiently stops are followed; changed by tests only.
    void setStopTiming(const StopTiming& timing) { m_stops.setTiming(timing); }
    /// The window to practise in; null while none is open.
    [[nodiscard]] Rehearsal* rehearsal() const { return m_rehearsal.get(); }
    [[nodiscard]] MainWindow& window() { return m_window; }
    /// Everything on the screen anew, in the language that QLocale() and the translators have now.
    void renew();

signals:
    /// Runs, organization and usage have been shown for the first time.
    void populated();
    /// The connection could not be made.
    void failed(const QString& sentence);
    /// What the service said to a stop.
    void stopTold(const std::vector<ud::StopLine>& lines);
    /// Load it, then call renew().
    void languageChosen(const QString& code);

private:
    void joinConnection();
    void joinFeed();
    void joinPages();
    void joinStops();
    void joinSettings();
    void writeTexts();
    void joinExpectations();
    void joinUsage();
    void joinNotices();
    void openTray();
    void fillTrayMenu();
    void joinRecorder();
    void openRecorder();
    void joinOthers();
    void joinDetails(DetailsPane& pane, DetailsController& controller);
    void onOpened(const Connection& connection, const OrganizationAnswer& organization);
    void use(const Connection& connection, const OrganizationAnswer& organization);
    void onConnectionFailed(const Error& error);
    void onFeedState(const FeedState& state);
    void askForConnection();
    void openRehearsal();
    void forgetOrganization();
    void refreshAll();
    void checkPopulated();

    Options m_options;
    Theme& m_theme;
    AppSettings& m_settings;
    bool m_rehearses; ///< what is shown is only rehearsed
    std::unique_ptr<TokenVault> m_vault;
    ApiClient m_api;
    RunFeed m_feed;
    RunTableModel m_runs;
    RunFilterModel m_shownRuns;
    UsageModel m_trend;
    UsageModel m_months;
    UsageModel m_daysModel;
    HistoryModel m_historyModel;
    DetailsModels m_detailsModels;
    DetailsModels m_pastModels;
    NoticeBoard m_noticeBoard;
    FlightRecorder m_recorder;
    MainWindow m_window;
    ConnectionController m_connection;
    OrganizationController m_organization;
    RunsController m_runsController;
    UsageController m_usage;
    DaysController m_days;
    LetterController m_letters;
    HistoryController m_history;
    DetailsController m_details;
    DetailsController m_past;
    StartController m_starts;
    StopController m_stops;
    ExpectController m_expectations;
    SupportController m_support;
    NoticeController m_notices;
    RecorderController m_recording;
    SettingsController m_settingsController;
    AuditController m_audit;
    OwnerController m_owner;
    OverviewController m_overview;
    QMenu m_trayMenu;
    std::unique_ptr<Tray> m_tray; ///< once the window is populated
    QPointer<ConnectDialog> m_dialog;
    std::unique_ptr<Rehearsal> m_rehearsal;
    bool m_organizationShown{false};
    bool m_usageShown{false};
    bool m_connected{false};
};

} // namespace ud
