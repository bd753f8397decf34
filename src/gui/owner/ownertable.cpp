// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/ownertable.h"

#include "gui/widgets/columnfold.h"
#include "models/plaintext.h"

#include <QHeaderView>
#include <QTableWidget>

namespace ud {

QTableWidget* OwnerTable::make(const QStringList& heads, int stretched, QWidget& parent) {
    auto* table = new QTableWidget(0, static_cast<int>(heads.size()), &parent);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setProperty("kind", u"plain"_qs);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    new ColumnFold(*table, stretched);
    return table;
}

void OwnerTable::fill(QTableWidget& table, const std::vector<QStringList>& rows, int selected) {
    table.clearSelection();
    table.setRowCount(static_cast<int>(rows.size()));
    int row = 0;
    for (const QStringList& cells : rows) {
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(QString(cells[column]).simplified());
            item->setToolTip(plainToolTip(cells[column]));
            table.setItem(row, column, item);
        }
        ++row;
    }
    if (selected >= 0)
        table.selectRow(selected);
}

int OwnerTable::selectedRow(const QTableWidget& table) {
    const auto selected = table.selectionModel()->selectedRows();
    return selected.isEmpty() ? -1 : selected.front().row();
}

} // namespace ud
