// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/agents/agentsempty.h"
#include "gui/agents/savedview.h"
#include "gui/agents/stoppermission.h"

#include <QWidget>
#include <memory>
#include <string>
#include <vector>

class QMenu;
class QPushButton;

namespace ud {

class DetailsPane;
class RunFilterModel;
class RunTableModel;
class Theme;
class UsageModel;

namespace Ui {
class AgentsPage;
}

/// The first tab: Running Agents with its filter, and always in sight beside it the monthly trend and the
/// details of the selection.
class AgentsPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page. \p trend is this page's own usage model: it narrows it.
    AgentsPage(RunTableModel& runs, RunFilterModel& shown, UsageModel& trend, const Theme& theme,
               QWidget* parent = nullptr);
    ~AgentsPage() override;

    [[nodiscard]] DetailsPane& details();
    void setStopPermission(const StopPermission& permission);
    void setStartPermission(const StopPermission& permission);
    /// What is known of the connection; greys what is old and picks the empty state.
    void setFeed(const FeedState& state, bool connectionChosen, bool loadedOnce, const QString& lastSeen);
    void selectRuns(const std::vector<std::string>& runIds);
    /// Selected, and no filter hides them.
    void showRuns(const std::vector<std::string>& runIds);
    /// As showRuns(), as soon as it is listed.
    void awaitRun(const std::string& runId);
    [[nodiscard]] std::vector<Run> selectedRuns() const;
    /// Details and consumption follow the clock.
    void refreshClock();
    /// Columns and the splitters, as kept between sessions.
    [[nodiscard]] QList<QByteArray> layoutState() const;
    void restoreLayout(const QList<QByteArray>& state);
    /// What is shown now, without a name.
    [[nodiscard]] SavedView view() const;
    void showView(const SavedView& view);

signals:
    void stopRequested(const std::vector<std::string>& runIds);
    void startRequested();
    /// The run is expected to take its time, or no longer.
    void expectationRequested(const std::string& runId);
    void expectationRemoved(const std::string& runId);
    /// A month of the trend was chosen to be looked into.
    void monthActivated(const std::string& month);
    void connectRequested();
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpViews();
    void setUpFilter();
    void setUpColumnsMenu();
    void connectSignals();
    void applyFilter();
    void showFault(const QString& fault);
    void showAll();
    [[nodiscard]] QPushButton* chipOf(RunChip chip) const;
    void onSelectionChanged();
    void onCountsChanged();
    void onEmptyAction();
    void onContextMenu(const QPoint& position);
    void addExpectation(QMenu& menu, const std::string& runId);
    void refreshDetails();
    void refreshConsumption();
    void refreshEmptyState();
    void refreshStopSelected();
    void showAwaited();
    void refreshIcons();
    void copySelection();

    RunTableModel& m_runs;
    RunFilterModel& m_shown;
    UsageModel& m_trend;
    const Theme& m_theme;
    std::unique_ptr<Ui::AgentsPage> m_ui;
    AgentsEmpty::Sight m_sight;
    std::string m_awaited;    ///< to be selected; empty for none
    Time m_consumptionTold{}; ///< when the sum of what runs was told last
};

} // namespace ud
