// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credittext.h"

#include <algorithm>

#include <cstdlib>

namespace ud {

QString CreditText::whole(Credits credits) const {
    constexpr std::int64_t one = 1000;
    const std::int64_t thousandths = credits.thousandths();
    if (thousandths > 0 && thousandths < one)
        return tr("under 1", "credits");
    const std::int64_t half = thousandths < 0 ? -one / 2 : one / 2;
    return m_locale.toString(static_cast<qlonglong>((thousandths + half) / one));
}

QString CreditText::number(Credits credits) const {
    if (m_precision == CreditPrecision::Whole)
        return whole(credits);
    const auto thousandths = credits.thousandths();
    QString text = m_locale.toString(static_cast<qlonglong>(std::abs(thousandths / 1000)));
    if (const int rest = static_cast<int>(std::abs(thousandths % 1000)); rest != 0) {
        QString decimals = u"%1"_qs.arg(rest, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        for (QChar& each : decimals)
            each = QChar(m_locale.zeroDigit().front().unicode() + each.digitValue());
        text += m_locale.decimalPoint() + decimals;
    }
    return thousandths < 0 ? QString(m_locale.negativeSign() + text) : text;
}

QString CreditText::pair(const CreditPair& credits) const {
    if (credits.skill == Credits())
        return number(credits.message);
    return tr("%1 + %2").arg(number(credits.message), number(credits.skill));
}

QString CreditText::words(const CreditPair& credits) const {
    return tr("%1 message and %2 skill credits").arg(number(credits.message), number(credits.skill));
}

QString CreditText::percentSign(std::int64_t percent) const {
    const QString text = tr("%1 %", "a share").arg(m_locale.toString(static_cast<qlonglong>(percent)));
    return QString(text).replace(u' ', QChar::Nbsp); // number and sign stay on one line
}

QString CreditText::share(Credits part, Credits whole) const {
    const std::int64_t of = whole.thousandths();
    if (of <= 0)
        return percentSign(0);
    const std::int64_t nearest = (part.thousandths() * 100 + of / 2) / of;
    return nearest == 0 && part > Credits() ? tr("under %1", "a share").arg(percentSign(1))
                                            : percentSign(nearest);
}

QString CreditText::percent(Credits part, Credits whole) const {
    const std::int64_t reached = whole.thousandths() > 0 ? part.thousandths() * 100 / whole.thousandths() : 0;
    return reached == 0 && part > Credits() && whole > Credits()
               ? tr("under %1", "a share").arg(percentSign(1))
               : percentSign(reached);
}

int CreditText::thousandths(Credits part, Credits whole) {
    if (whole.thousandths() <= 0)
        return 0;
    return static_cast<int>(std::clamp<std::int64_t>(
        part.thousandths() / std::max<std::int64_t>(1, whole.thousandths() / 1000), 0, 1000));
}

} // namespace ud
