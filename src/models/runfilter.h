// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flag.h"
#include "core/run.h"

#include <QString>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ud {

/// Which rows are shown; an empty member does not restrict, several restrict together.
struct RunFilter {
    QString text;                            ///< in agent, label, person or id; case does not matter
    std::set<RunStatus> statuses;            ///< one of these; a row that ended counts as what it was before
    std::set<FlagKind> flags;                ///< with one of these
    std::vector<std::string> agents;         ///< one of these, case-folded, is part of the agent's name
    std::vector<std::string> people;         ///< one of these, case-folded, is part of who started it
    std::optional<milliseconds> longerThan;  ///< since its start; since it was queued while it waits
    std::optional<milliseconds> shorterThan; ///< as longerThan
    std::optional<Credits> moreThan;         ///< credits so far, of both kinds together
    std::optional<Credits> lessThan;         ///< as moreThan
    bool needsLook{false};                   ///< with any flag
    bool nothing{false};                     ///< restricted by what no run can be
    bool operator==(const RunFilter&) const = default;

    /// Restricts to \p status as well.
    void require(RunStatus status);
};

} // namespace ud
