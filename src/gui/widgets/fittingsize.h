// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScreen>
#include <QWidget>

namespace ud {

/// \p digits wide and \p lines high in the font of \p widget, so that large text has its room, but never more
/// than nearly all of the screen.
inline QSize fittingSize(const QWidget& widget, int digits, int lines) {
    const QSize screen = widget.screen()->availableGeometry().size() * 94 / 100;
    const QFontMetrics metrics(widget.font());
    return QSize(digits * metrics.horizontalAdvance(u'0'), lines * metrics.lineSpacing()).boundedTo(screen);
}

inline int fittingWidth(const QWidget& widget, int digits) {
    return fittingSize(widget, digits, 1).width();
}

} // namespace ud
