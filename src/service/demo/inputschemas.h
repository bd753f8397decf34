// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/json/value.hpp>
#include <string_view>

namespace ud::service {

/// The JSON Schema (draft 2020-12) of the input that the example agent behind \p command takes; null for
/// another command. The agents themselves check their input in src/agents.
boost::json::value exampleInputSchema(std::string_view command);

} // namespace ud::service
