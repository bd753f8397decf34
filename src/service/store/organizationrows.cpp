// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/organizationrows.h"

#include "service/store/runrow.h"

namespace ud::service {

namespace {

Organization readOrganization(const Query& row) {
    Organization organization;
    organization.id = row.text(0);
    organization.name = row.text(1);
    organization.timeZone = row.text(2);
    if (!row.isNull(3))
        organization.allowance = CreditPair{row.credits(3), row.credits(4)};
    organization.support = {row.text(5), row.text(6), row.text(7)};
    return organization;
}

Agent readAgent(const Query& row) {
    Agent agent;
    agent.id = row.text(0);
    agent.name = row.text(1);
    agent.description = row.text(2);
    agent.engine = row.text(3);
    agent.command = row.text(4);
    agent.enabled = row.integer(5) != 0;
    agent.inputSchema = jsonFromStored(row.optionalText(6));
    return agent;
}

#define UD_ORGANIZATION                                                                                      \
    "SELECT id, name, time_zone, allowance_message, allowance_skill, support_name, support_email,"           \
    " support_url FROM organizations"
#define UD_AGENT "SELECT id, name, description, engine, command, enabled, input_schema FROM agents"
constexpr const char* organizationsSql = UD_ORGANIZATION " ORDER BY id";
constexpr const char* organizationSql = UD_ORGANIZATION " WHERE id = ?";
constexpr const char* agentsSql = UD_AGENT " WHERE organization_id = ? ORDER BY id";
constexpr const char* agentSql = UD_AGENT " WHERE id = ? AND organization_id = ?";
#undef UD_ORGANIZATION
#undef UD_AGENT

} // namespace

std::vector<Organization> allOrganizations(Database& database) {
    std::vector<Organization> organizations;
    Query row = database.query(organizationsSql);
    while (row.next())
        organizations.push_back(readOrganization(row));
    return organizations;
}

std::optional<Organization> findOrganization(Database& database, const std::string& id) {
    Query row = database.query(organizationSql, id);
    return row.next() ? std::optional(readOrganization(row)) : std::nullopt;
}

std::vector<Token> tokensOf(Database& database, const std::string& organizationId) {
    std::vector<Token> tokens;
    Query row = database.query("SELECT id, name, role, created_at, last_used_at, expires_at FROM tokens"
                               " WHERE organization_id = ? ORDER BY id",
                               organizationId);
    while (row.next())
        tokens.push_back({row.text(0), row.text(1), roleFromText(row.text(2)).value_or(Role::Viewer),
                          row.time(3), row.optionalTime(4), row.optionalTime(5)});
    return tokens;
}

std::vector<Agent> agentsOf(Database& database, const std::string& organizationId) {
    std::vector<Agent> agents;
    Query row = database.query(agentsSql, organizationId);
    while (row.next())
        agents.push_back(readAgent(row));
    return agents;
}

std::optional<Agent> findAgent(Database& database, const std::string& organizationId, const std::string& id) {
    Query row = database.query(agentSql, id, organizationId);
    return row.next() ? std::optional(readAgent(row)) : std::nullopt;
}

std::optional<std::int64_t> positionOf(Database& database, const std::string& organizationId) {
    return database.integer("SELECT position FROM organizations WHERE id = ?", organizationId);
}

} // namespace ud::service
