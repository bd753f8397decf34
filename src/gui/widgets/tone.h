// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/look/colors.h"

class QWidget;

namespace ud {

/// What a coloured box means; an icon and words always say the same.
enum class Tone { Info, Good, Warning, Bad };

/// Gives \p widget the surface of \p tone (the style sheet's property "tone").
void setTone(QWidget& widget, Tone tone);
/// The colour of icons on it.
QColor toneColor(Tone tone, const Colors& colors);
/// The name of its icon.
QString toneIcon(Tone tone);

} // namespace ud
