// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run.h"
#include "gui/agents/stoppermission.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

namespace ud {

struct DetailsModels;
class DetailsPane;
struct Person;
struct HistoryQuery;
class HistoryModel;
class OutcomeDelegate;
class PlainDelegate;
class Theme;

namespace Ui {
class HistoryPage;
}

/// Ended runs, newest first, searchable, also by who stopped or started them and why; further pages come as
/// one scrolls. Below, the details of the selected one. Its parts are made when it is first seen.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page. \p details: of the run that is selected.
    HistoryPage(HistoryModel& history, DetailsModels& details, const Theme& theme, QWidget* parent = nullptr);
    ~HistoryPage() override;

    /// Whether runs may be started from here.
    void setPermission(const StopPermission& permission) { m_permission = permission; }
    /// A page could not be had.
    void showFault(const Error& error);
    /// Whom one may choose as the one who stopped or started.
    void setPeople(const std::vector<Person>& people);
    /// Loads the first page unless that was asked for before. Done by itself when the page is first seen.
    void begin();
    /// Another connection: what was loaded is another organization's.
    void renew();
    /// The data is old: shown greyed.
    void setStale(bool stale);

signals:
    /// The pane for details is there: when the page is first seen.
    void detailsMade(ud::DetailsPane& pane);
    /// The run is to be started anew with what it was started with.
    void runAgainRequested(const ud::Run& run);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void setUpRow();
    void setUpTable();
    void setUpChips();
    void setUpPeople();
    void addPeople(bool stopped);
    [[nodiscard]] HistoryQuery wanted() const;
    void connectSignals();
    void search();
    [[nodiscard]] QString nothingFound() const;
    void onEmptyAction();
    void refresh();
    void refreshDetails();
    void onContextMenu(const QPoint& position);
    void copySelection();
    [[nodiscard]] std::vector<Run> selectedRuns() const;

    HistoryModel& m_history;
    DetailsModels& m_detailsModels;
    const Theme& m_theme;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    DetailsPane* m_details{nullptr};
    std::vector<Person> m_people;
    QTimer m_typing;
    PlainDelegate* m_cells{nullptr};
    OutcomeDelegate* m_outcomes{nullptr};
    StopPermission m_permission;
    bool m_begun{false}; ///< built, and the first page asked for
    bool m_stale{false};
};

} // namespace ud
