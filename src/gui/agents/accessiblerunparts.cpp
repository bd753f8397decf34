// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/accessiblerunparts.h"

#include "gui/agents/agentdelegate.h"
#include "models/phrases.h"
#include "models/runtablemodel.h"

#include <QHeaderView>

namespace ud {

namespace {

QRect onScreen(const QWidget* viewport, const QRect& rect) {
    return rect.isEmpty() ? QRect() : QRect(viewport->mapToGlobal(rect.topLeft()), rect.size());
}

void setSight(QAccessible::State& state, const RunTableView& view, const QRect& rect) {
    state.invisible = rect.isEmpty() || !view.isVisible();
    state.offscreen = !view.viewport()->rect().intersects(rect);
}

} // namespace

AccessibleRunCell::AccessibleRunCell(RunTableView* view, std::string runId, int column)
    : m_view(view)
    , m_runId(std::move(runId))
    , m_column(column) {
    if (column == RunTableModel::Stop)
        m_button = QAccessible::registerAccessibleInterface(new AccessibleStopButton(view, m_runId, this));
}

AccessibleRunCell::~AccessibleRunCell() {
    if (m_button != 0)
        QAccessible::deleteAccessibleInterface(m_button);
}

QModelIndex AccessibleRunCell::index() const {
    return m_view ? m_view->indexOf(m_runId, m_column) : QModelIndex();
}

QAccessibleInterface* AccessibleRunCell::table() const {
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QAccessibleInterface* AccessibleRunCell::childAt(int x, int y) const {
    QAccessibleInterface* button = child(0);
    return button != nullptr && button->rect().contains(x, y) ? button : nullptr;
}

QAccessibleInterface* AccessibleRunCell::child(int index) const {
    return index == 0 && childCount() == 1 ? QAccessible::accessibleInterface(m_button) : nullptr;
}

int AccessibleRunCell::childCount() const {
    return m_button != 0 && isValid() && !index().data(RunTableModel::EndedRole).toBool() ? 1 : 0;
}

int AccessibleRunCell::indexOfChild(const QAccessibleInterface* child) const {
    return child != nullptr && child == this->child(0) ? 0 : -1;
}

QString AccessibleRunCell::text(QAccessible::Text kind) const {
    const QModelIndex at = index();
    if (!at.isValid())
        return {};
    const bool hasExact = m_column == RunTableModel::Started || m_column == RunTableModel::LastUpdate ||
                          m_column == RunTableModel::CreditsSoFar;
    if (kind == QAccessible::Description)
        return hasExact ? at.data(Qt::ToolTipRole).toString() : QString();
    if (kind != QAccessible::Name && kind != QAccessible::Value)
        return {};
    const QString shown = at.data(Qt::DisplayRole).toString();
    if (m_column != RunTableModel::Agent)
        return shown;
    const QString note = AgentDelegate::note(at).text;
    return note.isEmpty() ? shown : Phrases::list({shown, note});
}

QRect AccessibleRunCell::rect() const {
    return m_view ? onScreen(m_view->viewport(), m_view->visualRect(index())) : QRect();
}

QAccessible::State AccessibleRunCell::state() const {
    QAccessible::State state;
    const QModelIndex at = index();
    state.invalid = !at.isValid();
    if (state.invalid)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == at;
    setSight(state, *m_view, m_view->visualRect(at));
    return state;
}

void* AccessibleRunCell::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

bool AccessibleRunCell::isSelected() const {
    return m_view && m_view->selectionModel()->isSelected(index());
}

QStringList AccessibleRunCell::actionNames() const {
    return {setFocusAction(), toggleAction()};
}

void AccessibleRunCell::doAction(const QString& actionName) {
    const QModelIndex at = index();
    if (!at.isValid())
        return;
    const auto rows = QItemSelectionModel::Rows;
    if (actionName == setFocusAction())
        m_view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | rows);
    else if (actionName == toggleAction())
        m_view->selectionModel()->select(at, QItemSelectionModel::Toggle | rows);
}

AccessibleStopButton::AccessibleStopButton(RunTableView* view, std::string runId, QAccessibleInterface* cell)
    : m_view(view)
    , m_runId(std::move(runId))
    , m_cell(cell) {}

QModelIndex AccessibleStopButton::index() const {
    return m_view ? m_view->indexOf(m_runId, RunTableModel::Stop) : QModelIndex();
}

QString AccessibleStopButton::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Name)
        return tr("Stop");
    const QModelIndex at = index();
    if (kind != QAccessible::Description || !at.isValid())
        return {};
    const QString action = at.data(RunTableModel::ActionTextRole).toString();
    const StopPermission permission = m_view->stopPermissionOf(at);
    return permission.allowed ? action : action + u". "_qs + permission.reason;
}

QRect AccessibleStopButton::rect() const {
    return m_view ? onScreen(m_view->viewport(), m_view->stopButtonRect(index())) : QRect();
}

QAccessible::State AccessibleStopButton::state() const {
    QAccessible::State state;
    const QModelIndex at = index();
    state.invalid = !at.isValid();
    if (state.invalid)
        return state;
    state.disabled = !m_view->stopPermissionOf(at).allowed;
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentIndex() == at;
    setSight(state, *m_view, m_view->stopButtonRect(at));
    return state;
}

void* AccessibleStopButton::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList AccessibleStopButton::actionNames() const {
    return state().disabled ? QStringList{} : QStringList{pressAction(), setFocusAction()};
}

void AccessibleStopButton::doAction(const QString& actionName) {
    const QModelIndex at = index();
    if (!at.isValid())
        return;
    if (actionName == setFocusAction()) {
        m_view->setFocus();
        m_view->setCurrentIndex(at);
    } else if (actionName == pressAction()) {
        // Later: what asked for it gets its answer before a dialog opens.
        QMetaObject::invokeMethod(
            m_view, [view = m_view.data(), run = m_runId] { view->requestStop(run); }, Qt::QueuedConnection);
    }
}

AccessibleRunHeader::AccessibleRunHeader(RunTableView* view, Qt::Orientation orientation, int section)
    : m_view(view)
    , m_orientation(orientation)
    , m_section(section) {}

bool AccessibleRunHeader::isValid() const {
    if (!m_view || m_view->model() == nullptr)
        return false;
    return m_section <
           (m_orientation == Qt::Horizontal ? m_view->model()->columnCount() : m_view->model()->rowCount());
}

QAccessibleInterface* AccessibleRunHeader::parent() const {
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString AccessibleRunHeader::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name || m_section < 0 || !isValid())
        return {};
    return m_orientation == Qt::Horizontal
               ? m_view->model()->headerData(m_section, Qt::Horizontal).toString()
               : m_view->model()->index(m_section, RunTableModel::Agent).data().toString();
}

QRect AccessibleRunHeader::rect() const {
    if (!isValid() || m_orientation == Qt::Vertical || m_section < 0 || m_view->isColumnHidden(m_section))
        return {};
    const QHeaderView* header = m_view->horizontalHeader();
    const QRect section(header->sectionViewportPosition(m_section), 0, header->sectionSize(m_section),
                        header->height());
    return onScreen(header->viewport(), section);
}

QAccessible::Role AccessibleRunHeader::role() const {
    return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State AccessibleRunHeader::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = rect().isEmpty();
    return state;
}

} // namespace ud
