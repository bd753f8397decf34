// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practiceruns.h"

#include <algorithm>

namespace ud {

PracticeRun& PracticeRuns::add(Run run) {
    PracticeRun& added = *m_runs.emplace_back(std::make_unique<PracticeRun>());
    added.run = std::move(run);
    m_byId[added.run.id] = &added;
    note(added, added.run.queuedAt, RunEventType::Queued);
    change(added, added.run.queuedAt);
    return added;
}

PracticeRun* PracticeRuns::find(const std::string& id) {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

std::vector<const PracticeRun*> PracticeRuns::since(std::int64_t position) const {
    std::vector<const PracticeRun*> changed;
    for (auto at = m_byPosition.upper_bound(position); at != m_byPosition.end(); ++at)
        changed.push_back(at->second);
    return changed;
}

void PracticeRuns::change(PracticeRun& run, Time at) {
    run.run.updatedAt = std::max(run.run.updatedAt, at);
    m_byPosition.erase(run.position);
    run.position = ++m_position;
    m_byPosition[run.position] = &run;
}

void PracticeRuns::note(PracticeRun& run, Time at, RunEventType type, std::string message) {
    run.events.push_back(
        {static_cast<std::int64_t>(run.events.size()) + 1, at, type, std::move(message), std::nullopt});
}

void PracticeRuns::start(PracticeRun& run, Time at) {
    if (!mayBecome(run.run.status, RunStatus::Running))
        return;
    run.run.status = RunStatus::Running;
    run.run.startedAt = at;
    if (run.updateEvery > milliseconds(0))
        run.nextUpdate = at + run.updateEvery;
    note(run, at, RunEventType::Started);
    change(run, at);
}

void PracticeRuns::report(PracticeRun& run, Time at, std::string message, std::optional<double> fraction) {
    run.run.progress = Progress{message, fraction};
    note(run, at, RunEventType::Progress, std::move(message));
    run.events.back().fraction = fraction;
    change(run, at);
}

void PracticeRuns::consume(PracticeRun& run, Time at, CreditKind kind, Credits credits, std::string what) {
    if (credits == Credits())
        return;
    run.entries.push_back(
        {static_cast<std::int64_t>(run.entries.size()) + 1, at, at, kind, credits, std::move(what), true});
    run.run.credits.of(kind) += credits;
    change(run, at);
}

void PracticeRuns::end(PracticeRun& run, Time at, RunStatus status) {
    if (!mayBecome(run.run.status, status))
        return;
    run.run.status = status;
    run.run.endedAt = at;
    run.nextUpdate.reset();
    note(run, at, status == RunStatus::Completed ? RunEventType::Completed : RunEventType::Failed);
    change(run, at);
}

void PracticeRuns::cancel(PracticeRun& run, Stop stop) {
    if (!mayBecome(run.run.status, RunStatus::Cancelled))
        return;
    const Time at = stop.requestedAt;
    note(run, at, RunEventType::StopRequested, "Stopped by " + stop.requestedBy.name);
    run.run.status = RunStatus::Cancelled;
    run.run.endedAt = at;
    run.run.stop = std::move(stop);
    run.nextUpdate.reset();
    note(run, at, RunEventType::Cancelled);
    change(run, at);
}

void PracticeRuns::endWork(PracticeRun& run, Time at) {
    if (!run.run.stop || run.run.stop->workEndedAt)
        return;
    run.run.stop->workEndedAt = at;
    run.run.stop->settled = true;
    note(run, at, RunEventType::WorkEnded);
    note(run, at, RunEventType::Settled);
    change(run, at);
}

void PracticeRuns::expect(PracticeRun& run, Time at, std::optional<Expectation> expectation) {
    run.run.expectation = std::move(expectation);
    change(run, at);
}

} // namespace ud
