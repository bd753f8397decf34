// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/rowlayout.h"

#include <QStyle>
#include <algorithm>

namespace ud {

int RowLayout::rowHeight(const QFontMetrics& metrics) {
    return std::max(leastTarget + grid, 2 * metrics.lineSpacing() + 2 * grid - 2);
}

int RowLayout::iconSize(const QFontMetrics& metrics) {
    return std::max(16, metrics.height());
}

int RowLayout::swatchSize(const QFontMetrics& metrics) {
    return iconSize(metrics) / 2;
}

QRect RowLayout::content(const QRect& cell) {
    return cell.adjusted(grid, 0, -grid, 0);
}

RowLayout::Lines RowLayout::twoLines(const QRect& content, const QFontMetrics& metrics) {
    const int height = metrics.lineSpacing();
    const int top = content.top() + (content.height() - 2 * height) / 2;
    return {QRect(content.left(), top, content.width(), height),
            QRect(content.left(), top + height, content.width(), height)};
}

RowLayout::Marked RowLayout::marked(const QRect& line, int markSize, Qt::LayoutDirection direction) {
    const QRect mark(line.left(), line.top() + (line.height() - markSize) / 2, markSize, markSize);
    const QRect text = line.adjusted(markSize + grid - 2, 0, 0, 0);
    return {QStyle::visualRect(direction, line, mark), QStyle::visualRect(direction, line, text)};
}

QRect RowLayout::button(const QRect& cell, const QFontMetrics& metrics, const QString& text) {
    const int width =
        std::min(cell.width() - grid,
                 std::max(2 * leastTarget, metrics.horizontalAdvance(text) + iconSize(metrics) + 3 * grid));
    const int height = std::min(cell.height() - grid, std::max(leastTarget, metrics.height() + grid));
    QRect rect(0, 0, width, height);
    rect.moveCenter(cell.center());
    return rect;
}

} // namespace ud
