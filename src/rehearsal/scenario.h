// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace ud {

/// What a rehearsal lets a person meet. Each says how *every* run of it takes a stop, so that it does not
/// matter which one is tried.
enum class Scenario {
    Morning,    ///< nothing awkward: a stop stops
    Race,       ///< the run completes just before the stop arrives
    Cancelled,  ///< an administrator has stopped it just before
    Stuck,      ///< stopped, but its work does not end for a long time
    Returning,  ///< the agent starts again after each stop, until it is disabled
    LostAnswer, ///< the stop arrives, its answer does not
    Offline,    ///< the connection comes and goes
    Refused,    ///< the person's role was lowered a moment ago
    ManyRows    ///< 5,000 runs
};

inline constexpr std::array allScenarios{Scenario::Morning, Scenario::Race,      Scenario::Cancelled,
                                         Scenario::Stuck,   Scenario::Returning, Scenario::LostAnswer,
                                         Scenario::Offline, Scenario::Refused,   Scenario::ManyRows};

/// Its name on the command line: "morning", "lost-answer".
std::string_view toText(Scenario scenario);
std::optional<Scenario> scenarioFromText(std::string_view text);

} // namespace ud
