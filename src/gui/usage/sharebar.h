// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"

#include <optional>

class QProgressBar;

namespace ud {

/// A thin bar: how much of a whole is used. Another colour tells that it is more than the whole.
class ShareBar {
public:
    static void setUp(QProgressBar& bar);
    /// \p whole: nullopt hides the bar.
    static void show(QProgressBar& bar, Credits part, std::optional<Credits> whole);
};

} // namespace ud
