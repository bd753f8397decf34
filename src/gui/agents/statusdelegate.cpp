// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/statusdelegate.h"

#include "gui/agents/rowlayout.h"
#include "gui/agents/runtableview.h"
#include "gui/look/theme.h"
#include "models/runtablemodel.h"

#include <QPainter>

namespace ud {

QString StatusDelegate::iconName(RunStatus status) {
    switch (status) {
    case RunStatus::Queued:
        return u"queued"_qs;
    case RunStatus::Running:
        return u"running"_qs;
    case RunStatus::Completed:
        return u"completed"_qs;
    case RunStatus::Cancelled:
        return u"cancelled"_qs;
    case RunStatus::Failed:
        return u"failed"_qs;
    }
    return {};
}

QColor StatusDelegate::color(RunStatus status, const Theme& theme) {
    const Colors& colors = theme.colors();
    switch (status) {
    case RunStatus::Running:
        return colors.accent;
    case RunStatus::Completed:
        return colors.positive;
    case RunStatus::Failed:
        return colors.danger;
    case RunStatus::Queued:
    case RunStatus::Cancelled:
        break;
    }
    return colors.muted;
}

void StatusDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto status = static_cast<RunStatus>(index.data(RunTableModel::StatusRole).toInt());
    const QColor iconColor = view().isStale() ? theme().colors().muted : color(status, theme());
    const auto marked = RowLayout::marked(RowLayout::content(option.rect),
                                          RowLayout::iconSize(option.fontMetrics), option.direction);
    theme().icon(iconName(status), iconColor).paint(&painter, marked.mark);
    drawText(painter, marked.text, Qt::AlignLeading, index.data(Qt::DisplayRole).toString(), textColor(index),
             option.font, option.direction);
}

} // namespace ud
