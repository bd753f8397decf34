// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace ud {

/// The colours of one appearance. Every text colour reaches 4.5:1 on every surface it is used on, chart marks
/// 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); a test computes it.
struct Colors {
    QColor window;   ///< behind everything
    QColor surface;  ///< tables, fields, cards
    QColor raised;   ///< headers of tables, buttons
    QColor hovered;  ///< a row or button under the pointer
    QColor selected; ///< a selected row
    QColor border;   ///< quiet lines
    QColor outline;  ///< borders of things one can operate, 3:1
    QColor text;     ///< what is to be read
    QColor muted;    ///< what supports it
    QColor accent;   ///< links, focus, the primary button
    QColor onAccent; ///< text on accent
    QColor danger;   ///< stopping, failing
    QColor onDanger; ///< text on danger
    QColor warning;  ///< deserves a look
    QColor positive; ///< well
    QColor dangerSurface;
    QColor warningSurface;
    QColor positiveSurface;
    QColor infoSurface;
    QColor rehearsal; ///< icons and edges of what is only rehearsed
    QColor rehearsalSurface;
    QColor chartMessage;
    QColor chartSkill;
    QColor chartBackground;            ///< what background runs used
    QColor chartChat;                  ///< what chats used
    std::array<QColor, 5> chartAgents; ///< of the largest ones; the others are in `outline`
    QColor chartAllowance;
    QColor chartGrid;
};

enum class Appearance { Light, Dark, HighContrast };

/// The colours of \p appearance.
const Colors& colorsOf(Appearance appearance);
/// The same for Qt's own widgets.
QPalette paletteOf(const Colors& colors);
/// How a person with a colour vision deficiency sees a colour.
enum class ColorVision { Full, NoRed, NoGreen, NoBlue };
/// How far two opaque colours are apart for that person: the distance in CIE 1976 L*a*b*. About 10 is seen
/// side by side, 20 at a glance. The simulation is that of Machado, Oliveira and Fernandes (2009), complete
/// deficiency.
double distance(const QColor& a, const QColor& b, ColorVision vision);
/// Relative contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor& a, const QColor& b);

} // namespace ud
