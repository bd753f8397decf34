// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stop/stopsummary.h"

#include "gui/stop/stopsentence.h"

#include <algorithm>

namespace ud {

namespace {

bool any(const std::vector<StopLine>& lines, std::initializer_list<StopState> states) {
    return std::any_of(lines.begin(), lines.end(), [&](const StopLine& line) {
        return std::find(states.begin(), states.end(), StopSentence::state(line)) != states.end();
    });
}

int count(const std::vector<StopLine>& lines, std::initializer_list<StopState> states) {
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&](const StopLine& line) {
        return std::find(states.begin(), states.end(), StopSentence::state(line)) != states.end();
    }));
}

} // namespace

Tone StopSummary::tone(const std::vector<StopLine>& lines) {
    if (any(lines, {StopState::Refused, StopState::NoAnswer}))
        return Tone::Bad;
    if (any(lines, {StopState::Stopping, StopState::StoppedConfirming, StopState::AlreadyEnded}))
        return Tone::Info;
    return Tone::Good;
}

QString StopSummary::counts(const std::vector<StopLine>& lines) {
    QStringList parts;
    const auto add = [&](int number, const QString& text) {
        if (number > 0)
            parts << text;
    };
    const int stopping = count(lines, {StopState::Stopping});
    const int confirming = count(lines, {StopState::StoppedConfirming});
    const int stopped = count(lines, {StopState::Stopped});
    const int ended = count(lines, {StopState::AlreadyEnded});
    const int refused = count(lines, {StopState::Refused});
    const int silent = count(lines, {StopState::NoAnswer});
    add(stopped, tr("%Ln stopped", nullptr, stopped));
    add(confirming, tr("%Ln stopped, confirming that the work has ended", nullptr, confirming));
    add(stopping, tr("%Ln being stopped", nullptr, stopping));
    add(ended, tr("%Ln had already ended", nullptr, ended));
    add(refused, tr("%Ln refused", nullptr, refused));
    add(silent, tr("%Ln without an answer", nullptr, silent));
    return parts.join(u" · "_qs);
}

Notice StopSummary::notice(const std::vector<StopLine>& lines, const Situation& situation,
                           const TimeText& times) {
    Notice notice;
    notice.tone = tone(lines);
    if (any(lines, {StopState::NoAnswer}))
        notice.action = tr("Try again now");
    const auto say = [&](const StopLine& line) {
        return StopSentence::summaryLine(line, situation.takesLong, situation.retrying, times, situation.now);
    };
    if (lines.size() == 1) {
        notice.text = say(lines.front());
        return notice;
    }
    notice.text = counts(lines);
    notice.exportable = true;
    for (const StopLine& line : lines)
        notice.lines << say(line);
    return notice;
}

} // namespace ud
