// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/look/colors.h"

#include <QString>

namespace ud {

/// resources/style/app.qss with each "@name@" replaced by that colour.
QString styleSheetOf(const Colors& colors);

} // namespace ud
