// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/runtableview.h"

#include "gui/agents/agentdelegate.h"
#include "gui/agents/creditsdelegate.h"
#include "gui/agents/rowlayout.h"
#include "gui/agents/runastext.h"
#include "gui/agents/statusdelegate.h"
#include "gui/agents/stopdelegate.h"
#include "gui/agents/timedelegate.h"
#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace ud {

namespace {

constexpr int leastAgentDigits = 11;  ///< of the names, with the text large
constexpr int wishedAgentDigits = 30; ///< so that it can be read why a run deserves a look

} // namespace

RunTableView::RunTableView(QWidget* parent)
    : QTableView(parent) {
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
}

void RunTableView::setUp(RunFilterModel& runs, const Theme& theme) {
    m_runs = &runs;
    setModel(&runs);
    setItemDelegate(new TimeDelegate(theme, this));
    setItemDelegateForColumn(RunTableModel::Agent, new AgentDelegate(theme, this));
    setItemDelegateForColumn(RunTableModel::Status, new StatusDelegate(theme, this));
    setItemDelegateForColumn(RunTableModel::CreditsSoFar, new CreditsDelegate(theme, this));
    setItemDelegateForColumn(RunTableModel::Stop, new StopDelegate(theme, this));
    setUpColumns();
    updateRowHeight();
    m_fold = new ColumnFold(*this, RunTableModel::Agent, leastAgentDigits,
                            {RunTableModel::Started, RunTableModel::LastUpdate}, wishedAgentDigits);
}

void RunTableView::setUpColumns() {
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(6 * RowLayout::grid);
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RunTableModel::Agent, QHeaderView::Stretch);
    const int em = fontMetrics().horizontalAdvance(u'0');
    const std::pair<int, int> widths[] = {{RunTableModel::Status, 20},       {RunTableModel::Started, 12},
                                          {RunTableModel::LastUpdate, 13},   {RunTableModel::Elapsed, 14},
                                          {RunTableModel::CreditsSoFar, 18}, {RunTableModel::Stop, 13}};
    for (const auto& [column, digits] : widths)
        header->resizeSection(column, digits * em);
    header->setSortIndicator(RunTableModel::Started, Qt::AscendingOrder);
}

void RunTableView::setStopPermission(const StopPermission& permission) {
    if (permission == m_permission)
        return;
    m_permission = permission;
    viewport()->update();
}

void RunTableView::setStale(bool stale) {
    if (stale == m_stale)
        return;
    m_stale = stale;
    viewport()->update();
}

std::vector<std::string> RunTableView::selectedRunIds() const {
    std::vector<int> rows;
    if (selectionModel() != nullptr) {
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(runIdAt(m_runs->index(row, 0)));
    return ids;
}

void RunTableView::selectRuns(const std::vector<std::string>& runIds) {
    QItemSelection selection;
    for (const std::string& id : runIds) {
        const QModelIndex index = indexOf(id, 0);
        if (index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::string RunTableView::runIdAt(const QModelIndex& index) const {
    return index.isValid() ? index.data(RunTableModel::RunIdRole).toString().toStdString() : std::string();
}

QModelIndex RunTableView::indexOf(const std::string& runId, int column) const {
    const std::optional<int> row = m_runs != nullptr ? m_runs->rowOf(runId) : std::nullopt;
    return row ? m_runs->index(*row, column) : QModelIndex();
}

StopPermission RunTableView::stopPermissionOf(const QModelIndex& index) const {
    if (!m_permission.allowed)
        return m_permission;
    if (index.data(RunTableModel::EndedRole).toBool())
        return {false, tr("This run has ended.")};
    const auto state = static_cast<StopState>(index.data(RunTableModel::StopStateRole).toInt());
    if (state == StopState::Stopping || state == StopState::StoppedConfirming || state == StopState::Stopped)
        return {false, tr("This run is being stopped.")};
    return m_permission;
}

QRect RunTableView::stopButtonRect(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const QRect cell = visualRect(index.siblingAtColumn(RunTableModel::Stop));
    return cell.isEmpty() ? QRect() : RowLayout::button(cell, fontMetrics(), StopDelegate::text());
}

bool RunTableView::isStopPressed(const QModelIndex& index) const {
    return !m_pressedRun.empty() && runIdAt(index) == m_pressedRun && isStopHovered(index);
}

bool RunTableView::isStopHovered(const QModelIndex& index) const {
    return m_buttonHovered && isRowHovered(index);
}

bool RunTableView::isRowHovered(const QModelIndex& index) const {
    return !m_hoveredRun.empty() && runIdAt(index) == m_hoveredRun;
}

void RunTableView::requestStop(const std::string& runId) {
    const QModelIndex index = indexOf(runId, RunTableModel::Stop);
    if (index.isValid() && stopPermissionOf(index).allowed)
        emit stopRequested({runId});
}

void RunTableView::requestStopOfSelection() {
    std::vector<std::string> ids;
    for (const std::string& id : selectedRunIds()) {
        if (stopPermissionOf(indexOf(id, 0)).allowed)
            ids.push_back(id);
    }
    if (!ids.empty())
        emit stopRequested(ids);
}

QString RunTableView::selectionAsText() const {
    QStringList lines;
    for (const std::string& id : selectedRunIds())
        lines << runAsText(indexOf(id, 0).data(RunTableModel::RunRole).value<Run>());
    return lines.join(u'\n');
}

QByteArray RunTableView::columnsState() {
    m_fold->unfold();
    const QByteArray state = horizontalHeader()->saveState();
    m_fold->fit();
    return state;
}

void RunTableView::restoreColumns(const QByteArray& state) {
    m_fold->forget();
    horizontalHeader()->restoreState(state);
    m_fold->fit();
}

void RunTableView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onButton = index.isValid() && stopButtonRect(index).contains(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !onButton) {
        QTableView::mousePressEvent(event);
        return;
    }
    if (stopPermissionOf(index).allowed)
        m_pressedRun = runIdAt(index);
    viewport()->update(stopButtonRect(index));
    event->accept();
}

void RunTableView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pressedRun.empty()) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    // The row may have moved since the press: only its own button, where it is now, counts.
    const std::string run = std::exchange(m_pressedRun, {});
    const QRect button = stopButtonRect(indexOf(run, RunTableModel::Stop));
    viewport()->update();
    if (button.contains(event->position().toPoint()))
        requestStop(run);
}

void RunTableView::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

void RunTableView::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    setHovered(index, index.isValid() && stopButtonRect(index).contains(event->position().toPoint()));
    if (m_pressedRun.empty())
        QTableView::mouseMoveEvent(event);
}

void RunTableView::leaveEvent(QEvent* event) {
    setHovered({}, false);
    QTableView::leaveEvent(event);
}

void RunTableView::keyPressEvent(QKeyEvent* event) {
    const bool onStop = currentIndex().isValid() && currentIndex().column() == RunTableModel::Stop;
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        requestStopOfSelection();
    } else if (onStop && !event->isAutoRepeat() &&
               (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                event->key() == Qt::Key_Enter)) {
        requestStop(runIdAt(currentIndex()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RunTableView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    holdRow();
}

void RunTableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void RunTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    emit selectedRunsChanged();
}

void RunTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    holdRow();
}

void RunTableView::initViewItemOption(QStyleOptionViewItem* option) const {
    QTableView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

void RunTableView::setHovered(const QModelIndex& index, bool onButton) {
    const std::string run = runIdAt(index);
    if (run == m_hoveredRun && onButton == m_buttonHovered)
        return;
    m_hoveredRun = run;
    m_buttonHovered = onButton;
    viewport()->update();
    holdRow();
}

void RunTableView::holdRow() {
    if (m_runs == nullptr)
        return;
    m_runs->setHeld(!m_hoveredRun.empty() ? m_hoveredRun
                    : hasFocus()          ? runIdAt(currentIndex())
                                          : std::string());
}

void RunTableView::updateRowHeight() {
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowLayout::rowHeight(fontMetrics()));
}

} // namespace ud
