// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QTableView;

namespace ud {

class AuditModel;
class Theme;

/// Who did what, when, why, with which outcome: searchable, read further while scrolling, saved as CSV.
class AuditDialog : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    AuditDialog(AuditModel& audit, const Theme& theme, QWidget* parent = nullptr);

    /// Whether there are older entries to be had.
    void setMore(bool more);
    void showFault(const QString& sentence);

signals:
    /// The end of what is known is in sight.
    void moreWanted();

private:
    void setUpTable(const Theme& theme);
    void lookForMore();
    void refreshNote();
    void save();

    AuditModel& m_audit;
    QSortFilterProxyModel m_found;
    QLineEdit* m_search;
    QLabel* m_note;
    QTableView* m_table;
    QString m_fault;
    QString m_told;
    bool m_more{true};
};

} // namespace ud
