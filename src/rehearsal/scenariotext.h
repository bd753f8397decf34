// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/stopoperation.h"
#include "rehearsal/scenario.h"

#include <QCoreApplication>

namespace ud {

/// The scenarios in words.
class ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ud::ScenarioText)
public:
    [[nodiscard]] static QString title(Scenario scenario);
    /// What it shows, one sentence.
    [[nodiscard]] static QString shows(Scenario scenario);
    /// What to try, one sentence.
    [[nodiscard]] static QString tryThis(Scenario scenario);
    /// After a practised stop: what has happened, and what it would have meant in earnest.
    [[nodiscard]] static QString afterStop(Scenario scenario, const std::vector<StopLine>& lines);

private:
    [[nodiscard]] static QString stopped(Scenario scenario);
    [[nodiscard]] static QString meaning(Scenario scenario, StopOutcome outcome);
};

} // namespace ud
