// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <algorithm>

namespace ud::test {

/// A promise's figure at the scale that the environment variable UD_SCALE gives (1 is the full figure); \p
/// otherwise where it gives none, and never below \p least.
inline int scaled(int full, int otherwise, int least = 1) {
    bool given = false;
    const double scale = qEnvironmentVariable("UD_SCALE").toDouble(&given);
    return given ? std::max(least, static_cast<int>(full * scale)) : otherwise;
}

} // namespace ud::test
