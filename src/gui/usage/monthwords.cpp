// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/monthwords.h"

#include <algorithm>

namespace ud {

CreditPair MonthWords::lastMonth(const UsageModel& usage) {
    if (usage.report().periods.empty())
        return {};
    const UsagePeriod& month = usage.report().periods.back();
    return {month.message.total(), month.skill.total()};
}

int MonthWords::thousandths(Credits part, Credits whole) {
    if (whole.thousandths() <= 0)
        return 0;
    return static_cast<int>(std::clamp<std::int64_t>(
        part.thousandths() / std::max<std::int64_t>(1, whole.thousandths() / 1000), 0, 1000));
}

QString MonthWords::percent(Credits part, Credits whole) {
    const std::int64_t share = whole.thousandths() > 0 ? part.thousandths() * 100 / whole.thousandths() : 0;
    const QString text = tr("%1 %", "a share").arg(QLocale().toString(static_cast<qlonglong>(share)));
    return QString(text).replace(u' ', QChar::Nbsp); // number and sign stay on one line
}

QString MonthWords::sentence(const UsageModel& usage) {
    const int last = usage.rowCount() - 1;
    if (last < 0)
        return {};
    const CreditText text;
    const QString month = usage.label(last);
    const CreditPair used = usage.credits(last);
    if (usage.isNarrowed()) {
        const CreditPair all = lastMonth(usage);
        return tr("%1: %2, that is %3 of everything used.")
            .arg(month, text.words(used), percent(used.message + used.skill, all.message + all.skill));
    }
    if (!usage.allowance())
        return tr("%1: %2 used. No allowance is set.").arg(month, text.words(used));
    const CreditPair& allowance = *usage.allowance();
    return tr("%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.")
        .arg(month, text.number(used.message), text.number(allowance.message),
             percent(used.message, allowance.message), text.number(used.skill), text.number(allowance.skill),
             percent(used.skill, allowance.skill));
}

} // namespace ud
