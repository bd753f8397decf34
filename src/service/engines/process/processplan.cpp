// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/processplan.h"

#include "core/json.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service {

namespace {

/// "NAME=" of an entry.
std::string_view nameOf(std::string_view entry) {
    return entry.substr(0, std::min(entry.find('='), entry.size()));
}

void put(std::vector<std::string>& environment, std::string entry) {
    std::erase_if(environment, [&](const auto& other) { return nameOf(other) == nameOf(entry); });
    environment.push_back(std::move(entry));
}

ProcessPlan planFor(const Command& command, const std::string& id, const std::filesystem::path& folder,
                    Containment containment) {
    ProcessPlan plan;
    plan.order = {command.argv, cleanEnvironment(command, id, folder.string()), folder.string(), containment};
    plan.grace = command.grace;
    return plan;
}

} // namespace

std::vector<std::string> cleanEnvironment(const Command& command, const std::string& runId,
                                          const std::string& folder) {
    std::vector<std::string> environment{"PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
                                         "HOME=" + folder, "TMPDIR=" + folder};
    for (const auto& entry : command.environment)
        put(environment, entry);
    put(environment, "RUN_ID=" + runId);
    return environment;
}

ProcessPlan planOf(const Work& work, const std::filesystem::path& folder, Containment containment) {
    auto plan = planFor(work.command, work.runId, folder, containment);
    plan.limit = work.command.timeout;
    plan.input = writeJson({{"run_id", work.runId}, {"input", work.input}}) + '\n';
    return plan;
}

ProcessPlan planOf(const ChatWork& work, const std::filesystem::path& folder, Containment containment) {
    auto plan = planFor(work.command, work.chatId, folder, containment);
    plan.limit = work.deadline;
    plan.input = writeJson({{"chat", true}, {"message", work.message}}) + '\n';
    return plan;
}

} // namespace ud::service
