// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/stopoperation.h"
#include "gui/widgets/noticebar.h"
#include "models/timetext.h"

#include <QCoreApplication>

namespace ud {

/// What the notice says about a whole stop: one sentence for one run, counts and a line per run for several.
class StopSummary {
    Q_DECLARE_TR_FUNCTIONS(ud::StopSummary)
public:
    struct Situation {
        bool takesLong{false};
        bool retrying{false};
        Time now{};
    };
    [[nodiscard]] static Notice notice(const std::vector<StopLine>& lines, const Situation& situation,
                                       const TimeText& times);

private:
    [[nodiscard]] static Tone tone(const std::vector<StopLine>& lines);
    [[nodiscard]] static QString counts(const std::vector<StopLine>& lines);
};

} // namespace ud
