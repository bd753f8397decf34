// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stop/stopsentence.h"

#include "models/errortext.h"
#include "models/phrases.h"
#include "models/plaintext.h"

namespace ud {

StopState StopSentence::state(const StopLine& line) {
    switch (line.outcome) {
    case StopOutcome::Pending:
        return StopState::Stopping;
    case StopOutcome::Stopped:
        return line.confirmed() ? StopState::Stopped
               : line.stopped() ? StopState::StoppedConfirming
                                : StopState::Stopping;
    case StopOutcome::AlreadyCompleted:
    case StopOutcome::AlreadyCancelled:
    case StopOutcome::AlreadyFailed:
        return StopState::AlreadyEnded;
    case StopOutcome::Refused:
    case StopOutcome::NotFound:
        return StopState::Refused;
    case StopOutcome::NoAnswer:
        return StopState::NoAnswer;
    }
    return StopState::None;
}

QString StopSentence::stopped(const StopLine& line, bool takesLong, const TimeText& times) {
    const QString at = line.run && line.run->endedAt ? times.clockWithSeconds(*line.run->endedAt) : QString();
    if (line.confirmed())
        return tr("Stopped %1, %2 used").arg(at, CreditText().words(line.run->credits));
    if (takesLong)
        return tr("Stopped %1, but it is not confirmed yet that the work has ended. This takes longer than "
                  "it "
                  "should; the service keeps trying.")
            .arg(at);
    return tr("Stopped %1, confirming that the work has ended").arg(at);
}

QString StopSentence::sentence(const StopLine& line, bool takesLong, bool retrying, const TimeText& times,
                               Time now) {
    const QString at = line.run && line.run->endedAt ? times.clock(*line.run->endedAt, now) : QString();
    switch (line.outcome) {
    case StopOutcome::Pending:
        return tr("Stopping…");
    case StopOutcome::Stopped:
        return line.stopped() ? stopped(line, takesLong, times) : tr("Stopping…");
    case StopOutcome::AlreadyCompleted:
        return at.isEmpty() ? tr("already completed") : tr("already completed at %1").arg(at);
    case StopOutcome::AlreadyCancelled:
        return at.isEmpty() ? tr("already cancelled") : tr("already cancelled at %1").arg(at);
    case StopOutcome::AlreadyFailed:
        return at.isEmpty() ? tr("already failed") : tr("already failed at %1").arg(at);
    case StopOutcome::NotFound:
        return tr("not found: the service does not know this run (any more)");
    case StopOutcome::Refused:
        return tr("refused: %1").arg(line.error ? ErrorText::sentence(*line.error) : QString());
    case StopOutcome::NoAnswer:
        return retrying ? tr("no answer: still listed, trying again") : tr("no answer: still listed");
    }
    return {};
}

QString StopSentence::agent(const StopLine& line) {
    if (!line.run)
        return QString::fromStdString(line.runId);
    const QString agent = shortName(QString::fromStdString(line.run->agentName));
    return line.run->label.empty()
               ? agent
               : QString(agent + u" · "_qs + shortName(QString::fromStdString(line.run->label)));
}

QString StopSentence::summaryLine(const StopLine& line, bool takesLong, bool retrying, const TimeText& times,
                                  Time now) {
    return Phrases::captioned(agent(line), sentence(line, takesLong, retrying, times, now));
}

} // namespace ud
