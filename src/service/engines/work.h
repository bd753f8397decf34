// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/run.h"
#include "core/time.h"

#include <boost/json/value.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ud::service {

/// What the operator's configuration says of one command ([commands.NAME] of agentsd.toml).
struct Command {
    std::string name;
    std::vector<std::string> argv; ///< never a shell string; argv[0] is a path
    seconds timeout{3600};         ///< then the run fails with code "timeout"
    milliseconds grace{5000};      ///< between SIGTERM and SIGKILL
    bool requeueOnCrash{false};    ///< on_crash = "requeue"
    int maxAttempts{3};
    std::vector<std::string> environment; ///< extra NAME=value entries the operator allows
};

/// One consumption that the work reports.
struct Consumption {
    CreditKind kind{CreditKind::Message};
    Credits credits;
    std::string what;
    bool operator==(const Consumption&) const = default;
};

/// One thing that the work said. `seq` grows by one per line of an attempt, so that (run, attempt, seq) names
/// it and a repeated delivery is harmless.
struct WorkReport {
    std::int64_t seq{0};
    Time occurredAt{};
    std::variant<Progress, Consumption> said;
    bool operator==(const WorkReport&) const = default;
};

/// One run handed to an engine.
struct Work {
    std::string runId;
    std::string organizationId;
    int attempt{1};
    Command command;
    boost::json::value input;
};

/// How the work ended by itself (or by its time-out): Completed or Failed, never Cancelled.
struct Ending {
    RunStatus status{RunStatus::Completed};
    std::optional<RunError> error; ///< with Failed
    boost::json::value result;     ///< with Completed; null where none was given
};

/// One foreground turn.
struct ChatWork {
    std::string chatId;
    Command command;
    std::string message;
    milliseconds deadline{std::chrono::seconds(120)};
};

struct ChatEnding {
    std::vector<Consumption> consumed; ///< also where it failed: consumption stays
    boost::json::value result;
    std::optional<RunError> error; ///< code "timeout" where the deadline passed
};

} // namespace ud::service
