// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/deepreasoner/instance.h"
#include "core/json.h"
#include "core/result.h"

namespace ud::agents::roster {

/// Reads an instance and checks it whole: sizes, unknown names, contradictory limits. \p place names it in
/// sentences
/// ("the roster ward-small.json"). Errors: Invalid, with every fault.
Result<Instance> readInstance(const json::value& value, std::string_view place);

} // namespace ud::agents::roster
