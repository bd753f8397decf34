// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/scenariotext.h"

#include <algorithm>

namespace ud {

QString ScenarioText::title(Scenario scenario) {
    switch (scenario) {
    case Scenario::Morning:
        return tr("An ordinary morning");
    case Scenario::Race:
        return tr("Completed just before");
    case Scenario::Cancelled:
        return tr("Stopped by somebody else");
    case Scenario::Stuck:
        return tr("The work does not end");
    case Scenario::Returning:
        return tr("It keeps coming back");
    case Scenario::LostAnswer:
        return tr("The answer is lost");
    case Scenario::Offline:
        return tr("The connection comes and goes");
    case Scenario::Refused:
        return tr("The stop is refused");
    case Scenario::ManyRows:
        return tr("5,000 runs");
    }
    return {};
}

QString ScenarioText::shows(Scenario scenario) {
    switch (scenario) {
    case Scenario::Morning:
        return tr("Four agents run, one waits, and Invoice Reader takes four times as long as usual.");
    case Scenario::Race:
        return tr("Whatever you stop completes by itself a moment before your stop arrives.");
    case Scenario::Cancelled:
        return tr("Whatever you stop was stopped by an administrator a moment before you.");
    case Scenario::Stuck:
        return tr("A stopped run is charged no more, but for more than a minute nobody can say that its "
                  "work has ended.");
    case Scenario::Returning:
        return tr("A schedule starts each agent again a few seconds after it was stopped.");
    case Scenario::LostAnswer:
        return tr("Your stop arrives, but the connection breaks before the answer is here.");
    case Scenario::Offline:
        return tr("Every three quarters of a minute the connection is away for fifteen seconds.");
    case Scenario::Refused:
        return tr("Your role was lowered to viewer a moment ago, and the app does not know it yet.");
    case Scenario::ManyRows:
        return tr("Very many runs change all the time, and a few of them take far too long.");
    }
    return {};
}

QString ScenarioText::tryThis(Scenario scenario) {
    switch (scenario) {
    case Scenario::Morning:
        return tr("Select Invoice Reader, read why it stands out, and stop it.");
    case Scenario::Race:
        return tr("Stop Site Auditor, and read what the app says instead of \"Stopped\".");
    case Scenario::Cancelled:
        return tr("Stop Contract Checker, then look under View, Who did what, who it was.");
    case Scenario::Stuck:
        return tr("Stop Invoice Reader, and watch the sentence below for half a minute.");
    case Scenario::Returning:
        return tr("Stop Site Auditor, wait until it is back, then stop it again and disable it with the "
                  "stop.");
    case Scenario::LostAnswer:
        return tr("Stop Document Digest, and wait for what the app finds out.");
    case Scenario::Offline:
        return tr("Open the question for a stop, and leave it open until the connection is gone.");
    case Scenario::Refused:
        return tr("Stop Site Auditor, then press Refresh and look at the Stop buttons.");
    case Scenario::ManyRows:
        return tr("Choose \"Needs a look\", select all with Ctrl+A, and stop them; more than ten must be "
                  "counted.");
    }
    return {};
}

QString ScenarioText::stopped(Scenario scenario) {
    if (scenario == Scenario::Stuck)
        return tr(
            "It was stopped, but its work has not ended yet. In earnest, nothing that it still does would "
            "be charged, and the service would keep trying; if that takes long, tell the operator.");
    if (scenario == Scenario::Returning)
        return tr(
            "It was stopped, and something starts it again. In earnest, this run would be over; against "
            "the next one only disabling it helps, or ending that schedule.");
    if (scenario == Scenario::LostAnswer)
        return tr("It was stopped, though the answer was lost. In earnest, it would have been stopped once: "
                  "the app asked what had become of it and sent the same stop again.");
    return tr(
        "It was stopped. In earnest, the run would be over: what it had used stays charged, nothing after "
        "that is, and what it had finished is not undone.");
}

QString ScenarioText::meaning(Scenario scenario, StopOutcome outcome) {
    switch (outcome) {
    case StopOutcome::Stopped:
        return stopped(scenario);
    case StopOutcome::AlreadyCompleted:
        return tr(
            "It had completed before your stop arrived. In earnest, nothing would have been stopped: its "
            "result is there, and what it used is charged.");
    case StopOutcome::AlreadyCancelled:
        return tr(
            "Somebody else had stopped it before you. In earnest, your stop would have changed nothing; "
            "the audit names who it was.");
    case StopOutcome::AlreadyFailed:
        return tr("It had failed before your stop arrived. In earnest, nothing would have been stopped.");
    case StopOutcome::Refused:
        return tr("The stop was refused, and the run goes on. In earnest, it would cost on: ask an "
                  "administrator to stop it, or to give you the role.");
    case StopOutcome::NotFound:
        return tr("The service knows no such run. In earnest, there would be nothing left to stop.");
    case StopOutcome::NoAnswer:
        return tr("No answer came. In earnest, nobody would know yet whether the run is over: count it as "
                  "running until the app has an answer.");
    case StopOutcome::Pending:
        break;
    }
    return {};
}

QString ScenarioText::afterStop(Scenario scenario, const std::vector<StopLine>& lines) {
    if (lines.empty())
        return {};
    // Of several, the least welcome outcome is the one to learn from.
    constexpr std::array first{StopOutcome::NoAnswer,         StopOutcome::Refused,
                               StopOutcome::NotFound,         StopOutcome::AlreadyFailed,
                               StopOutcome::AlreadyCancelled, StopOutcome::AlreadyCompleted,
                               StopOutcome::Stopped};
    for (const StopOutcome outcome : first) {
        if (std::ranges::find(lines, outcome, &StopLine::outcome) != lines.end())
            return meaning(scenario, outcome);
    }
    return {};
}

} // namespace ud
