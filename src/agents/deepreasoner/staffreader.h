// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/deepreasoner/instance.h"
#include "core/objectreader.h"

#include <string_view>
#include <vector>

namespace ud::agents::roster {

/// The index of the shift called \p name; nullopt where there is none.
std::optional<std::int8_t> shiftNamed(const Instance& instance, std::string_view name);

/// Reads the list "staff" of \p root into \p instance, whose shifts, days and skill cover are already known.
/// Faults are returned with their pointers.
std::vector<FieldError> readStaff(ObjectReader& root, Instance& instance);

} // namespace ud::agents::roster
