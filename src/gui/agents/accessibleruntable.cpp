// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/accessibleruntable.h"

#include "gui/agents/accessiblerunparts.h"
#include "models/runtablemodel.h"

namespace ud {

AccessibleRunTable::AccessibleRunTable(RunTableView* view)
    : QAccessibleWidget(view, QAccessible::Table) {}

AccessibleRunTable::~AccessibleRunTable() {
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

RunTableView* AccessibleRunTable::view() const {
    return static_cast<RunTableView*>(widget());
}

template<class Make>
QAccessibleInterface* AccessibleRunTable::kept(const Key& key, Make make) const {
    const auto found = m_children.constFind(key);
    if (found != m_children.cend())
        return QAccessible::accessibleInterface(*found);
    QAccessibleInterface* made = make();
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* AccessibleRunTable::header(Qt::Orientation orientation, int section) const {
    const QString name = orientation == Qt::Horizontal ? QString() : u"-"_qs;
    return kept({name, section}, [&] { return new AccessibleRunHeader(view(), orientation, section); });
}

QAccessibleInterface* AccessibleRunTable::cellAt(int row, int column) const {
    const QModelIndex index =
        view()->model() != nullptr ? view()->model()->index(row, column) : QModelIndex();
    if (!index.isValid())
        return nullptr;
    const std::string run = view()->runIdAt(index);
    return kept({QString::fromStdString(run), column},
                [&] { return new AccessibleRunCell(view(), run, column); });
}

// The order of children is the one in which QTableView numbers them in its own events: the column headers
// after the corner, then each row after its header.
QAccessibleInterface* AccessibleRunTable::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    const int width = columnCount() + 1;
    const int row = index / width - 1;
    const int column = index % width - 1;
    if (row < 0)
        return header(Qt::Horizontal, column);
    return column < 0 ? header(Qt::Vertical, row) : cellAt(row, column);
}

int AccessibleRunTable::childCount() const {
    return (rowCount() + 1) * (columnCount() + 1);
}

int AccessibleRunTable::indexOfChild(const QAccessibleInterface* child) const {
    if (child == nullptr)
        return -1;
    auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
    if (cell != nullptr && child->isValid())
        return (cell->rowIndex() + 1) * (columnCount() + 1) + cell->columnIndex() + 1;
    for (int column = -1; column < columnCount(); ++column) {
        if (header(Qt::Horizontal, column) == child)
            return column + 1;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (header(Qt::Vertical, row) == child)
            return (row + 1) * (columnCount() + 1);
    }
    return -1;
}

QAccessibleInterface* AccessibleRunTable::childAt(int x, int y) const {
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = view()->viewport()->rect().contains(at) ? view()->indexAt(at) : QModelIndex();
    if (index.isValid())
        return cellAt(index.row(), index.column());
    for (int column = 0; column < columnCount(); ++column) {
        QAccessibleInterface* candidate = header(Qt::Horizontal, column);
        if (candidate->rect().contains(x, y))
            return candidate;
    }
    return nullptr;
}

void* AccessibleRunTable::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleRunTable::selectedCellCount() const {
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface*> AccessibleRunTable::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells << cellAt(row, column);
    }
    return cells;
}

QString AccessibleRunTable::columnDescription(int column) const {
    return view()->model() != nullptr ? view()->model()->headerData(column, Qt::Horizontal).toString()
                                      : QString();
}

QString AccessibleRunTable::rowDescription(int row) const {
    QAccessibleInterface* cell = cellAt(row, RunTableModel::Agent);
    return cell != nullptr ? cell->text(QAccessible::Name) : QString();
}

int AccessibleRunTable::selectedRowCount() const {
    return static_cast<int>(selectedRows().size());
}

int AccessibleRunTable::columnCount() const {
    return view()->model() != nullptr ? view()->model()->columnCount() : 0;
}

int AccessibleRunTable::rowCount() const {
    return view()->model() != nullptr ? view()->model()->rowCount() : 0;
}

QList<int> AccessibleRunTable::selectedRows() const {
    QList<int> rows;
    if (view()->selectionModel() == nullptr)
        return rows;
    for (const QModelIndex& index : view()->selectionModel()->selectedRows())
        rows << index.row();
    return rows;
}

bool AccessibleRunTable::isRowSelected(int row) const {
    return view()->selectionModel() != nullptr && view()->selectionModel()->isRowSelected(row, {});
}

bool AccessibleRunTable::selectRow(int row) {
    if (row < 0 || row >= rowCount())
        return false;
    view()->selectionModel()->select(view()->model()->index(row, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleRunTable::unselectRow(int row) {
    if (row < 0 || row >= rowCount())
        return false;
    view()->selectionModel()->select(view()->model()->index(row, 0),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void AccessibleRunTable::modelChange(QAccessibleTableModelChangeEvent* event) {
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged)
        return;
    for (auto child = m_children.begin(); child != m_children.end();) {
        QAccessibleInterface* interface = QAccessible::accessibleInterface(*child);
        if (interface != nullptr && interface->isValid()) {
            ++child;
            continue;
        }
        if (interface != nullptr)
            QAccessible::deleteAccessibleInterface(*child);
        child = m_children.erase(child);
    }
}

} // namespace ud
