// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/flag.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ud {

/// The lifecycle of a run: queued → running → completed | failed | cancelled, queued → cancelled | failed,
/// and, by recovery alone, running → queued as the next attempt.
enum class RunStatus { Queued, Running, Completed, Cancelled, Failed };

/// Why a person (or a budget) stopped a run.
enum class StopReason {
    WrongAgent,
    SubmittedByMistake,
    WrongDirection,
    UnusuallyLong,
    CreditConcern,
    Budget,
    Other
};

/// What a cancel found; the contract's `outcome`.
enum class CancelOutcome { Cancelled, AlreadyCompleted, AlreadyCancelled, AlreadyFailed, NotFound };

enum class RunEventType {
    Queued,
    Started,
    Progress,
    Usage,
    StopRequested,
    WorkEnded,
    Settled,
    Requeued,
    Completed,
    Cancelled,
    Failed
};

std::string_view toText(RunStatus status);
std::string_view toText(StopReason reason);
std::string_view toText(CancelOutcome outcome);
std::string_view toText(RunEventType type);
std::optional<RunStatus> runStatusFromText(std::string_view text);
std::optional<StopReason> stopReasonFromText(std::string_view text);
std::optional<CancelOutcome> cancelOutcomeFromText(std::string_view text);
std::optional<RunEventType> runEventTypeFromText(std::string_view text);

/// Queued or running; Running Agents lists exactly these.
constexpr bool isActive(RunStatus status) {
    return status == RunStatus::Queued || status == RunStatus::Running;
}
/// Completed, cancelled or failed; reached once, never left.
constexpr bool isTerminal(RunStatus status) {
    return !isActive(status);
}
/// Whether the lifecycle has this step; \p byRecovery allows running → queued.
bool mayBecome(RunStatus from, RunStatus to, bool byRecovery = false);
/// The outcome that tells of a terminal status; Cancelled must not be asked for an active one.
CancelOutcome alreadyOutcome(RunStatus terminal);

/// Who did something: a token with its name, or (without id) the service itself.
struct PersonRef {
    std::optional<std::string> tokenId;
    std::string name;
    bool operator==(const PersonRef&) const = default;
};

struct Progress {
    std::string message;
    std::optional<double> fraction; ///< 0 to 1
    bool operator==(const Progress&) const = default;
};

/// The decision to stop a run and the proof of it.
struct Stop {
    Time requestedAt;
    PersonRef requestedBy;
    std::optional<StopReason> reason;
    std::string note;
    std::optional<Time> workEndedAt; ///< the work itself is confirmed gone; nullopt until then
    bool settled{false};             ///< what was consumed before the stop is known and charged
    bool operator==(const Stop&) const = default;
};

struct RunError {
    std::string code; ///< exit, signal, timeout, invalid_usage, spawn, service_stopped, upstream
    std::string detail;
    bool operator==(const RunError&) const = default;
};

/// A person's note that a run is expected to take until then; silences all flags but `returning`.
struct Expectation {
    Time until;
    std::string note;
    bool operator==(const Expectation&) const = default;
};

/// One background execution of an agent, as the API shows it.
struct Run {
    std::string id;
    std::string agentId;
    std::string agentName;
    std::string label;
    RunStatus status{RunStatus::Queued};
    Time queuedAt{};
    std::optional<Time> startedAt;
    Time updatedAt{};
    std::optional<Time> endedAt;
    CreditPair credits;
    std::optional<Progress> progress;
    int attempt{1};
    PersonRef startedBy;
    std::vector<Flag> flags;
    std::optional<Stop> stop;
    std::optional<RunError> error;
    std::string engine;
    std::string host;
    std::string containment; ///< empty until the work has been started
    bool usageIncomplete{false};
    std::optional<Expectation> expectation;
    bool operator==(const Run&) const = default;
};

/// One line of a run's timeline.
struct RunEvent {
    std::int64_t seq{0};
    Time at{};
    RunEventType type{RunEventType::Queued};
    std::string message;
    std::optional<double> fraction;
    bool operator==(const RunEvent&) const = default;
};

/// One line of a run's consumption.
struct LedgerEntry {
    std::int64_t seq{0};
    Time at{};         ///< when it was recorded
    Time occurredAt{}; ///< when it was consumed
    CreditKind kind{CreditKind::Message};
    Credits credits;
    std::string what;
    bool charged{true};
    bool operator==(const LedgerEntry&) const = default;
};

} // namespace ud
