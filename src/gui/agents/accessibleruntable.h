// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/agents/runtableview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace ud {

/// Running Agents to assistive technology. Qt's own interface of a table knows no buttons in cells; this one
/// gives each row's Stop as a push button, in or out of sight, and ties every cell to its run.
class AccessibleRunTable final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleRunTable(RunTableView* view);
    ~AccessibleRunTable() override;

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    using Key = std::pair<QString, int>; ///< run id and column; "" and "-" hold the headers
    [[nodiscard]] RunTableView* view() const;
    [[nodiscard]] QAccessibleInterface* header(Qt::Orientation orientation, int section) const;
    template<class Make>
    QAccessibleInterface* kept(const Key& key, Make make) const;

    mutable QHash<Key, QAccessible::Id> m_children;
};

} // namespace ud
