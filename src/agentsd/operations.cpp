// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/operations.h"

namespace ud::service {

std::vector<std::string> ConfiguredEngines::commands() const {
    std::vector<std::string> names;
    for (const auto& [name, command] : m_configuration.commands)
        names.push_back(name);
    return names;
}

int ServiceReadiness::working() const {
    int total = 0;
    for (const auto& [organization, count] : m_engine.load())
        total += count;
    return total;
}

std::vector<ReadinessPart> ServiceReadiness::parts() const {
    const std::string hindrance = m_engine.hindrance();
    const std::string usual = m_engine.name() + ", contained by " + m_engine.containment();
    return {{"engine", hindrance.empty(), hindrance.empty() ? usual : hindrance},
            {"queue", true,
             std::to_string(working()) + " of " + std::to_string(m_configuration.limits.running) +
                 " places taken"}};
}

std::string ServiceReadiness::metrics() const {
    return "# HELP agentsd_working_trees Process trees of runs that are alive, stopping ones included.\n"
           "# TYPE agentsd_working_trees gauge\n"
           "agentsd_working_trees " +
           std::to_string(working()) +
           "\n"
           "# HELP agentsd_working_trees_limit The configured limit of runs working at once.\n"
           "# TYPE agentsd_working_trees_limit gauge\n"
           "agentsd_working_trees_limit " +
           std::to_string(m_configuration.limits.running) + "\n";
}

} // namespace ud::service
