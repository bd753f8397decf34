// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/work.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace ud::service {

/// How many runs work at the same time ([limits] of the configuration); the others wait, queued.
struct Limits {
    int running{16};
    int runningPerOrganization{8};
};

/// The operator's mail server ([mail]), which notices are handed to.
struct MailServer {
    std::string url; ///< smtp:// or smtps://
    std::string from;
    std::string credentialFile; ///< "" where it asks for none
    bool startTls{true};        ///< of smtp://: without encryption nothing is sent
};

/// What the operator allows: the commands that may be executed, by name, the limits, and what is kept.
struct Configuration {
    std::map<std::string, Command, std::less<>> commands;
    Limits limits;
    std::chrono::days keepLogs{90}; ///< how long the log of a run stays after its last line
    std::optional<MailServer> mail;
    bool allowPrivateTargets{false}; ///< webhooks may lead into this host and its networks, without TLS

    /// nullptr where the operator has no such command.
    [[nodiscard]] const Command* find(std::string_view name) const {
        const auto found = commands.find(name);
        return found == commands.end() ? nullptr : &found->second;
    }
};

} // namespace ud::service
