// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runfiltermodel.h"

#include "models/runorder.h"

#include <algorithm>
#include <utility>

namespace ud {

namespace {

/// More blocks than these are told in one layoutChanged: each block costs a pass over the rows behind it.
constexpr int fewBlocks = 8;
constexpr int fewChangedBlocks = 32;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

struct RunFilterModel::State {
    explicit State(RunTableModel& table)
        : source(table)
        , rows(table.rows())
        , order(table) {}

    RunTableModel& source;
    const RunRows& rows;
    RunOrder order;
    std::vector<int> shown; ///< row here → slot
    std::vector<int> rowOf; ///< slot → row here, -1 where hidden
    std::string heldId;
    int held{-1};                   ///< its slot
    std::pair<int, int> told{0, 0}; ///< shown and hidden, as last told
    bool updating{false};
    std::optional<std::string> heldNext; ///< asked for while updating
};

/// Rows are being told as going, coming or moving. A view answers that by holding another row (its focus
/// leaves with the row that goes): that waits until all is told, for it would tell rows itself.
class RunFilterModel::Update {
public:
    explicit Update(RunFilterModel& model)
        : m_model(model)
        , m_outermost(!std::exchange(model.m_state->updating, true)) {}
    Update(const Update&) = delete;
    Update& operator=(const Update&) = delete;
    ~Update() {
        if (!m_outermost)
            return;
        State& state = *m_model.m_state;
        state.updating = false;
        m_model.tellVisible();
        if (const auto next = std::exchange(state.heldNext, std::nullopt))
            m_model.setHeld(*next);
    }

private:
    RunFilterModel& m_model;
    bool m_outermost;
};

RunFilterModel::RunFilterModel(RunTableModel& source, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_state(std::make_unique<State>(source)) {
    setSourceModel(&source);
    connect(&source, &RunTableModel::slotsLeaving, this, &RunFilterModel::onLeaving);
    connect(&source, &RunTableModel::slotsChanged, this, &RunFilterModel::onChanged);
    connect(&source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    onChanged({}, m_state->rows.order());
}

RunFilterModel::~RunFilterModel() = default;

const RunFilter& RunFilterModel::filter() const {
    return m_state->order.filter();
}
int RunFilterModel::sortColumn() const {
    return m_state->order.column();
}
Qt::SortOrder RunFilterModel::sortOrder() const {
    return m_state->order.order();
}
int RunFilterModel::hiddenCount() const {
    return m_state->rows.size() - static_cast<int>(m_state->shown.size());
}

void RunFilterModel::setFilter(const RunFilter& filter) {
    if (filter == m_state->order.filter())
        return;
    const Update update(*this);
    m_state->order.setFilter(filter);
    showAll(-1, {});
}

void RunFilterModel::sort(int column, Qt::SortOrder order) {
    if (column == sortColumn() && order == sortOrder())
        return;
    const Update update(*this);
    m_state->order.setSort(column, order);
    showAll(-1, {});
}

void RunFilterModel::setHeld(const std::string& runId) {
    State& state = *m_state;
    if (state.updating) {
        state.heldNext = runId;
        return;
    }
    if (runId == state.heldId)
        return;
    const Update update(*this);
    const int before = state.held;
    state.heldId = runId;
    state.held = state.rows.find(runId);
    if (before >= 0)
        state.order.retest(before);
    showAll(state.held, {});
}

int RunFilterModel::heldRow() const {
    return m_state->held < 0 ? -1 : m_state->rowOf[at(m_state->held)];
}

void RunFilterModel::onLeaving(const std::vector<int>& leaving) {
    State& state = *m_state;
    const Update update(*this);
    if (std::ranges::find(leaving, state.held) != leaving.end()) {
        state.held = -1;
        state.heldId.clear();
    }
    state.order.remove(leaving);
    showAll(state.held, {});
}

void RunFilterModel::onChanged(const std::vector<int>& changed, const std::vector<int>& inserted) {
    State& state = *m_state;
    const Update update(*this);
    state.rowOf.resize(at(state.rows.slotCount()), -1);
    const int held = heldRow() >= 0 ? state.held : -1;
    if (state.held < 0 && !state.heldId.empty())
        state.held = state.rows.find(state.heldId);
    const RunOrder::Effect effect = state.order.update(changed, inserted, held);
    if (effect.acceptance)
        showAll(held, changed);
    else if (effect.order)
        reorder(held, changed);
    else
        emitChanged(changed);
}

/// Makes the rows those that the order says, in as few signals as it takes, then tells what changed in them.
void RunFilterModel::showAll(int held, const std::vector<int>& changed) {
    State& state = *m_state;
    const int pinned = held >= 0 && state.rowOf[at(held)] >= 0 ? held : -1;
    std::vector<int> target = state.order.shown(pinned, pinned >= 0 ? state.rowOf[at(pinned)] : 0);
    if (target != state.shown) {
        std::vector<char> wanted(at(state.rows.slotCount()), 0);
        for (const int slot : target)
            wanted[at(slot)] = 1;
        hide(wanted);
        insert(target);
        if (target != state.shown)
            relayout(std::move(target));
    }
    emitChanged(changed);
}

/// The same rows in another order.
void RunFilterModel::reorder(int held, const std::vector<int>& changed) {
    std::vector<int> target = m_state->order.shown(held, held >= 0 ? m_state->rowOf[at(held)] : 0);
    if (target != m_state->shown)
        relayout(std::move(target));
    emitChanged(changed);
}

void RunFilterModel::tellVisible() {
    const auto now = std::pair(rowCount(), hiddenCount());
    if (std::exchange(m_state->told, now) != now)
        emit visibleChanged();
}

/// Removes the rows that are not wanted; many blocks of them are first moved to the end.
void RunFilterModel::hide(const std::vector<char>& wanted) {
    State& state = *m_state;
    const auto stays = [&wanted](int slot) { return wanted[at(slot)] != 0; };
    int blocks = 0;
    bool inBlock = false;
    for (const int slot : state.shown) {
        blocks += !stays(slot) && !inBlock;
        inBlock = !stays(slot);
    }
    if (blocks > fewBlocks) {
        std::vector<int> order = state.shown;
        std::ranges::stable_partition(order, stays);
        relayout(std::move(order));
    }
    for (int last = static_cast<int>(state.shown.size()) - 1; blocks > 0 && last >= 0; --last) {
        if (stays(state.shown[at(last)]))
            continue;
        int first = last;
        while (first > 0 && !stays(state.shown[at(first - 1)]))
            --first;
        removeBlock(first, last);
        last = first;
    }
}

/// Inserts the rows of \p target that are not there yet: each block in its place where that is simple, all at
/// the end (for a relayout to sort in) where it is not.
void RunFilterModel::insert(const std::vector<int>& target) {
    State& state = *m_state;
    std::vector<int> added;
    std::vector<int> starts;
    bool sameOrder = true;
    std::size_t old = 0;
    for (std::size_t row = 0; row < target.size(); ++row) {
        if (state.rowOf[at(target[row])] < 0) {
            if (row == 0 || state.rowOf[at(target[row - 1])] >= 0)
                starts.push_back(static_cast<int>(row));
            added.push_back(target[row]);
        } else {
            sameOrder = sameOrder && state.shown[old] == target[row];
            ++old;
        }
    }
    if (added.empty())
        return;
    if (!sameOrder || starts.size() > at(fewBlocks)) {
        insertBlock(static_cast<int>(state.shown.size()), added);
        return;
    }
    for (const int start : starts) {
        std::vector<int> block;
        for (std::size_t row = at(start); row < target.size() && state.rowOf[at(target[row])] < 0; ++row)
            block.push_back(target[row]);
        insertBlock(start, block);
    }
}

void RunFilterModel::removeBlock(int first, int last) {
    State& state = *m_state;
    beginRemoveRows({}, first, last);
    const auto begin = state.shown.begin() + first;
    const auto end = state.shown.begin() + last + 1;
    for (auto slot = begin; slot != end; ++slot)
        state.rowOf[at(*slot)] = -1;
    state.shown.erase(begin, end);
    renumber(at(first));
    endRemoveRows();
}

void RunFilterModel::insertBlock(int first, const std::vector<int>& added) {
    State& state = *m_state;
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    state.shown.insert(state.shown.begin() + first, added.begin(), added.end());
    renumber(at(first));
    endInsertRows();
}

void RunFilterModel::relayout(std::vector<int> order) {
    State& state = *m_state;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = std::exchange(state.shown, std::move(order));
    renumber(0);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& index : from)
        to << createIndex(state.rowOf[at(before[at(index.row())])], index.column());
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void RunFilterModel::emitChanged(const std::vector<int>& changed) {
    std::vector<int> rows;
    for (const int slot : changed) {
        if (const int row = m_state->rowOf[at(slot)]; row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    std::vector<std::pair<int, int>> blocks;
    for (const int row : rows) {
        if (!blocks.empty() && blocks.back().second + 1 >= row)
            blocks.back().second = row;
        else
            blocks.emplace_back(row, row);
    }
    if (blocks.size() > at(fewChangedBlocks))
        blocks = {{rows.front(), rows.back()}};
    for (const auto& [first, last] : blocks)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RunFilterModel::renumber(std::size_t from) {
    State& state = *m_state;
    for (std::size_t row = from; row < state.shown.size(); ++row)
        state.rowOf[at(state.shown[row])] = static_cast<int>(row);
}

std::optional<int> RunFilterModel::rowOf(const std::string& runId) const {
    const int slot = m_state->rows.find(runId);
    if (slot < 0 || m_state->rowOf[at(slot)] < 0)
        return std::nullopt;
    return m_state->rowOf[at(slot)];
}

QModelIndex RunFilterModel::mapToSource(const QModelIndex& proxyIndex) const {
    if (!proxyIndex.isValid() || proxyIndex.model() != this)
        return {};
    const int slot = m_state->shown[at(proxyIndex.row())];
    return m_state->source.index(m_state->rows.rowOf(slot), proxyIndex.column());
}

QModelIndex RunFilterModel::mapFromSource(const QModelIndex& sourceIndex) const {
    if (!sourceIndex.isValid() || sourceIndex.model() != &m_state->source)
        return {};
    const int slot = m_state->rows.slotAt(sourceIndex.row());
    const bool known = at(slot) < m_state->rowOf.size() && m_state->rowOf[at(slot)] >= 0;
    return known ? index(m_state->rowOf[at(slot)], sourceIndex.column()) : QModelIndex();
}

QModelIndex RunFilterModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RunFilterModel::parent(const QModelIndex&) const {
    return {};
}

int RunFilterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_state->shown.size());
}

int RunFilterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : RunTableModel::ColumnCount;
}

bool RunFilterModel::hasChildren(const QModelIndex& parent) const {
    return rowCount(parent) > 0;
}

QVariant RunFilterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? m_state->source.headerData(section, orientation, role)
                                         : QAbstractItemModel::headerData(section, orientation, role);
}

} // namespace ud
