// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <QByteArray>
#include <optional>
#include <string>

namespace ud {

/// What the flight recorder notes.
enum class RecorderEvent {
    Opened,  ///< the app was connected; status: nothing
    Alive,   ///< it was still watching
    Seen,    ///< a run was listed that was not before
    Changed, ///< it has another status
    Ended,   ///< the service said that it ended
    Gone,    ///< it is listed no more, and nothing was said of its end
    StopAsked,
    StopTold ///< detail: the outcome
};

/// One line of the flight recorder. Holds no label, note, input or result: names of agents and ids only.
struct RecorderEntry {
    Time at{}; ///< by the service's clock
    RecorderEvent event{RecorderEvent::Alive};
    std::string runId;
    std::string agent;
    std::optional<RunStatus> status;
    std::string detail;
    bool operator==(const RecorderEntry&) const = default;
};

/// As one line of JSON, with its line break.
[[nodiscard]] QByteArray toLine(const RecorderEntry& entry);
/// nullopt for a line that was cut off or is none of ours.
[[nodiscard]] std::optional<RecorderEntry> entryFromLine(const QByteArray& line);

} // namespace ud
