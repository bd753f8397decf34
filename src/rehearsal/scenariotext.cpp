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

QString ScenarioText::meaning(Scenario scenario, StopOutcome outcome) {
    switch (outcome) {
    case StopOutcome::Stopped:
        if (scenario == Scenario::Stuck)
            return tr("In earnest, nothing that it still does would be charged, and the service would keep "
                      "trying to end it; if that takes long, tell the operator.");
        if (scenario == Scenario::Returning)
            return tr("In earnest, this run would be over, but whatever starts the agent would start it "
                      "again; only disabling it, or ending that schedule, helps.");
        if (scenario == Scenario::LostAnswer)
            return tr("In earnest, it would have been stopped once: the app asked what had become of the "
                      "run and sent the same stop again, which has no second effect.");
        return tr("In earnest, the run would be over: what it had used stays charged, nothing after that "
                  "is, and what it had finished is not undone.");
    case StopOutcome::AlreadyCompleted:
        return tr("In earnest, nothing would have been stopped: the work was done, its result is there, and "
                  "what it used is charged.");
    case StopOutcome::AlreadyCancelled:
        return tr("In earnest, your stop would have changed nothing: the run was over already, and the "
                  "audit names who stopped it.");
    case StopOutcome::AlreadyFailed:
        return tr("In earnest, nothing would have been stopped: the run had failed by itself.");
    case StopOutcome::Refused:
        return tr("In earnest, the run would go on and cost on: ask an administrator to stop it, or to give "
                  "you the role.");
    case StopOutcome::NotFound:
        return tr("In earnest, the service would no longer know this run.");
    case StopOutcome::NoAnswer:
        return tr("In earnest, nobody would know yet whether the run is over: count it as running until "
                  "the app has an answer.");
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
