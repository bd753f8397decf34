// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practiceworld.h"

#include "core/classifier.h"

#include <algorithm>

namespace ud {

namespace {

Zone worldZone() {
    return Zone::find("Etc/UTC").value_or(Zone::host());
}

/// Steps of an invented piece of work.
constexpr std::array steps{"Reading",  "Comparing with the list",     "Asking for a second opinion",
                           "Checking", "Writing down what was found", "Reading on"};

void work(PracticeWorld& world, PracticeRun& run, Time at) {
    CreditPair used{world.random.around(run.perUpdate.message), {}};
    if (run.entries.size() % 3 == 0)
        used.skill = world.random.around(run.perUpdate.skill);
    world.runs.consume(run, at, CreditKind::Message, used.message, "model call");
    world.runs.consume(run, at, CreditKind::Skill, used.skill, "tool call");
    world.usage.count(run.run.agentId, used, at);
    const Agent* agent = world.agent(run.run.agentId);
    std::optional<double> fraction;
    if (agent != nullptr && agent->history.median > milliseconds(0))
        fraction = std::min(0.99, static_cast<double>((at - *run.run.startedAt).count()) /
                                      static_cast<double>(agent->history.median.count()));
    world.runs.report(run, at, steps[run.events.size() % steps.size()], fraction);
    run.nextUpdate = at + run.updateEvery;
}

} // namespace

PracticeWorld::PracticeWorld(Scenario playedScenario, const Clock& itsClock, std::uint64_t seed)
    : scenario(playedScenario)
    , clock(itsClock)
    , random(seed)
    , ids(itsClock, random)
    , begun(itsClock.now())
    , you{ids.next(), "you"}
    , administrator{ids.next(), "an administrator"}
    , usage(seed, worldZone()) {}

Agent* PracticeWorld::agent(const std::string& id) {
    const auto found = std::ranges::find(agents, id, &Agent::id);
    return found == agents.end() ? nullptr : &*found;
}

Run PracticeWorld::shown(const PracticeRun& run, Time now) const {
    Run shown = run.run;
    const auto agent = std::ranges::find(agents, shown.agentId, &Agent::id);
    Surroundings around{agent == agents.end() ? AgentHistory() : agent->history, organization.medianWait,
                        std::nullopt};
    if (const auto known = recurrences.find(shown.agentId); known != recurrences.end())
        around.recurrence = known->second;
    shown.flags = classify(shown, around, now);
    return shown;
}

void PracticeWorld::note(AuditEntry entry) {
    entry.id = ids.next();
    audit.push_back(std::move(entry));
}

PracticeRun& queueRun(PracticeWorld& world, const Agent& agent, const std::string& label, Time at) {
    Run run;
    run.id = world.ids.next();
    run.agentId = agent.id;
    run.agentName = agent.name;
    run.label = label;
    run.queuedAt = at;
    run.updatedAt = at;
    run.startedBy = world.you;
    run.engine = agent.engine;
    run.host = "rehearsal";
    return world.runs.add(std::move(run));
}

void startRun(PracticeWorld& world, PracticeRun& run, Time at) {
    run.run.containment = "none";
    world.runs.start(run, at);
    const auto known = world.recurrences.find(run.run.agentId);
    if (known != world.recurrences.end() && run.run.queuedAt >= known->second.firstStop)
        ++known->second.starts;
}

void completeRun(PracticeWorld& world, PracticeRun& run, Time at) {
    if (run.run.status != RunStatus::Running)
        return;
    run.result = json::object{{"summary", "Invented, like everything in a rehearsal."}};
    world.runs.end(run, at, RunStatus::Completed);
    world.usage.countEnd(RunStatus::Completed, at);
}

void passTime(PracticeWorld& world, Time now) {
    while (!world.agenda.empty() && world.agenda.begin()->first <= now) {
        const auto due = world.agenda.extract(world.agenda.begin());
        due.mapped()(world, due.key());
    }
    for (const auto& run : world.runs.all()) {
        if (run->nextUpdate && *run->nextUpdate <= now)
            work(world, *run, now); // what was slept through is not made up for
    }
}

} // namespace ud
