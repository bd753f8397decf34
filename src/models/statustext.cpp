// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statustext.h"

namespace ud {

QString StatusText::status(RunStatus status) {
    switch (status) {
    case RunStatus::Queued:
        return tr("Queued");
    case RunStatus::Running:
        return tr("Running");
    case RunStatus::Completed:
        return tr("Completed");
    case RunStatus::Cancelled:
        return tr("Cancelled");
    case RunStatus::Failed:
        return tr("Failed");
    }
    return {};
}

QString StatusText::reason(StopReason reason) {
    switch (reason) {
    case StopReason::WrongAgent:
        return tr("Wrong agent");
    case StopReason::SubmittedByMistake:
        return tr("Submitted by mistake");
    case StopReason::WrongDirection:
        return tr("Going in the wrong direction");
    case StopReason::UnusuallyLong:
        return tr("Unusually long");
    case StopReason::CreditConcern:
        return tr("Concern about credits");
    case StopReason::Budget:
        return tr("Budget reached");
    case StopReason::Other:
        return tr("Other");
    }
    return {};
}

QString StatusText::eventType(RunEventType type) {
    switch (type) {
    case RunEventType::Queued:
        return tr("Queued");
    case RunEventType::Started:
        return tr("Started");
    case RunEventType::Progress:
        return tr("Progress");
    case RunEventType::Usage:
        return tr("Credits used");
    case RunEventType::StopRequested:
        return tr("Stop requested");
    case RunEventType::WorkEnded:
        return tr("Work ended");
    case RunEventType::Settled:
        return tr("Credits settled");
    case RunEventType::Requeued:
        return tr("Queued again");
    case RunEventType::Completed:
        return tr("Completed");
    case RunEventType::Cancelled:
        return tr("Cancelled");
    case RunEventType::Failed:
        return tr("Failed");
    }
    return {};
}

QString StatusText::ending(const Run& run, const TimeText& times, Time now) {
    const QString at = times.clock(run.endedAt.value_or(run.updatedAt), now);
    switch (run.status) {
    case RunStatus::Queued:
    case RunStatus::Running:
        return {};
    case RunStatus::Completed:
        return tr("completed %1").arg(at);
    case RunStatus::Cancelled:
        return tr("cancelled %1").arg(at);
    case RunStatus::Failed:
        if (run.error && !run.error->detail.empty())
            return tr("failed %1: %2").arg(at, QString::fromStdString(run.error->detail));
        return tr("failed %1").arg(at);
    }
    return {};
}

} // namespace ud
