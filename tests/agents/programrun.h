// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/json.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace ud::agents::test {

/// How a program ended and what it wrote.
struct ProgramEnd {
    int exitCode{-1}; ///< -1 where a signal ended it
    int signal{0};
    std::string output;
    std::string errors;

    /// The lines of standard output as JSON; a line that is none fails the calling test.
    [[nodiscard]] std::vector<json::value> lines() const;
    [[nodiscard]] std::vector<json::value> linesOfType(std::string_view type) const;
    /// The one result; fails the calling test where there is not exactly one, as the last line.
    [[nodiscard]] json::value result() const;
    /// The sum of what was metered.
    [[nodiscard]] CreditPair credits() const;
};

/// A program of the build folder, started as the service starts it: an environment of \p environment alone
/// and a working folder of its own (empty, removed at the end).
class ProgramRun {
public:
    ProgramRun(const std::string& program, const std::string& input, std::vector<std::string> arguments = {},
               std::vector<std::string> environment = {"RUN_ID=test"});
    ~ProgramRun();
    ProgramRun(const ProgramRun&) = delete;
    ProgramRun& operator=(const ProgramRun&) = delete;

    /// Waits until standard output holds \p text; false where it ended or a minute passed before.
    bool waitForOutput(std::string_view text);
    void sendSignal(int number) const;
    /// Waits for the end, at most a minute, then kills.
    ProgramEnd end();

private:
    bool readSome();

    pid_t m_child{-1};
    int m_output{-1};
    int m_errors{-1};
    std::string m_folder;
    ProgramEnd m_end;
};

/// Runs \p program to its end over {"run_id":"test","input":INPUT}.
ProgramEnd runWith(const std::string& program, const json::value& input);

} // namespace ud::agents::test
