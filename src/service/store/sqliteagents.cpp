// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"
#include "service/store/errors.h"
#include "service/store/organizationrows.h"
#include "service/store/runrow.h"
#include "service/store/sqlitetransaction.h"

namespace ud::service {

Result<Agent> SqliteTransaction::addAgent(const Actor& actor, const NewAgent& agent) {
    if (!positionOf(m_database, actor.organizationId))
        return notFound("organization");
    const std::string id = m_context.ids.next();
    m_database.run(
        "INSERT INTO agents (id, organization_id, name, description, engine, command, input_schema,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id, actor.organizationId, agent.name, agent.description, agent.engine, agent.command,
        storedJson(agent.inputSchema), m_now);
    audit(actor, "agent.create", "created", {{}, id, std::nullopt, {}});
    return *findAgent(m_database, actor.organizationId, id);
}

Result<Agent> SqliteTransaction::changeAgent(const Actor& actor, const std::string& agentId,
                                             const AgentChange& change) {
    auto agent = findAgent(m_database, actor.organizationId, agentId);
    if (!agent)
        return notFound("agent");
    agent->name = change.name.value_or(agent->name);
    agent->description = change.description.value_or(agent->description);
    agent->enabled = change.enabled.value_or(agent->enabled);
    m_database.run("UPDATE agents SET name = ?, description = ?, enabled = ? WHERE id = ?", agent->name,
                   agent->description, agent->enabled, agentId);
    audit(actor, "agent.change", "changed", {{}, agentId, std::nullopt, {}});
    return *agent;
}

} // namespace ud::service
