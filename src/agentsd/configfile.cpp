// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/configfile.h"

#include "agentsd/mailsection.h"
#include "agentsd/tomlsection.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace ud::service {

namespace {

bool isName(std::string_view name) {
    return !name.empty() && name.size() <= 200 &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") ==
               std::string_view::npos;
}

/// What the shell accepts as a variable's name; an "=" in it would make another one.
bool isVariable(std::string_view name) {
    return isName(name) && name.find_first_of("-.") == std::string_view::npos &&
           (name.front() < '0' || name.front() > '9');
}

bool hasNul(const std::string& text) {
    return text.find('\0') != std::string::npos; // the system would take what is before it for the whole
}

void checkExecutable(TomlSection& section, const std::vector<std::string>& argv) {
    if (!section.has("argv") || argv.empty()) {
        section.fault("argv",
                      "A command needs argv, a list whose first text is the program's absolute path.");
        return;
    }
    if (std::any_of(argv.begin(), argv.end(), hasNul))
        section.fault("argv", "A text may not hold the character NUL.");
    const std::filesystem::path program = argv.front();
    std::error_code error;
    if (!program.is_absolute())
        section.fault("argv", "\"" + argv.front() + "\" is not an absolute path. Write the whole path.");
    else if (!std::filesystem::exists(program, error))
        section.fault("argv", "\"" + argv.front() + "\" does not exist. Install it or correct the path.");
    else if (!std::filesystem::is_regular_file(program, error) || ::access(program.c_str(), X_OK) != 0)
        section.fault("argv", "\"" + argv.front() +
                                  "\" cannot be executed. Check that it is a program and its permissions.");
}

void readCrashRule(TomlSection& section, Command& command) {
    const auto rule = section.text("on_crash");
    if (rule && *rule != "fail" && *rule != "requeue")
        section.fault("on_crash", "This must be \"fail\" or \"requeue\".");
    command.requeueOnCrash = rule == "requeue";
    command.maxAttempts = static_cast<int>(section.integer("max_attempts", 1, 1000).value_or(3));
}

std::optional<Error> readEnvironment(TomlSection& section, const std::string& file, Command& command) {
    const toml::table* table = section.table("environment");
    if (!table)
        return std::nullopt;
    TomlSection variables(file, *table, "commands." + command.name + ".environment");
    for (const auto& [name, node] : *table) {
        const auto value = variables.text(name.str());
        if (!isVariable(name.str()) || (value && hasNul(*value)))
            variables.fault(name.str(),
                            "A variable's name consists of letters, digits and '_'; its value may "
                            "not hold the character NUL.");
        else if (value)
            command.environment.push_back(std::string(name.str()) + "=" + *value);
    }
    return variables.finish();
}

Result<Command> readCommand(const std::string& file, const std::string& name, const toml::table& table) {
    TomlSection section(file, table, "commands." + name);
    Command command;
    command.name = name;
    if (!isName(name))
        section.fault("", "The name of a command consists of letters, digits, '-', '_' and '.'.");
    command.argv = section.texts("argv");
    command.timeout = seconds(section.integer("timeout_s", 1, 31'536'000).value_or(3600));
    const double grace = section.number("grace_s", 0, 3600).value_or(5);
    command.grace = std::chrono::round<milliseconds>(std::chrono::duration<double>(grace));
    readCrashRule(section, command);
    const auto environment = readEnvironment(section, file, command);
    if (const auto error = section.finish())
        return *error;
    if (environment)
        return *environment;
    checkExecutable(section, command.argv);
    if (const auto error = section.finish())
        return *error;
    return command;
}

std::optional<Error> readCommands(const std::string& file, const toml::table& table, Configuration& result) {
    for (const auto& [name, node] : table) {
        const std::string text(name.str());
        if (!node.is_table())
            return configurationError(file, name.source().begin.line, "commands." + text,
                                      "This must be a table, such as [commands." + text + "].");
        auto command = readCommand(file, text, *node.as_table());
        if (!command.ok())
            return command.error();
        result.commands.emplace(text, std::move(*command));
    }
    return std::nullopt;
}

std::optional<Error> readLimits(const std::string& file, const toml::table& table, Limits& limits) {
    TomlSection section(file, table, "limits");
    limits.running = static_cast<int>(section.integer("running", 1, 10'000).value_or(limits.running));
    limits.runningPerOrganization = static_cast<int>(
        section.integer("running_per_organization", 1, 10'000).value_or(limits.runningPerOrganization));
    return section.finish();
}

std::optional<Error> readLogs(const std::string& file, const toml::table& table, Configuration& result) {
    TomlSection section(file, table, "logs");
    result.keepLogs =
        std::chrono::days(section.integer("keep_days", 1, 36'500).value_or(result.keepLogs.count()));
    return section.finish();
}

std::optional<Error> readNotices(const std::string& file, const toml::table& table, Configuration& result) {
    TomlSection section(file, table, "notices");
    result.allowPrivateTargets =
        section.boolean("allow_private_targets").value_or(result.allowPrivateTargets);
    return section.finish();
}

Result<Configuration> readDocument(const std::string& file, const toml::table& document) {
    Configuration result;
    TomlSection root(file, document, "");
    const toml::table* commands = root.table("commands");
    const toml::table* limits = root.table("limits");
    const toml::table* logs = root.table("logs");
    const toml::table* notices = root.table("notices");
    const toml::table* mail = root.table("mail");
    if (root.has("responses"))
        root.fault("responses", "Connections to a Responses API are not available in this version. Remove "
                                "this section.");
    if (const auto error = root.finish())
        return *error;
    if (commands) {
        if (const auto error = readCommands(file, *commands, result))
            return *error;
    }
    if (limits) {
        if (const auto error = readLimits(file, *limits, result.limits))
            return *error;
    }
    if (logs) {
        if (const auto error = readLogs(file, *logs, result))
            return *error;
    }
    if (notices) {
        if (const auto error = readNotices(file, *notices, result))
            return *error;
    }
    if (mail) {
        auto server = readMailServer(file, *mail);
        if (!server)
            return server.error();
        result.mail = std::move(*server);
    }
    return result;
}

} // namespace

Result<Configuration> readConfiguration(const std::filesystem::path& path) {
    const std::string file = path.string();
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return configurationError(file, 0, "",
                                  "This file does not exist. Correct the path given to --config.");
    std::ifstream stream(path);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream)
        return configurationError(file, 0, "", "This file cannot be read. Check its permissions.");
    try {
        return readDocument(file, toml::parse(text.str(), file));
    } catch (const toml::parse_error& fault) {
        return configurationError(file, fault.source().begin.line, "",
                                  "This is not valid TOML: " + std::string(fault.description()) + ".");
    }
}

} // namespace ud::service
