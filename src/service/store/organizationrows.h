// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"
#include "service/store/database.h"

#include <vector>

namespace ud::service {

/// Rows of organizations, tokens and agents as values. All throw SqlError.
std::vector<Organization> allOrganizations(Database& database);
std::optional<Organization> findOrganization(Database& database, const std::string& id);
std::vector<Token> tokensOf(Database& database, const std::string& organizationId);
std::vector<Agent> agentsOf(Database& database, const std::string& organizationId);
std::optional<Agent> findAgent(Database& database, const std::string& organizationId, const std::string& id);

/// The organization's last position; nullopt where there is no such organization.
std::optional<std::int64_t> positionOf(Database& database, const std::string& organizationId);

} // namespace ud::service
