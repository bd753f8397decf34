// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trendtext.h"

#include <QDate>

namespace ud {

namespace {

QDate dateOf(std::chrono::sys_days day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace

QString TrendText::range(const CreditRange& range) const {
    constexpr std::int64_t whole = 1000;
    std::int64_t step = whole;
    while (range.high.thousandths() / step >= 1000)
        step *= 10;
    const auto low = range.low.thousandths() / step * step;
    const auto high = (range.high.thousandths() + step - 1) / step * step;
    const CreditText text(m_locale);
    const QString from = text.number(Credits::fromThousandths(low));
    const QString to = text.number(Credits::fromThousandths(high));
    return low == high ? from : tr("%1 to %2", "a range of amounts").arg(from, to);
}

QStringList TrendText::outlook(const UsageModel& usage) const {
    const DailyUsage& daily = usage.daily();
    QStringList parts;
    if (daily.days().empty())
        return parts;
    if (const auto forecast = daily.forecast())
        parts << tr("forecast for the month: %1 credits").arg(range(forecast->total));
    else
        parts << tr("too little data for a forecast");
    if (usage.allowance() && !usage.isNarrowed()) {
        // What runs out first, and what has run out besides.
        const std::chrono::sys_days today = daily.days().back().day;
        for (const FirstToRunOut& kind : daily.runningOut(*usage.allowance())) {
            const bool usedUp = daily.thisMonth().of(kind.kind) >= usage.allowance()->of(kind.kind);
            if (usedUp || kind == daily.firstToRunOut(*usage.allowance()))
                parts << runsOut(kind, today, usedUp);
        }
    }
    if (const auto before = daily.sameDayLastMonth())
        parts << tr("same day last month: %1")
                     .arg(CreditText(m_locale).number(before->message + before->skill));
    return parts;
}

QString TrendText::runsOut(const FirstToRunOut& kind, std::chrono::sys_days today, bool usedUp) const {
    const bool message = kind.kind == CreditKind::Message;
    const QString day = m_locale.toString(dateOf(kind.day), tr("d MMM"));
    if (usedUp && kind.day >= today)
        return message ? tr("the message credits were used up today")
                       : tr("the skill credits were used up today");
    if (usedUp || kind.day < today)
        return (message ? tr("the message credits were used up on %1")
                        : tr("the skill credits were used up on %1"))
            .arg(day);
    if (kind.day == today)
        return message ? tr("the message credits are likely used up today")
                       : tr("the skill credits are likely used up today");
    return (message ? tr("the message credits are likely used up on %1")
                    : tr("the skill credits are likely used up on %1"))
        .arg(day);
}

QString TrendText::active(const ActiveConsumption& consumption) const {
    if (consumption.runs == 0)
        return {};
    const CreditText text(m_locale);
    const QString soFar =
        tr("%Ln active run(s): %1 so far", nullptr, consumption.runs).arg(text.words(consumption.soFar));
    if (consumption.perHour == CreditPair{})
        return soFar;
    if (consumption.paced < consumption.running)
        return tr("%1; %Ln of them, at work for 5 minutes or longer, about %2 an hour",
                  "what was used, message and skill credits per hour", consumption.paced)
            .arg(soFar, text.words(consumption.perHour));
    return tr("%1, about %2 an hour", "what was used, message and skill credits per hour")
        .arg(soFar, text.words(consumption.perHour));
}

} // namespace ud
