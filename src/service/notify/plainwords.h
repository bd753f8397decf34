// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <string>

namespace ud::service {

/// \p text with each control character, line breaks included, as a space.
std::string oneLine(std::string text);

/// "45 s", "22 min", "3 h 12 min", "2 d 4 h".
std::string durationText(seconds duration);

} // namespace ud::service
