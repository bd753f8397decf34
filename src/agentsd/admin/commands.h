// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/admin/administration.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace ud::service {

/// What the chosen command does.
using AdminAction = std::function<Result<Done>(const Administration&)>;

/// Adds the administration commands to the command line; the one that was given sets its action.
class AdminCommands {
public:
    explicit AdminCommands(CLI::App& app);

    /// Whether one of them was given.
    [[nodiscard]] bool chosen() const { return static_cast<bool>(m_action); }
    /// Does it; a refusal goes to standard error as its sentence. Returns the exit code.
    int run() const;

private:
    /// One command: `agentsd GROUP NAME`, or `agentsd NAME` where the group is the application.
    CLI::App* add(CLI::App* group, const std::string& name, const std::string& help, AdminAction action);
    CLI::App* addGroup(CLI::App& app, const std::string& name, const std::string& help);
    void addOrganizations(CLI::App& app);
    void addAgents(CLI::App& app);
    void addTokens(CLI::App& app);
    void addRuns(CLI::App& app);
    void addRunViews(CLI::App* runs);
    void addChats(CLI::App& app);

    /// The words of all commands; each uses some.
    struct Words {
        std::string data;
        bool json{false};
        std::string name;
        std::string id;
        std::vector<std::string> ids;
        std::string command;
        std::string description;
        std::string zone;
        std::string role{"viewer"};
        std::string input;
        std::string label;
        std::string status{"active"};
        std::string agent;
        std::string reason;
        std::string note;
        std::string message;
        std::string messageCredits;
        std::string skillCredits;
        int limit{200};
        int months{12};
    } m_words;
    AdminAction m_action;
};

} // namespace ud::service
