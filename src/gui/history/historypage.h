// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QTimer>
#include <QWidget>
#include <memory>

namespace ud {

class HistoryModel;
class OutcomeDelegate;
class PlainDelegate;
class Theme;

namespace Ui {
class HistoryPage;
}

/// Ended runs, newest first, searchable; further pages come as one scrolls.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the page.
    HistoryPage(HistoryModel& history, const Theme& theme, QWidget* parent = nullptr);
    ~HistoryPage() override;

    /// A page could not be had.
    void showFault(const Error& error);
    /// Loads the first page unless that was asked for before. Done by itself when the page is first seen.
    void begin();
    /// Another connection: what was loaded is another organization's.
    void renew();
    /// The data is old: shown greyed.
    void setStale(bool stale);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpTable();
    void connectSignals();
    void refresh();

    HistoryModel& m_history;
    const Theme& m_theme;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    QTimer m_typing;
    PlainDelegate* m_cells{nullptr};
    OutcomeDelegate* m_outcomes{nullptr};
    bool m_begun{false};
};

} // namespace ud
