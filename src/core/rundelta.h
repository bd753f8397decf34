// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <string>
#include <vector>

namespace ud {

/// What became different about the active runs of an organization. A plain value: the client makes it, the
/// models merge it.
struct RunDelta {
    std::vector<Run> changed;         ///< active runs, each as it is now; unknown ids are new runs
    std::vector<Run> ended;           ///< terminal runs, each as it is now; one may come again (settlement)
    std::vector<std::string> removed; ///< ids that are no longer listed and of whose end nothing is known
    bool whole{false};                ///< `changed` is the complete list: any other active run is gone
};

/// How many active runs there are, by what a person asks first.
struct RunCounts {
    int running{0};
    int queued{0};
    int needsLook{0}; ///< of these, with at least one flag
    [[nodiscard]] int active() const { return running + queued; }
    bool operator==(const RunCounts&) const = default;
};

} // namespace ud
