// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/forecast.h"
#include "core/organization.h"
#include "core/usage.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace ud {

/// What the monthly letter tells of; everything as the service told it.
struct MonthlyLetter {
    Organization organization;
    UsagePeriod month;                     ///< grouped by agent
    std::optional<MonthForecast> forecast; ///< of a month that goes on
    std::vector<Run> ended;                ///< the runs that ended in the month
    bool allEnded{true};                   ///< `ended` holds all of them
    Time asOf{};                           ///< how old the figures are
};

/// The month on one printable page, for who does not open the app: credits by kind, top agents, longest runs,
/// stops with who, why and outcome, forecast, and how old the data is. Times are the organization's.
class MonthlyLetterText {
    Q_DECLARE_TR_FUNCTIONS(ud::MonthlyLetterText)
public:
    /// The most lines that a table may have, so that all fits a page.
    static constexpr std::size_t mostLines = 6;

    explicit MonthlyLetterText(const MonthlyLetter& letter, QLocale locale = QLocale());

    /// "Usage in November 2026".
    [[nodiscard]] QString title() const;
    /// The page as HTML; what the service told stands in it as plain text.
    [[nodiscard]] QString html() const;

private:
    [[nodiscard]] QString credits() const;
    [[nodiscard]] QString outlook() const;
    [[nodiscard]] QString agents() const;
    [[nodiscard]] QString longest() const;
    [[nodiscard]] QString stops() const;

    const MonthlyLetter& m_letter;
    QLocale m_locale;
    TimeText m_times;
};

/// "2026-11": the month of \p time in the zone \p timeZone.
std::string monthOf(Time time, const std::string& timeZone);

} // namespace ud
