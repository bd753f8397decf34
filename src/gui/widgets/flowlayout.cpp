// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <numeric>

namespace ud {

FlowLayout::FlowLayout(QWidget& host, int spacing)
    : QLayout(&host) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch() {
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (itemAt(index) == nullptr)
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* taken = at->release();
    m_items.erase(at);
    invalidate();
    return taken;
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const {
    std::vector<Row> rows{{}};
    for (const auto& item : m_items) {
        if (item->widget() != nullptr && item->isEmpty())
            continue; // hidden
        Row longer = rows.back();
        longer.push_back(item.get());
        if (rows.back().empty() || widthOf(longer) <= width)
            rows.back() = std::move(longer);
        else
            rows.push_back({item.get()});
    }
    return rows;
}

int FlowLayout::widthOf(const Row& row) const {
    int width = row.empty() ? 0 : (static_cast<int>(row.size()) - 1) * spacing();
    for (const QLayoutItem* item : row)
        width += item->sizeHint().width();
    return width;
}

int FlowLayout::heightOf(const Row& row) {
    int height = 0;
    for (const QLayoutItem* item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::heightForWidth(int width) const {
    const std::vector<Row> all = rows(width);
    return std::accumulate(all.begin(), all.end(), (static_cast<int>(all.size()) - 1) * spacing(),
                           [](int sum, const Row& row) { return sum + heightOf(row); });
}

QSize FlowLayout::sizeHint() const {
    Row all;
    for (const auto& item : m_items)
        all.push_back(item.get());
    return {widthOf(all), heightOf(all)};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Row& row : rows(rect.width())) {
        place(row, QRect(rect.left(), top, rect.width(), heightOf(row)));
        top += heightOf(row) + spacing();
    }
}

void FlowLayout::place(const Row& row, const QRect& room) const {
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const int left = room.width() - widthOf(row);
    int x = room.left();
    for (QLayoutItem* item : row) {
        const QSize wanted = item->sizeHint();
        const int width =
            std::min(room.width(), wanted.width() + (item->spacerItem() != nullptr ? std::max(0, left) : 0));
        const QRect at(x, room.top() + (room.height() - wanted.height()) / 2, width, wanted.height());
        item->setGeometry(QStyle::visualRect(direction, room, at));
        x += width + spacing();
    }
}

} // namespace ud
