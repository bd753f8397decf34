// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/runprocess.h"

#include <filesystem>

namespace ud::service {

/// The cleaned environment of a command; see makeProcessEngine().
std::vector<std::string> cleanEnvironment(const Command& command, const std::string& runId,
                                          const std::string& folder);
/// How a run's command is executed: its input is the line {"run_id","input"}.
ProcessPlan planOf(const Work& work, const std::filesystem::path& folder, Containment containment);
/// How a chat turn's is: its input is the line {"chat":true,"message"}.
ProcessPlan planOf(const ChatWork& work, const std::filesystem::path& folder, Containment containment);

} // namespace ud::service
