// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"

#include <span>
#include <string>

namespace ud::service {

/// One agent of the Demo organization: what it is and how its past looks.
struct DemoAgent {
    const char* name;
    const char* description;
    const char* command;
    int runsPerHundredDays; ///< on working days
    int usualSeconds;       ///< the median of its durations
    int messagePerRun;      ///< thousandths, on average
    int skillPerRun;        ///< thousandths, on average
    int chatsPerHundredDays;
    const char* messageWhat; ///< what its consumption is for
    const char* skillWhat;
    const char* progress;
};

/// In the order in which they are made.
std::span<const DemoAgent> demoAgents();

inline constexpr const char* demoOrganizationName = "Demo organization";
/// Stopped by a person a few hours ago in the history, and started again since.
inline constexpr const char* returningAgent = "Market Research";

} // namespace ud::service
