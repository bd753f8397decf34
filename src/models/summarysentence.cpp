// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/summarysentence.h"

#include "models/flagtext.h"
#include "models/phrases.h"
#include "models/plaintext.h"

#include <QStringList>

namespace ud {

namespace {

QString flagPart(const FlagSummary& flag, const TimeText& times) {
    QStringList parts{
        SummarySentence::tr("%1 %2: %3")
            .arg(times.locale().toString(flag.count), FlagText::name(flag.kind), shortName(flag.agent))};
    if (flag.duration > milliseconds(0))
        parts << times.duration(flag.duration);
    const QString part = Phrases::list(parts);
    if (flag.count == 1)
        return part;
    return SummarySentence::tr("%1 and %Ln more", "how many runs of a kind, the longest of them",
                               flag.count - 1)
        .arg(part);
}

} // namespace

QString SummarySentence::text(const RunSummary& summary, const TimeText& times) {
    if (summary.counts.active() == 0)
        return tr("Nothing is running");
    QStringList parts;
    if (summary.counts.running > 0)
        parts << tr("%1 running").arg(times.locale().toString(summary.counts.running));
    if (summary.counts.queued > 0)
        parts << tr("%1 queued").arg(times.locale().toString(summary.counts.queued));
    if (!summary.flags.empty())
        parts << needsLook(summary, times);
    return Phrases::list(parts);
}

QString SummarySentence::needsLook(const RunSummary& summary, const TimeText& times) {
    QStringList parts;
    // What a flag says has commas itself: from the second on they are set apart.
    QStringList flags;
    for (const FlagSummary& flag : summary.flags)
        flags << flagPart(flag, times);
    if (!flags.isEmpty())
        parts << flags.takeFirst();
    return Phrases::series(QStringList(Phrases::list(parts)) + flags);
}

} // namespace ud
