// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

namespace ud {

struct RecorderEntry;

/// What the flight recorder knows of one run.
struct RunTrace {
    Q_DECLARE_TR_FUNCTIONS(ud::RunTrace)
public:
    std::string runId;
    std::string agent;
    Time firstSeen{};
    Time lastSeen{};                         ///< when it was last listed for certain
    RunStatus lastStatus{RunStatus::Queued}; ///< as it was listed then
    std::optional<Time> ended;
    std::optional<RunStatus> ending;
    std::optional<Time> gone; ///< listed no more, and nothing was said of its end
    std::optional<Time> stopAsked;
    std::string stopOutcome; ///< as the service names it; empty where there was no answer

    /// By run, the latest first; \p entries oldest first.
    [[nodiscard]] static std::vector<RunTrace> from(const std::vector<RecorderEntry>& entries);
    /// "Invoice Reader: last seen running 14:05, completed 14:06".
    [[nodiscard]] QString sentence(const TimeText& times, Time now) const;
};

} // namespace ud
