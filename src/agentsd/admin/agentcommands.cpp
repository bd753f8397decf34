// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/commands.h"

#include <boost/json.hpp>

namespace ud::service {

namespace {

using As = Administration::As;

void addRow(TextTable& table, const json::value& agent) {
    table.add({memberText(agent, "id"), memberText(agent, "name"), memberText(agent, "engine"),
               memberText(agent, "command"), memberText(agent, "enabled") == "true" ? "yes" : "no",
               memberText(agent, "expected.median_s"), memberText(agent, "expected.samples")});
}

TextTable agentTable() {
    return TextTable({"ID", "NAME", "ENGINE", "COMMAND", "ENABLED", "USUAL S", "RUNS"});
}

Result<Done> listAgents(const Administration& admin) {
    const auto answer = admin.call(As::Owner, "GET", "/v1/agents");
    if (!answer.ok())
        return answer.error();
    TextTable table = agentTable();
    for (const json::value& agent : answer->at("agents").as_array())
        addRow(table, agent);
    admin.show(*answer, table);
    return Done();
}

Result<Done> showAgent(const Administration& admin, const Result<json::value>& answer) {
    if (!answer.ok())
        return answer.error();
    TextTable table = agentTable();
    addRow(table, *answer);
    admin.show(*answer, table);
    return Done();
}

Result<Done> enable(const Administration& admin, const std::string& agent, bool enabled) {
    const auto id = admin.agentId(agent);
    if (!id.ok())
        return id.error();
    return showAgent(admin, admin.call(As::Owner, "PATCH", "/v1/agents/" + *id, {{"enabled", enabled}}));
}

} // namespace

void AdminCommands::addAgents(CLI::App& app) {
    CLI::App* group = addGroup(app, "agent", "Agents of the organization");
    add(group, "list", "All agents", listAgents);
    CLI::App* command = add(group, "add", "Add an agent of the process engine", [this](const auto& admin) {
        return showAgent(admin, admin.call(As::Owner, "POST", "/v1/agents",
                                           {{"name", m_words.name},
                                            {"description", m_words.description},
                                            {"engine", "process"},
                                            {"command", m_words.command}}));
    });
    command->add_option("NAME", m_words.name)->required();
    command->add_option("--command", m_words.command, "A [commands.NAME] of the configuration")->required();
    command->add_option("--description", m_words.description);
    for (const bool enabled : {true, false}) {
        const auto action = [this, enabled](const auto& admin) {
            return enable(admin, m_words.agent, enabled);
        };
        command = enabled ? add(group, "enable", "Allow new runs", action)
                          : add(group, "disable", "Refuse new runs", action);
        command->add_option("AGENT", m_words.agent, "Name or id")->required();
    }
}

} // namespace ud::service
