// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"

#include <QCoreApplication>
#include <QLocale>

namespace ud {

/// How finely credits are told in lists. Questions, outcomes, exports and the letter are always exact.
enum class CreditPrecision { Exact, Whole };

/// Credits in words, by locale; exact to the thousandth unless asked otherwise.
class CreditText {
    Q_DECLARE_TR_FUNCTIONS(ud::CreditText)
public:
    explicit CreditText(QLocale locale = QLocale(), CreditPrecision precision = CreditPrecision::Exact)
        : m_locale(std::move(locale))
        , m_precision(precision) {}

    /// "50,000", "412.5", "0.001": as many decimals as it has. Whole: "413", and "under 1" for what is not
    /// nothing.
    [[nodiscard]] QString number(Credits credits) const;
    /// "412.5 + 38", message first: the cell of the table.
    [[nodiscard]] QString pair(const CreditPair& credits) const;
    /// "12.5 message and 4 skill credits".
    [[nodiscard]] QString words(const CreditPair& credits) const;

    /// "61 %", to the nearest; "under 1 %" for what is not nothing. For shares that make up a whole.
    [[nodiscard]] QString share(Credits part, Credits whole) const;
    /// "61 %"; rounded down, so that 100 % is said only when it is reached.
    [[nodiscard]] QString percent(Credits part, Credits whole) const;
    /// \p part of \p whole in thousandths, cut to 0 to 1,000; 0 where the whole is none.
    [[nodiscard]] static int thousandths(Credits part, Credits whole);

private:
    [[nodiscard]] QString whole(Credits credits) const;
    [[nodiscard]] QString percentSign(std::int64_t percent) const;

    QLocale m_locale;
    CreditPrecision m_precision;
};

} // namespace ud
