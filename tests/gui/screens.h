// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk.h"

#include <functional>
#include <vector>

namespace ud::test {

/// A window, page or dialog as a person comes to see it.
struct Screen {
    const char* name;
    /// Brings it up and gives it; nullptr where it does not come.
    std::function<QWidget*(Desk&)> open;
};

/// Every one of the app.
[[nodiscard]] const std::vector<Screen>& screens();

/// Runs, agents, tokens and usage such as fill every part of every screen.
void fillForScreens(ServiceScript& script);

} // namespace ud::test
