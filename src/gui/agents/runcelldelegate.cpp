// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/runcelldelegate.h"

#include "gui/agents/runtableview.h"
#include "gui/look/theme.h"
#include "models/runtablemodel.h"

namespace ud {

RunCellDelegate::RunCellDelegate(const Theme& theme, RunTableView* view)
    : PlainDelegate(theme, view)
    , m_view(view) {}

void RunCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem whole(option);
    whole.state.setFlag(QStyle::State_MouseOver, m_view->isRowHovered(index));
    PlainDelegate::paint(painter, whole, index);
}

bool RunCellDelegate::hasEnded(const QModelIndex& index) {
    return index.data(RunTableModel::EndedRole).toBool();
}

QColor RunCellDelegate::textColor(const QModelIndex& index) const {
    const Colors& colors = theme().colors();
    return m_view->isStale() || hasEnded(index) ? colors.muted : colors.text;
}

QFont RunCellDelegate::textFont(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont font(option.font);
    font.setStrikeOut(hasEnded(index));
    return font;
}

} // namespace ud
