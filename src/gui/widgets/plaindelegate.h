// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ud {

class Theme;

/// Draws the cells of every table of the app: plain text only, quiet background, visible focus. Tooltips are
/// shown literally. Subclasses draw the content.
class PlainDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PlainDelegate(const Theme& theme, QObject* parent = nullptr);

    /// The data is old: its text is greyed. The view is to be drawn anew.
    void setStale(bool stale) { m_stale = stale; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// What is inside the cell; the background is drawn already.
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
    /// Elided, plain, by the option's direction and font.
    static void drawText(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text,
                         const QColor& color, const QFont& font, Qt::LayoutDirection direction);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] QColor textColor() const;

private:
    void paintSwatch(QPainter& painter, QRect& room, const QColor& color,
                     const QStyleOptionViewItem& option) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
    bool m_stale{false};
};

} // namespace ud
