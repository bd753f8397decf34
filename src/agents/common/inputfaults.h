// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <string_view>
#include <vector>

namespace ud::agents {

/// All \p faults of \p place ("the input") as one Invalid error whose detail is one line for a person:
/// `In the input, "folder": Text is expected here.`
Error inputError(std::string_view place, const std::vector<FieldError>& faults);

} // namespace ud::agents
