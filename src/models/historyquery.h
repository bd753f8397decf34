// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <QString>
#include <optional>
#include <string>

namespace ud {

/// Which ended runs are looked for; an empty member does not restrict.
struct HistoryQuery {
    QString text{};                     ///< in agent, label or id, as the service looks for it
    std::string agentId{};              ///< of one agent
    std::optional<RunStatus> outcome{}; ///< how they ended
    std::string startedBy{};            ///< by a person of exactly this name
    std::string stoppedBy{};            ///< likewise
    std::optional<StopReason> reason{}; ///< stopped for it
    std::string besides{};              ///< a run that is left out: the one that is looked at
    bool operator==(const HistoryQuery&) const = default;

    /// Whether a run that has just ended belongs to what is shown; never while a text is looked for, which
    /// only the service does.
    [[nodiscard]] bool takes(const Run& run) const {
        return run.id != besides && text.isEmpty() && (agentId.empty() || run.agentId == agentId) &&
               (!outcome || run.status == *outcome) &&
               (startedBy.empty() || run.startedBy.name == startedBy) &&
               (stoppedBy.empty() || (run.stop && run.stop->requestedBy.name == stoppedBy)) &&
               (!reason || (run.stop && run.stop->reason == reason));
    }
};

} // namespace ud
