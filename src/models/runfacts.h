// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <vector>

namespace ud {

/// One line of what is known about a run; plain text.
struct Fact {
    QString caption;
    QString value;
    bool operator==(const Fact&) const = default;
};

/// A run in words, the most asked for first: how it goes or ended, what it used, who started and stopped it,
/// the proof of the stop, where the work is done.
class RunFacts {
    Q_DECLARE_TR_FUNCTIONS(ud::RunFacts)
public:
    [[nodiscard]] static std::vector<Fact> of(const Run& run, const TimeText& times, Time now);
    /// "the work has ended 14:02:13, the credits are settled"; what is missing of it is said.
    [[nodiscard]] static QString proofOfStop(const Stop& stop, const TimeText& times);
};

} // namespace ud
