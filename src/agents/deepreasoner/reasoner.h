// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/common/reporter.h"
#include "agents/deepreasoner/reasonerinput.h"
#include "agents/deepreasoner/roster.h"
#include "core/json.h"
#include "core/result.h"

namespace ud::agents::roster {

/// The price of one step, in message credits.
inline constexpr Credits stepPrice = Credits::fromThousandths(100);

/// Searches until a bound is reached or nothing is left to improve; every step is metered, every step's best
/// reported. The result: {instance, penalty, breakdown, start_penalty, steps, moves, seed, roster:{id: "E E -
/// N …"}}. Errors: Internal where the kept penalty and the recomputed one differ (a defect: better no roster
/// than a wrong one).
Result<json::value> reason(const ReasonerInput& input, Reporter& reporter);

/// What can be said about an instance without searching: its size, and the places that must stay open because
/// there are fewer permitted shifts than needed.
std::string describe(const Instance& instance);

} // namespace ud::agents::roster
