// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practiceworld.h"

namespace ud {

namespace {

constexpr milliseconds usualEnd{1'200};  // between a stop and the proof that the work has ended
constexpr milliseconds lateEnd{75'000};  // longer than the app is patient
constexpr milliseconds comesBack{3'000}; // between a stop and the agent's next run
constexpr milliseconds waitsThen{2'000}; // before that one starts

void cancel(PracticeWorld& world, PracticeRun& run, Stop stop, milliseconds untilEnd) {
    const Time at = stop.requestedAt;
    world.runs.cancel(run, std::move(stop));
    world.usage.countEnd(RunStatus::Cancelled, at);
    world.recurrences.try_emplace(run.run.agentId, Recurrence{0, at});
    world.agenda.emplace(at + untilEnd,
                         [&run](PracticeWorld& later, Time when) { later.runs.endWork(run, when); });
}

void comeBack(PracticeWorld& world, const std::string& agentId, const std::string& label, Time at) {
    world.agenda.emplace(at + comesBack, [agentId, label](PracticeWorld& later, Time when) {
        const Agent* agent = later.agent(agentId);
        if (agent == nullptr || !agent->enabled)
            return;
        PracticeRun& next = queueRun(later, *agent, label, when);
        next.run.startedBy = {std::nullopt, "a schedule"};
        next.updateEvery = milliseconds(4'000);
        next.perUpdate = {Credits::fromThousandths(900), Credits::fromThousandths(300)};
        later.agenda.emplace(when + waitsThen,
                             [&next](PracticeWorld& then, Time start) { startRun(then, next, start); });
    });
}

/// What has become of the run just before the stop arrived.
void actBefore(PracticeWorld& world, PracticeRun& run, Time now) {
    if (world.scenario == Scenario::Race) {
        if (run.run.status == RunStatus::Queued)
            startRun(world, run, now);
        completeRun(world, run, now);
    }
    if (world.scenario == Scenario::Cancelled) {
        cancel(world, run, {now, world.administrator, StopReason::WrongDirection, "", {}, false}, usualEnd);
        world.note({"", now, world.administrator, Role::Admin, "run.cancel", run.run.id, run.run.agentId,
                    StopReason::WrongDirection, "", "cancelled"});
    }
}

} // namespace

CancelOutcome stopRun(PracticeWorld& world, PracticeRun& run, std::optional<StopReason> reason,
                      const std::string& note) {
    const Time now = world.clock.now();
    if (isActive(run.run.status))
        actBefore(world, run, now);
    CancelOutcome outcome = CancelOutcome::Cancelled;
    if (isTerminal(run.run.status)) {
        outcome = alreadyOutcome(run.run.status);
    } else {
        cancel(world, run, {now, world.you, reason, note, {}, false},
               world.scenario == Scenario::Stuck ? lateEnd : usualEnd);
        if (world.scenario == Scenario::Returning)
            comeBack(world, run.run.agentId, run.run.label, now);
    }
    world.note({"", now, world.you, world.role, "run.cancel", run.run.id, run.run.agentId, reason, note,
                std::string(toText(outcome))});
    return outcome;
}

} // namespace ud
