// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ud::agents::test {

/// What a roster is worth, judged from the JSON of the instance and of the roster alone, by the rules as
/// resources/samples/rosters/README.md words them; shares no code with the search.
struct RosterVerdict {
    std::vector<std::string> breaches; ///< of hard rules, and of form
    std::int64_t penalty{0};
};

/// \p roster is {id: "E - N …"}.
RosterVerdict checkRoster(const json::value& instance, const json::value& roster);

} // namespace ud::agents::test
