// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/columnsmenu.h"

#include "gui/widgets/columnfold.h"

#include <QTableView>

namespace ud {

ColumnsMenu::ColumnsMenu(QTableView& table, ColumnFold& fold, const QList<int>& always, QWidget* parent)
    : QMenu(parent)
    , m_table(table)
    , m_fold(fold)
    , m_always(always) {
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::refresh);
    refresh();
}

void ColumnsMenu::refresh() {
    clear();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (m_always.contains(column))
            continue;
        QAction* action = addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column) || m_fold.isFolded(column));
        connect(action, &QAction::toggled, &m_table,
                [this, column](bool shown) { m_fold.setShown(column, shown); });
    }
}

} // namespace ud
