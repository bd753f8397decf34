// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/columnfold.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

namespace ud {

ColumnFold::ColumnFold(QTableView& table, int main, int least, QList<int> order, int wished)
    : QObject(&table)
    , m_table(table)
    , m_main(main)
    , m_least(least)
    , m_wished(std::max(least, wished))
    , m_order(std::move(order)) {
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_main && !m_fitting)
            fit();
    });
    fit();
}

bool ColumnFold::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

int ColumnFold::roomForMain() const {
    const QHeaderView* header = m_table.horizontalHeader();
    int room = m_table.viewport()->width();
    for (int column = 0; column < header->count(); ++column)
        room -= column == m_main || header->isSectionHidden(column) ? 0 : header->sectionSize(column);
    return room;
}

void ColumnFold::fit() {
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView* header = m_table.horizontalHeader();
    unfold();
    const int digit = m_table.fontMetrics().horizontalAdvance(u'0');
    const int least = m_least * digit;
    for (const int column : m_order) {
        if (roomForMain() >= m_wished * digit)
            break;
        if (header->isSectionHidden(column))
            continue;
        header->hideSection(column);
        m_folded.insert(column);
    }
    const bool fits = roomForMain() >= least;
    header->setSectionResizeMode(m_main, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        header->resizeSection(m_main, least);
}

void ColumnFold::unfold() {
    const QScopedValueRollback fitting(m_fitting, true);
    for (const int column : std::exchange(m_folded, {}))
        m_table.horizontalHeader()->showSection(column);
}

void ColumnFold::setShown(int column, bool shown) {
    m_folded.remove(column);
    m_table.setColumnHidden(column, !shown);
    fit();
}

} // namespace ud
