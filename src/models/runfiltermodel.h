// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/runfilter.h"

#include <QAbstractProxyModel>
#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ud {

class RunTableModel;

/// Sorts and filters a RunTableModel; made for 100,000 rows: sort keys and lower-case texts are cached, a
/// delta is merged in one pass and told in few signals. Rows with equal keys stay in the order in which they
/// came.
class RunFilterModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    /// \p source must outlive the proxy; it is its source model for good.
    explicit RunFilterModel(RunTableModel& source, QObject* parent = nullptr);
    ~RunFilterModel() override;

    void setFilter(const RunFilter& filter);
    [[nodiscard]] const RunFilter& filter() const;
    /// The run under the pointer or with the focus: updates leave its row where it is, and shown, until
    /// another or none ("") is held. Sorting or filtering by the person may still move it.
    void setHeld(const std::string& runId);
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;

    /// Row of a run here; nullopt where it is filtered out or unknown.
    [[nodiscard]] std::optional<int> rowOf(const std::string& runId) const;
    /// The runs hidden by the filter.
    [[nodiscard]] int hiddenCount() const;

    /// \p column -1: the order in which runs came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// rowCount() or hiddenCount() changed.
    void visibleChanged();

private:
    void onLeaving(const std::vector<int>& leaving);
    void onChanged(const std::vector<int>& changed, const std::vector<int>& inserted);
    void showAll(int held, const std::vector<int>& changed);
    void reorder(int held, const std::vector<int>& changed);
    void hide(const std::vector<char>& wanted);
    void insert(const std::vector<int>& target);
    void relayout(std::vector<int> order);
    void removeBlock(int first, int last);
    void insertBlock(int first, const std::vector<int>& added);
    void emitChanged(const std::vector<int>& changed);
    void renumber(std::size_t from);
    void tellVisible();
    [[nodiscard]] int heldRow() const;

    struct State;
    class Update;
    std::unique_ptr<State> m_state;
};

} // namespace ud
