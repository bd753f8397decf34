// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/answer.h"
#include "service/api/route.h"

namespace ud::service::handlers {

/// A run with its flags, as JSON.
json::value presented(const Context& context, Run run);
/// Runs with their flags, as a JSON list.
json::array presented(const Context& context, std::vector<Run> runs);

/// The organization with what the server adds for this reader.
json::value presented(const Context& context, Organization organization);

/// The time of an answer.
std::string serverTime(const Context& context);

} // namespace ud::service::handlers
