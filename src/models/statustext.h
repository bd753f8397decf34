// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "models/timetext.h"

namespace ud {

/// Words for what a run is, how it ended and why it was stopped.
class StatusText {
    Q_DECLARE_TR_FUNCTIONS(ud::StatusText)
public:
    [[nodiscard]] static QString status(RunStatus status);     ///< "Running"
    [[nodiscard]] static QString reason(StopReason reason);    ///< "Wrong agent"
    [[nodiscard]] static QString eventType(RunEventType type); ///< "Started"
    /// "completed 14:02", "failed 14:02: exit code 3"; empty for an active run.
    [[nodiscard]] static QString ending(const Run& run, const TimeText& times, Time now);
};

} // namespace ud
