// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flag.h"
#include "core/rundelta.h"
#include "models/timetext.h"

#include <QString>
#include <vector>

namespace ud {

/// The flagged runs of one kind.
struct FlagSummary {
    FlagKind kind{FlagKind::UnusuallyLong};
    int count{0};
    QString agent;            ///< of the longest
    milliseconds duration{0}; ///< elapsed, silence or wait of the longest; 0 for returning
};

/// What the header, the tray and the window's description are made of.
struct RunSummary {
    RunCounts counts;
    std::vector<FlagSummary> flags; ///< in the order of FlagKind, none with count 0
};

/// One sentence: "4 running, 1 queued, 1 unusually long: Invoice Reader, 3 h 12 min"; "Nothing is running".
class SummarySentence {
    Q_DECLARE_TR_FUNCTIONS(ud::SummarySentence)
public:
    [[nodiscard]] static QString text(const RunSummary& summary, const TimeText& times);
    /// Its part on what needs a look alone; empty where nothing does.
    [[nodiscard]] static QString needsLook(const RunSummary& summary, const TimeText& times);
};

} // namespace ud
