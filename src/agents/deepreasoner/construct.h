// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/deepreasoner/roster.h"

namespace ud::agents::roster {

/// A first roster, day by day and shift by shift: each place that is still open goes to the person whose
/// assignment lowers the penalty most; a place nobody can take well stays open. Deterministic.
Roster constructed(const Instance& instance);

} // namespace ud::agents::roster
