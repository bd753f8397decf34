// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/overviewmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace ud {

class Theme;

/// A line for each organization that was connected to. Return, a double click or the button changes to one.
class OverviewDialog : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    OverviewDialog(OverviewModel& overview, const Theme& theme, QWidget* parent = nullptr);

signals:
    /// It is in sight, or no longer.
    void sightChanged(bool visible);
    void refreshRequested();
    /// The organization in this row is to be shown.
    void organizationChosen(int row);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpTable(const Theme& theme);
    void refresh();
    void choose();

    OverviewModel& m_overview;
    QTableView* m_table;
    QLabel* m_note;
    QPushButton* m_change{nullptr};
};

} // namespace ud
