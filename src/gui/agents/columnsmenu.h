// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QTableView;

namespace ud {

class ColumnFold;

/// Which columns of a table are shown.
class ColumnsMenu : public QMenu {
    Q_OBJECT
public:
    /// \p always: columns that cannot be hidden. \p table and its \p fold must outlive the menu; the table
    /// has its model.
    ColumnsMenu(QTableView& table, ColumnFold& fold, const QList<int>& always, QWidget* parent = nullptr);

private:
    void refresh();

    QTableView& m_table;
    ColumnFold& m_fold;
    QList<int> m_always;
};

} // namespace ud
