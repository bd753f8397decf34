// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/timedelegate.h"

#include "gui/agents/rowlayout.h"

namespace ud {

void TimeDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    drawText(painter, RowLayout::content(option.rect), Qt::AlignLeading,
             index.data(Qt::DisplayRole).toString(), textColor(index), option.font, option.direction);
}

} // namespace ud
