// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <optional>

namespace ud {

/// What a run has consumed per hour since it started, in whole credits; nullopt where it works for less than
/// five minutes or has consumed nothing, since a figure would mean little.
std::optional<CreditPair> paceSoFar(const Run& run, Time now);

} // namespace ud
