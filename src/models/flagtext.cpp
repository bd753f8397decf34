// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/flagtext.h"

#include <QStringList>

namespace ud {

namespace {

QString ordinal(std::int64_t number) {
    const bool teens = number % 100 >= 11 && number % 100 <= 13;
    const auto last = teens ? 0 : number % 10;
    if (last == 1)
        return FlagText::tr("%1st").arg(number);
    if (last == 2)
        return FlagText::tr("%1nd").arg(number);
    if (last == 3)
        return FlagText::tr("%1rd").arg(number);
    return FlagText::tr("%1th").arg(number);
}

} // namespace

QString FlagText::sentence(const Flag& flag, Time now) const {
    const auto inSeconds = [&flag](std::string_view name) {
        return milliseconds(seconds(flag.figure(name)));
    };
    switch (flag.kind) {
    case FlagKind::UnusuallyLong: {
        const auto median = std::max<std::int64_t>(1, flag.figure("median_s"));
        const auto times = flag.figure("elapsed_s") / median;
        return tr("running %1× this agent's usual %2")
            .arg(m_times.locale().toString(static_cast<qlonglong>(times)),
                 m_times.length(inSeconds("median_s")));
    }
    case FlagKind::Silent:
        return tr("no update for %1").arg(m_times.duration(inSeconds("silence_s")));
    case FlagKind::LongQueued:
        return tr("queued %1").arg(m_times.duration(inSeconds("waited_s")));
    case FlagKind::Returning:
        return tr("back for the %1 time since %2")
            .arg(ordinal(flag.figure("starts")),
                 m_times.clock(timeFromMilliseconds(flag.figure("first_stop_ms")), now));
    }
    return {};
}

QString FlagText::sentences(const std::vector<Flag>& flags, Time now) const {
    QStringList parts;
    for (const Flag& flag : flags)
        parts << sentence(flag, now);
    return parts.join(u" · "_qs);
}

QString FlagText::expectation(const std::optional<Expectation>& expectation, Time now) const {
    if (!expectation || expectation->until <= now)
        return {};
    const QString until = m_times.clock(expectation->until, now);
    if (expectation->note.empty())
        return tr("expected until %1").arg(until);
    return tr("expected until %1: %2", "a time, a note")
        .arg(until, QString::fromStdString(expectation->note).simplified());
}

QString FlagText::name(FlagKind kind) {
    switch (kind) {
    case FlagKind::UnusuallyLong:
        return tr("unusually long");
    case FlagKind::Silent:
        return tr("silent");
    case FlagKind::LongQueued:
        return tr("long queued");
    case FlagKind::Returning:
        return tr("returning");
    }
    return {};
}

} // namespace ud
