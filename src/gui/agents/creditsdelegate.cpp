// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/creditsdelegate.h"

#include "gui/agents/rowlayout.h"
#include "gui/agents/runtableview.h"
#include "gui/look/theme.h"
#include "models/runtablemodel.h"

#include <QPainter>

namespace ud {

void CreditsDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const QStringList credits = index.data(RunTableModel::CreditTextsRole).toStringList();
    const Colors& colors = theme().colors();
    const RowLayout::Lines lines = RowLayout::twoLines(RowLayout::content(option.rect), option.fontMetrics);
    const auto drawLine = [&](const QRect& line, const QString& words, const QColor& mark,
                              const QColor& ink) {
        const auto marked =
            RowLayout::marked(line, RowLayout::swatchSize(option.fontMetrics), option.direction);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(view().isStale() ? colors.outline : mark);
        painter.drawRoundedRect(marked.mark, 2, 2);
        drawText(painter, marked.text, Qt::AlignLeading, words, ink, option.font, option.direction);
    };
    drawLine(lines.first, tr("%1 message").arg(credits.value(0)), colors.chartMessage, textColor(index));
    drawLine(lines.second, tr("%1 skill").arg(credits.value(1)), colors.chartSkill, colors.muted);
}

} // namespace ud
