// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run.h"

#include "core/enumtext.h"

#include <array>

namespace ud {

namespace {

constexpr std::array statuses{
    EnumText{RunStatus::Queued, "queued"},       EnumText{RunStatus::Running, "running"},
    EnumText{RunStatus::Completed, "completed"}, EnumText{RunStatus::Cancelled, "cancelled"},
    EnumText{RunStatus::Failed, "failed"},
};

constexpr std::array reasons{
    EnumText{StopReason::WrongAgent, "wrong_agent"},
    EnumText{StopReason::SubmittedByMistake, "submitted_by_mistake"},
    EnumText{StopReason::WrongDirection, "wrong_direction"},
    EnumText{StopReason::UnusuallyLong, "unusually_long"},
    EnumText{StopReason::CreditConcern, "credit_concern"},
    EnumText{StopReason::Budget, "budget"},
    EnumText{StopReason::Other, "other"},
};

constexpr std::array outcomes{
    EnumText{CancelOutcome::Cancelled, "cancelled"},
    EnumText{CancelOutcome::AlreadyCompleted, "already_completed"},
    EnumText{CancelOutcome::AlreadyCancelled, "already_cancelled"},
    EnumText{CancelOutcome::AlreadyFailed, "already_failed"},
    EnumText{CancelOutcome::NotFound, "not_found"},
};

constexpr std::array eventTypes{
    EnumText{RunEventType::Queued, "queued"},
    EnumText{RunEventType::Started, "started"},
    EnumText{RunEventType::Progress, "progress"},
    EnumText{RunEventType::Usage, "usage"},
    EnumText{RunEventType::StopRequested, "stop_requested"},
    EnumText{RunEventType::WorkEnded, "work_ended"},
    EnumText{RunEventType::Settled, "settled"},
    EnumText{RunEventType::Requeued, "requeued"},
    EnumText{RunEventType::Completed, "completed"},
    EnumText{RunEventType::Cancelled, "cancelled"},
    EnumText{RunEventType::Failed, "failed"},
};

} // namespace

std::string_view toText(RunStatus status) {
    return textOf(statuses, status);
}
std::string_view toText(StopReason reason) {
    return textOf(reasons, reason);
}
std::string_view toText(CancelOutcome outcome) {
    return textOf(outcomes, outcome);
}
std::string_view toText(RunEventType type) {
    return textOf(eventTypes, type);
}
std::optional<RunStatus> runStatusFromText(std::string_view text) {
    return fromText(statuses, text);
}
std::optional<StopReason> stopReasonFromText(std::string_view text) {
    return fromText(reasons, text);
}
std::optional<CancelOutcome> cancelOutcomeFromText(std::string_view text) {
    return fromText(outcomes, text);
}
std::optional<RunEventType> runEventTypeFromText(std::string_view text) {
    return fromText(eventTypes, text);
}

bool mayBecome(RunStatus from, RunStatus to, bool byRecovery) {
    switch (from) {
    case RunStatus::Queued:
        return to == RunStatus::Running || to == RunStatus::Cancelled || to == RunStatus::Failed;
    case RunStatus::Running:
        return isTerminal(to) || (byRecovery && to == RunStatus::Queued);
    case RunStatus::Completed:
    case RunStatus::Cancelled:
    case RunStatus::Failed:
        return false;
    }
    return false;
}

CancelOutcome alreadyOutcome(RunStatus terminal) {
    switch (terminal) {
    case RunStatus::Completed:
        return CancelOutcome::AlreadyCompleted;
    case RunStatus::Failed:
        return CancelOutcome::AlreadyFailed;
    case RunStatus::Cancelled:
    case RunStatus::Queued:
    case RunStatus::Running:
        break;
    }
    return CancelOutcome::AlreadyCancelled;
}

} // namespace ud
