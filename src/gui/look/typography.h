// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <algorithm>

namespace ud {

/// Sizes of text beside that of the system's font, which a person may have enlarged. A style sheet cannot say
/// them: Qt's knows points and pixels alone.
inline constexpr qreal headlineScale = 1.2; ///< what a window or a question is about
inline constexpr qreal figureScale = 1.5;   ///< a number that is to be seen from afar

/// The side of an icon beside text of \p widget, in pixels.
inline QSize textIconSize(const QWidget& widget) {
    const int side = std::max(16, widget.fontMetrics().height());
    return {side, side};
}

inline void scaleFont(QWidget& widget, qreal scale) {
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    widget.setFont(font);
}

} // namespace ud
