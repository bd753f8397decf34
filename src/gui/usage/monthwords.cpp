// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/monthwords.h"

namespace ud {

CreditPair MonthWords::lastMonth(const UsageModel& usage) {
    if (usage.report().periods.empty())
        return {};
    const UsagePeriod& month = usage.report().periods.back();
    return {month.message.total(), month.skill.total()};
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
            .arg(month, text.words(used), text.share(used.message + used.skill, all.message + all.skill));
    }
    if (!usage.allowance())
        return tr("%1: %2 used. No allowance is set.").arg(month, text.words(used));
    const CreditPair& allowance = *usage.allowance();
    return tr("%1: %2 of %3 message credits (%4) and %5 of %6 skill credits (%7) used.")
        .arg(month, text.number(used.message), text.number(allowance.message),
             text.percent(used.message, allowance.message), text.number(used.skill),
             text.number(allowance.skill), text.percent(used.skill, allowance.skill));
}

} // namespace ud
