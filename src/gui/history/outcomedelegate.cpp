// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/outcomedelegate.h"

#include "gui/agents/rowlayout.h"
#include "gui/agents/statusdelegate.h"
#include "gui/look/theme.h"
#include "models/historymodel.h"
#include "models/runtablemodel.h"

#include <QPainter>

namespace ud {

void OutcomeDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const RunStatus status = index.data(HistoryModel::RunRole).value<Run>().status;
    const auto marked = RowLayout::marked(RowLayout::content(option.rect),
                                          RowLayout::iconSize(option.fontMetrics), option.direction);
    theme()
        .icon(StatusDelegate::iconName(status),
              isStale() ? theme().colors().muted : StatusDelegate::color(status, theme()))
        .paint(&painter, marked.mark);
    drawText(painter, marked.text, Qt::AlignLeading, index.data(Qt::DisplayRole).toString(), textColor(),
             option.font, option.direction);
}

} // namespace ud
