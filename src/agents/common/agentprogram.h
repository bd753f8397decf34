// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/common/filefinder.h"
#include "agents/common/reporter.h"
#include "core/json.h"
#include "core/result.h"

#include <functional>
#include <string>

namespace ud::agents {

/// What an agent's work may use.
struct AgentContext {
    Reporter& reporter;
    const FileFinder& files;
};

/// One agent as a program: what it says about itself and the two things it does. Both return what becomes the
/// result.
struct AgentProgram {
    std::string name;
    std::string summary;    ///< one sentence for --help
    std::string input;      ///< the fields of its input and an example, for --help
    bool readsFiles{false}; ///< offers --root
    std::function<Result<json::value>(const json::value& input, AgentContext&)> run;
    std::function<Result<json::value>(const std::string& message, AgentContext&)> chat;
};

/// The whole main(): command line, one job from standard input, JSON Lines on standard output. Returns the
/// exit code: 0 done, 1 failed (one sentence on standard error), 2 wrong command line. SIGTERM ends the
/// program at once.
int runAgentProgram(int argc, char** argv, const AgentProgram& program);

} // namespace ud::agents
