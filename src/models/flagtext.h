// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flag.h"
#include "core/run.h"
#include "models/timetext.h"

namespace ud {

/// Words for flags, as the row's chip says them.
class FlagText {
    Q_DECLARE_TR_FUNCTIONS(ud::FlagText)
public:
    explicit FlagText(TimeText times = TimeText())
        : m_times(std::move(times)) {}

    /// "running 4× this agent's usual 48 min", "no update for 22 min", "queued 35 min",
    /// "back for the 3rd time since 09:10".
    [[nodiscard]] QString sentence(const Flag& flag, Time now) const;
    /// All of them, joined by " · "; empty where there is none.
    [[nodiscard]] QString sentences(const std::vector<Flag>& flags, Time now) const;
    /// "expected until 18:00: quarter-end import"; empty where it has passed or there is none.
    [[nodiscard]] QString expectation(const std::optional<Expectation>& expectation, Time now) const;
    /// "unusually long", "silent", "long queued", "returning": for filters and the header.
    [[nodiscard]] static QString name(FlagKind kind);

private:
    TimeText m_times;
};

} // namespace ud
