// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QRect>

namespace ud {

/// Where the parts of a row of Running Agents go: arithmetic only, in pixels, right-to-left aware.
struct RowLayout {
    static constexpr int grid = 8;         ///< the app's spacing
    static constexpr int leastTarget = 24; ///< smallest side of something to press (WCAG 2.2, 2.5.8)

    /// Of a status icon beside text: as high as the text is, also where that is large.
    static int iconSize(const QFontMetrics& metrics);
    /// Of a colour mark beside credits.
    static int swatchSize(const QFontMetrics& metrics);
    /// Two lines of text and the room around them; never less than a pressable target.
    static int rowHeight(const QFontMetrics& metrics);
    /// \p cell without the room at its sides.
    static QRect content(const QRect& cell);

    struct Lines {
        QRect first;
        QRect second;
    };
    /// Two lines, the pair centred in \p content.
    static Lines twoLines(const QRect& content, const QFontMetrics& metrics);

    struct Marked {
        QRect mark;
        QRect text;
    };
    /// A mark of \p markSize before a text of the line \p line, as one reads.
    static Marked marked(const QRect& line, int markSize, Qt::LayoutDirection direction);
    /// The push button for \p text centred in \p cell.
    static QRect button(const QRect& cell, const QFontMetrics& metrics, const QString& text);
};

} // namespace ud
