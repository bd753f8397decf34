// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practicestage.h"

#include <algorithm>

namespace ud {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr int manyRuns = 5000;
constexpr int manyQueued = 400;
constexpr int endedRuns = 60;

struct Part {
    const char* name;
    const char* description;
    const char* label;
    int median; ///< minutes
    int p95;
};

constexpr std::array parts{
    Part{"Invoice Reader", "Reads invoices and enters what they say.", "supplier invoices, batch 12", 48, 70},
    Part{"Site Auditor", "Looks for broken links and slow pages.", "public web site", 18, 30},
    Part{"Contract Checker", "Compares contracts with the house rules.", "renewals of the quarter", 25, 40},
    Part{"Document Digest", "Sums up what is in a folder.", "meeting notes", 8, 15},
    Part{"Market Research", "Collects what is published about a market.", "garden furniture", 35, 60},
    Part{"Inbox Sorter", "Sorts letters by who is to read them.", "general inbox", 5, 9},
};

void hire(PracticeWorld& world) {
    for (const Part& part : parts) {
        Agent agent;
        agent.id = world.ids.next();
        agent.name = part.name;
        agent.description = part.description;
        agent.engine = "process";
        agent.command = "invented";
        agent.history = {60 + world.random.below(200), minutes(part.median), minutes(part.p95), 500,
                         seconds(30)};
        world.agents.push_back(std::move(agent));
    }
}

void found(PracticeWorld& world) {
    world.organization.id = world.ids.next();
    world.organization.name = "Rehearsal";
    world.organization.timeZone = world.usage.zone().name();
    world.organization.allowance = CreditPair{Credits::fromWhole(50'000), Credits::fromWhole(8'000)};
    world.organization.medianWait = seconds(30);
    world.role = world.scenario == Scenario::Refused ? Role::Admin : Role::Owner;
    world.tokens = {{*world.you.tokenId, "you", world.role, world.begun - hours(24 * 90), world.begun, {}},
                    {*world.administrator.tokenId,
                     "an administrator",
                     Role::Owner,
                     world.begun - hours(24 * 200),
                     world.begun - minutes(9),
                     {}}};
}

/// What a run that has been at work for a while has used by now: a line each for parts of that time. What
/// active runs have used is part of the month; what ended ones had is in the days before already.
void useUp(PracticeWorld& world, PracticeRun& run, const CreditPair& perMinute, int lines) {
    const milliseconds worked = run.run.endedAt.value_or(world.begun) - *run.run.startedAt;
    const auto part = [&](Credits each) {
        const auto whole = each.thousandths() * std::max<std::int64_t>(worked.count(), 60'000) / 60'000;
        return world.random.around(Credits::fromThousandths(whole / lines + 1));
    };
    for (int line = 1; line <= lines; ++line) {
        const Time at = *run.run.startedAt + worked * line / (lines + 1);
        const CreditPair used{part(perMinute.message), line % 3 == 0 ? part(perMinute.skill) : Credits()};
        world.runs.consume(run, at, CreditKind::Message, used.message, "model call");
        world.runs.consume(run, at, CreditKind::Skill, used.skill, "tool call");
        if (isActive(run.run.status))
            world.usage.count(run.run.agentId, used, at);
    }
}

PracticeRun& begin(PracticeWorld& world, std::size_t part, const std::string& label, milliseconds ago) {
    PracticeRun& run = queueRun(world, world.agents[part], label, world.begun - ago - seconds(20));
    run.input = json::object{{"about", label}};
    run.updateEvery = milliseconds(5'000 + world.random.below(5'000));
    run.perUpdate = {Credits::fromThousandths(400 + world.random.below(800)), Credits::fromThousandths(250)};
    startRun(world, run, world.begun - ago);
    return run;
}

/// Four run, one of them unusually long, and one waits.
void ordinaryMorning(PracticeWorld& world) {
    const auto at = [&world](std::size_t part, milliseconds ago) -> PracticeRun& {
        PracticeRun& run = begin(world, part, parts[part].label, ago);
        useUp(world, run, {Credits::fromThousandths(2'100), Credits::fromThousandths(900)},
              static_cast<int>(std::min<std::int64_t>(24, ago / minutes(1) + 1)));
        world.runs.report(run, world.begun - seconds(2), "Reading", std::nullopt);
        run.nextUpdate = world.begun + milliseconds(1'000 + world.random.below(4'000));
        return run;
    };
    at(0, minutes(192));
    at(1, minutes(5));
    at(2, minutes(12));
    PracticeRun& digest = at(3, minutes(2));
    PracticeRun& waiting = queueRun(world, world.agents[4], parts[4].label, world.begun - seconds(40));
    waiting.updateEvery = milliseconds(6'000);
    waiting.perUpdate = {Credits::fromThousandths(700), Credits::fromThousandths(200)};
    if (world.scenario != Scenario::Morning)
        return; // elsewhere all stay as they are, so that there is time to try
    world.agenda.emplace(world.begun + minutes(2),
                         [&waiting](PracticeWorld& later, Time when) { startRun(later, waiting, when); });
    world.agenda.emplace(world.begun + minutes(4),
                         [&digest](PracticeWorld& later, Time when) { completeRun(later, digest, when); });
}

void crowd(PracticeWorld& world) {
    for (int i = 0; i < manyRuns; ++i) {
        const auto part = static_cast<std::size_t>(world.random.below(std::ssize(parts)));
        const std::string label = std::string(parts[part].label) + " " + std::to_string(i + 1);
        if (i < manyQueued) {
            queueRun(world, world.agents[part], label,
                     world.begun - milliseconds(world.random.below(200'000)));
            continue;
        }
        // A few are far beyond what is usual, the others within it.
        const std::int64_t usual = 60L * parts[part].median;
        const std::int64_t least = i % 300 == 0 ? 4 * usual : 20;
        PracticeRun& run = begin(world, part, label, seconds(least + world.random.below(usual)));
        run.perUpdate = {Credits::fromThousandths(2 + world.random.below(8)), Credits::fromThousandths(2)};
        useUp(world, run, {Credits::fromThousandths(30), Credits::fromThousandths(10)}, 3);
        world.runs.report(run, world.begun - milliseconds(world.random.below(60'000)), "Reading",
                          std::nullopt);
        run.updateEvery = milliseconds(40'000 + world.random.below(20'000));
        run.nextUpdate = world.begun + milliseconds(world.random.below(50'000));
    }
}

/// What ended in the days before.
void past(PracticeWorld& world) {
    for (int i = 0; i < endedRuns; ++i) {
        const auto part = static_cast<std::size_t>(world.random.below(std::ssize(parts)));
        const milliseconds ago = hours(30 + 5 * (endedRuns - i)) + minutes(world.random.below(240));
        PracticeRun& run = begin(world, part, parts[part].label, ago);
        const Time end = world.begun - ago + minutes(1 + world.random.below(parts[part].median));
        if (i % 9 == 4) {
            world.runs.cancel(run, {end,
                                    i % 2 == 0 ? world.you : world.administrator,
                                    StopReason::CreditConcern,
                                    "",
                                    {},
                                    false});
            useUp(world, run, {Credits::fromThousandths(1'800), Credits::fromThousandths(600)}, 6);
            world.runs.endWork(run, end + seconds(1));
            world.note({"", end, run.run.stop->requestedBy, Role::Owner, "run.cancel", run.run.id,
                        run.run.agentId, StopReason::CreditConcern, "", "cancelled"});
            continue;
        }
        run.result = json::object{{"summary", "Invented, like everything in a rehearsal."}};
        world.runs.end(run, end, i % 13 == 6 ? RunStatus::Failed : RunStatus::Completed);
        if (run.run.status == RunStatus::Failed)
            run.run.error = RunError{"exit", "The program ended with exit code 1."};
        useUp(world, run, {Credits::fromThousandths(1'800), Credits::fromThousandths(600)}, 6);
    }
}

} // namespace

void setTheStage(PracticeWorld& world) {
    found(world);
    hire(world);
    world.usage.begin(world.agents, world.begun);
    past(world);
    if (world.scenario == Scenario::ManyRows)
        crowd(world);
    else
        ordinaryMorning(world);
}

} // namespace ud
