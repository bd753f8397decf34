// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/plaindelegate.h"

#include "gui/agents/rowlayout.h"
#include "gui/look/theme.h"
#include "gui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ud {

PlainDelegate::PlainDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void PlainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    paintBackground(*painter, option);
    paintContent(*painter, option, index);
    painter->restore();
}

QSize PlainDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = oneLine(index.data(Qt::DisplayRole).toString());
    return {option.fontMetrics.horizontalAdvance(text) + 2 * RowLayout::grid + 2,
            std::max(RowLayout::leastTarget, option.fontMetrics.height() + RowLayout::grid)};
}

bool PlainDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // The models' tooltips are made to be shown literally (models/plaintext.h).
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(),
                       option.rect);
    return true;
}

void PlainDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter);
    QRect room = RowLayout::content(option.rect);
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.typeId() == QMetaType::QColor)
        paintSwatch(painter, room, decoration.value<QColor>(), option);
    drawText(painter, room, alignment, index.data(Qt::DisplayRole).toString(), textColor(), option.font,
             option.direction);
}

/// The mark by which a chart tells the row; takes its room from the side where the text begins.
void PlainDelegate::paintSwatch(QPainter& painter, QRect& room, const QColor& color,
                                const QStyleOptionViewItem& option) const {
    const int side = RowLayout::swatchSize(option.fontMetrics);
    const RowLayout::Marked parts = RowLayout::marked(room, side, option.direction);
    painter.fillRect(QRect(parts.mark.left(), room.center().y() - side / 2, side, side),
                     m_stale ? m_theme.colors().muted : color);
    room = parts.text;
}

QColor PlainDelegate::textColor() const {
    return m_stale ? m_theme.colors().muted : m_theme.colors().text;
}

void PlainDelegate::drawText(QPainter& painter, const QRect& rect, Qt::Alignment alignment,
                             const QString& text, const QColor& color, const QFont& font,
                             Qt::LayoutDirection direction) {
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(direction);
    painter.drawText(rect,
                     static_cast<int>(QStyle::visualAlignment(direction, alignment)) | Qt::TextSingleLine |
                         Qt::AlignVCenter,
                     metrics.elidedText(oneLine(text), Qt::ElideRight, rect.width()));
}

void PlainDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const {
    const Colors& colors = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected ? colors.selected : hovered ? colors.hovered : colors.surface);
    painter.setPen(colors.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(colors.accent, 2));
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}

} // namespace ud
