// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/agentprogram.h"

#include "agents/common/job.h"
#include "agents/common/promptstop.h"

#include <CLI/CLI.hpp>
#include <cstring>
#include <iostream>
#include <unistd.h>

namespace ud::agents {

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

int fail(const AgentProgram& program, const std::string& sentence) {
    std::cerr << program.name << ": " << sentence << std::endl;
    return exitFailed;
}

int work(const AgentProgram& program, AgentContext& context) {
    const auto job = readJob(STDIN_FILENO);
    if (!job)
        return fail(program, job.error().detail);
    const auto output =
        job->chatMessage ? program.chat(*job->chatMessage, context) : program.run(job->input, context);
    if (!output)
        return fail(program, output.error().detail);
    context.reporter.result(*output);
    if (!context.reporter.ok())
        return fail(program, std::string("Standard output cannot be written: ") +
                                 std::strerror(context.reporter.error()) + ".");
    return 0;
}

} // namespace

int runAgentProgram(int argc, char** argv, const AgentProgram& program) {
    installPromptStop();
    CLI::App app(program.summary, program.name);
    app.set_version_flag("--version", program.name + " " UD_VERSION);
    app.footer(
        "Reads one JSON line from standard input and writes JSON Lines (progress, usage, result) to standard "
        "output.\n\n" +
        program.input);
    std::string root;
    if (program.readsFiles)
        app.add_option("--root", root, "Read nothing outside of this folder")->check(CLI::ExistingDirectory);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : exitUsage;
    }
    Reporter reporter(STDOUT_FILENO);
    const FileFinder files(defaultSampleFolders(), root.empty() ? std::nullopt : std::optional(root));
    AgentContext context{reporter, files};
    return work(program, context);
}

} // namespace ud::agents
