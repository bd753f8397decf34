// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/stopdelegate.h"

#include "gui/agents/rowlayout.h"
#include "gui/agents/runtableview.h"
#include "gui/look/theme.h"
#include "models/plaintext.h"
#include "models/runtablemodel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ud {

bool StopDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* table, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return RunCellDelegate::helpEvent(event, table, option, index);
    const StopPermission permission = view().stopPermissionOf(index);
    const QString text =
        permission.allowed ? index.data(RunTableModel::ActionTextRole).toString() : permission.reason;
    QToolTip::showText(event->globalPos(), plainToolTip(text), table->viewport(), option.rect);
    return true;
}

void StopDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    if (hasEnded(index))
        return;
    const Colors& colors = theme().colors();
    const bool enabled = view().stopPermissionOf(index).allowed;
    const bool hovered = enabled && view().isStopHovered(index);
    const bool pressed = enabled && view().isStopPressed(index);
    const QRect rect = RowLayout::button(option.rect, option.fontMetrics, text());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hovered ? colors.danger : enabled ? colors.outline : colors.border, 1));
    painter.setBrush(pressed ? colors.danger : hovered ? colors.dangerSurface : colors.surface);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QColor ink = pressed ? colors.onDanger : enabled ? colors.danger : colors.muted;
    const int textWidth = option.fontMetrics.horizontalAdvance(text());
    QRect line(0, 0, textWidth + RowLayout::iconSize(option.fontMetrics) + RowLayout::grid - 4,
               rect.height());
    line.moveCenter(rect.center());
    const auto marked =
        RowLayout::marked(line, RowLayout::iconSize(option.fontMetrics) - 4, option.direction);
    theme().icon(u"stop"_qs, ink).paint(&painter, marked.mark);
    drawText(painter, marked.text.adjusted(-2, 0, 2, 0), Qt::AlignLeading, text(),
             enabled && !pressed ? colors.text : ink, option.font, option.direction);
}

} // namespace ud
