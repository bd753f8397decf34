// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QTableView;

namespace ud {

/// Which columns of a table are shown.
class ColumnsMenu : public QMenu {
    Q_OBJECT
public:
    /// \p always: columns that cannot be hidden. \p table must outlive the menu and have its model.
    ColumnsMenu(QTableView& table, const QList<int>& always, QWidget* parent = nullptr);

private:
    void refresh();

    QTableView& m_table;
    QList<int> m_always;
};

} // namespace ud
