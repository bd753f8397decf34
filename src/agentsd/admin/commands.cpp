// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/commands.h"

#include "agentsd/exitcodes.h"

namespace ud::service {

AdminCommands::AdminCommands(CLI::App& app) {
    addOrganizations(app);
    addAgents(app);
    addTokens(app);
    addRuns(app);
    addChats(app);
}

CLI::App* AdminCommands::addGroup(CLI::App& app, const std::string& name, const std::string& help) {
    CLI::App* group = app.add_subcommand(name, help);
    group->require_subcommand(1);
    return group;
}

CLI::App* AdminCommands::add(CLI::App* group, const std::string& name, const std::string& help,
                             AdminAction action) {
    CLI::App* command = group->add_subcommand(name, help);
    command->add_option("--data", m_words.data, "Folder of the running service")->required();
    command->add_flag("--json", m_words.json, "The service's answer as it is");
    command->callback([this, action = std::move(action)] { m_action = action; });
    return command;
}

int AdminCommands::run() const {
    const Administration administration(m_words.data, m_words.json, std::cout);
    const auto done = m_action(administration);
    if (done.ok())
        return exitOk;
    std::cerr << "agentsd: " << printable(done.error().detail) << "\n";
    return exitFailed;
}

} // namespace ud::service
