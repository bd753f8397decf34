// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/runfeed.h"
#include "gui/connect/appsettings.h"
#include "gui/widgets/noticebar.h"

#include <QMainWindow>
#include <functional>
#include <memory>

namespace ud {

class AgentsPage;
class MainMenu;
class NoticeBoard;
struct DetailsModels;
class HistoryModel;
class HistoryPage;
class RunFilterModel;
class RunTableModel;
class UsageModel;
class UsagePage;

namespace Ui {
class MainWindow;
}

/// What the window shows; all outlive it.
struct WindowModels {
    RunTableModel& runs;
    RunFilterModel& shownRuns;
    UsageModel& trend;
    UsageModel& months;
    UsageModel& days;
    HistoryModel& history;
    DetailsModels& details; ///< of a running agent
    DetailsModels& past;    ///< of an ended run
    NoticeBoard& notices;
};

/// The window: what is going on in one sentence, how fresh that is, and the tabs Agents, Usage, History. It
/// shows what it is told; asking the service is for the controllers.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(const WindowModels& models, Theme& theme, AppSettings& settings);
    ~MainWindow() override;

    [[nodiscard]] AgentsPage& agentsPage() { return *m_agents; }
    [[nodiscard]] UsagePage& usagePage() { return *m_usage; }
    [[nodiscard]] HistoryPage& historyPage() { return *m_history; }
    /// Nothing that it shows is real: it says so in its title and in a band across its top, which \p makeBand
    /// makes for a parent, each time the window is made anew; and it offers nothing that reaches beyond.
    void beRehearsal(std::function<QWidget*(QWidget*)> makeBand);
    [[nodiscard]] bool isRehearsal() const { return static_cast<bool>(m_makeBand); }
    /// There is a place beside the clock: closing the window may leave the app there.
    void offerTray() { m_hasTray = true; }
    [[nodiscard]] bool hasTray() const { return m_hasTray; }
    /// Made anew, in the language and zone of now, with what it shows, its filter and selection as they are.
    void renew();
    /// Ends the app, whatever closing does.
    void quit();
    /// In front, with these runs selected where they are still listed.
    void come(const std::vector<std::string>& runIds);
    [[nodiscard]] QStringList tabNames() const;
    /// 0 Agents, 1 Usage, 2 History.
    void showTab(int index);
    [[nodiscard]] const std::optional<OrganizationAnswer>& organization() const { return m_organization; }
    /// What the header says.
    [[nodiscard]] QString sentence() const;
    /// What the state chip says.
    [[nodiscard]] QString stateWords() const;

    void showOrganization(const OrganizationAnswer& answer);
    /// A connection is chosen (or, with false, still to be chosen). \p viewOnly: nothing may be changed.
    void showConnection(bool chosen, bool viewOnly);
    void showFeed(const FeedState& state);
    void showLoaded();
    /// \p now: the service's clock; \p asOf: of what is shown.
    void showClock(Time now, std::optional<Time> asOf);
    void showNotice(const Notice& notice);
    /// In front, with this run selected as soon as it is listed.
    void awaitRun(const std::string& runId);
    void clearNotice();

signals:
    /// The pages are others now.
    void renewed();
    void refreshRequested();
    void settingsRequested();
    void organizationRequested();
    void connectRequested();
    /// Another organization, connected to before.
    void profileChosen(const ud::ConnectionChoice& profile);
    void stopRequested(const std::vector<std::string>& runIds);
    /// A run is to be started, of this agent or, with an empty id, of one that is chosen then.
    void startRequested(const std::string& agentId);
    void noticeActionTriggered();
    void noticeExportTriggered();
    void supportRequested();
    void recorderRequested();
    void auditRequested();
    void overviewRequested();
    void rehearsalRequested();
    /// For good.
    void closed();
    /// The window was closed, and the app goes on beside the clock.
    void leftInTray();
    /// The header says something else.
    void sentenceChanged(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void setUpPages();
    void connectSignals();
    void showBand();
    void placeStatus();
    void refreshTitle();
    [[nodiscard]] QString knownSentence() const;
    void refreshSentence();
    void refreshState();
    void refreshIcons();
    void explainClosing();

    WindowModels m_models;
    Theme& m_theme;
    AppSettings& m_settings;
    std::unique_ptr<Ui::MainWindow> m_ui;
    AgentsPage* m_agents{nullptr};
    UsagePage* m_usage{nullptr};
    HistoryPage* m_history{nullptr};
    std::optional<OrganizationAnswer> m_organization;
    FeedState m_feed;
    std::optional<Time> m_asOf;
    Time m_now{};
    bool m_chosen{false};
    bool m_viewOnly{false};
    MainMenu* m_menu{nullptr};
    std::function<QWidget*(QWidget*)> m_makeBand; ///< of a rehearsal
    bool m_hasTray{false};
    bool m_quitting{false};
    bool m_loaded{false};
};

} // namespace ud
