// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runfacts.h"

#include "models/credittext.h"
#include "models/phrases.h"
#include "models/statustext.h"

#include <QStringList>

namespace ud {

namespace {

QString text(const std::string& from) {
    return QString::fromStdString(from);
}

QString lasted(const Run& run, const TimeText& times, Time now) {
    const milliseconds lasted = run.endedAt.value_or(now) - run.startedAt.value_or(run.queuedAt);
    const QString words = run.endedAt ? times.length(lasted) : times.duration(lasted);
    return run.startedAt ? words : RunFacts::tr("queued for %1").arg(words);
}

QString consumed(const Run& run) {
    const QString words = CreditText().words(run.credits);
    return run.usageIncomplete ? RunFacts::tr("%1; not all of its consumption was reported").arg(words)
                               : words;
}

std::vector<Fact> factsOfStop(const Stop& stop, const TimeText& times) {
    std::vector<Fact> facts{{RunFacts::tr("Stopped by"),
                             RunFacts::tr("%1, %2", "who, when")
                                 .arg(text(stop.requestedBy.name), times.absolute(stop.requestedAt))}};
    if (stop.reason)
        facts.push_back({RunFacts::tr("Reason"), StatusText::reason(*stop.reason)});
    if (!stop.note.empty())
        facts.push_back({RunFacts::tr("Note"), text(stop.note)});
    facts.push_back({RunFacts::tr("Proof of stop"), RunFacts::proofOfStop(stop, times)});
    return facts;
}

/// Which engine on which host, and what holds the work together.
QString place(const Run& run) {
    QStringList parts;
    if (!run.host.empty())
        parts << text(run.host);
    if (!run.engine.empty())
        parts << RunFacts::tr("engine %1").arg(text(run.engine));
    if (!run.containment.empty())
        parts << RunFacts::tr("contained by %1").arg(QString(text(run.containment)).replace(u'_', u' '));
    return Phrases::list(parts);
}

} // namespace

QString RunFacts::proofOfStop(const Stop& stop, const TimeText& times) {
    const QString work = stop.workEndedAt
                             ? tr("the work has ended %1").arg(times.clockWithSeconds(*stop.workEndedAt))
                             : tr("it is not confirmed yet that the work has ended");
    const QString credits =
        stop.settled ? tr("the credits are settled") : tr("the credits are not settled yet");
    return tr("%1, %2", "the work has ended, the credits are settled").arg(work, credits);
}

std::vector<Fact> RunFacts::of(const Run& run, const TimeText& times, Time now) {
    const QString ending = StatusText::ending(run, times, now);
    std::vector<Fact> facts{{tr("Status"), ending.isEmpty() ? StatusText::status(run.status) : ending},
                            {tr("Started"), run.startedAt ? times.absolute(*run.startedAt)
                                            : run.endedAt ? tr("never; it ended in the queue")
                                                          : tr("not started yet")},
                            {tr("Elapsed"), lasted(run, times, now)},
                            {run.endedAt ? tr("Credits used") : tr("Credits so far"), consumed(run)}};
    if (run.endedAt)
        facts.insert(facts.begin() + 2, {tr("Ended"), times.absolute(*run.endedAt)});
    if (run.progress && !run.progress->message.empty())
        facts.push_back({tr("Progress"), text(run.progress->message)});
    facts.push_back({tr("Started by"), text(run.startedBy.name)});
    if (run.attempt > 1)
        facts.push_back({tr("Attempt"), times.locale().toString(run.attempt)});
    if (run.expectation)
        facts.push_back({tr("Expected until"), Phrases::captioned(times.absolute(run.expectation->until),
                                                                  text(run.expectation->note))});
    if (run.stop) {
        const auto stop = factsOfStop(*run.stop, times);
        facts.insert(facts.end(), stop.begin(), stop.end());
    }
    if (const QString where = place(run); !where.isEmpty())
        facts.push_back({tr("Runs on"), where});
    facts.push_back({tr("Run"), text(run.id)});
    return facts;
}

} // namespace ud
