// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/organization.h"

namespace ud {

/// The organization of the contract; the server adds `role` and `server_time`.
json::value toJson(const Organization& organization);
Result<Organization> organizationFromJson(const json::value& value);

json::value toJson(const Agent& agent);
Result<Agent> agentFromJson(const json::value& value);

json::value toJson(const Token& token);
Result<Token> tokenFromJson(const json::value& value);

} // namespace ud
