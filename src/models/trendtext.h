// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pace.h"
#include "models/usagemodel.h"

#include <QCoreApplication>
#include <QStringList>

namespace ud {

/// Where the month is going, in words; each part is a clause that stands beside others.
class TrendText {
    Q_DECLARE_TR_FUNCTIONS(ud::TrendText)
public:
    explicit TrendText(QLocale locale = QLocale())
        : m_locale(std::move(locale)) {}

    /// Forecast, same day last month and what runs out first, as far as they are known; "too little data for
    /// a forecast" where days are known but too few. Empty before the days are known.
    [[nodiscard]] QStringList outlook(const UsageModel& usage) const;
    /// "5 active runs have added 12.5 message and 4 skill credits so far, about 30 and 2 an hour"; empty
    /// where none is active.
    [[nodiscard]] QString active(const ActiveConsumption& consumption) const;
    /// "11,500 to 12,900": whole credits, three figures of the larger, rounded outwards.
    [[nodiscard]] QString range(const CreditRange& range) const;

private:
    [[nodiscard]] QString runsOut(const FirstToRunOut& kind, std::chrono::sys_days today, bool usedUp) const;

    QLocale m_locale;
};

} // namespace ud
