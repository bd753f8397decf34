// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runclock.h"

#include <algorithm>

namespace ud {

namespace {

/// When the first flag begins that is not there yet: the classifier is asked what would hold far ahead, and
/// each flag says since when.
Time nextFlag(const Run& run, const Surroundings& around, Time now) {
    constexpr auto farAhead = std::chrono::hours(24 * 365);
    Time next = now + farAhead;
    if (run.expectation && run.expectation->until > now)
        return run.expectation->until;
    for (const Flag& flag : classify(run, around, now + farAhead)) {
        if (flag.since > now)
            next = std::min(next, flag.since);
    }
    if (around.recurrence)
        next = std::min(next, std::max(now, around.recurrence->firstStop + std::chrono::hours(24)) +
                                  milliseconds(1));
    return next;
}

/// As told with this run, but with the latest count that was told with any of its agent.
std::optional<Recurrence> latestRecurrence(const RunRow& row, const RunSurroundings& around) {
    std::optional<Recurrence> told = toldRecurrence(row.serverFlags);
    const auto known = around.recurrences.find(row.run.agentId);
    if (told && known != around.recurrences.end() && known->second.firstStop == told->firstStop)
        told->starts = std::max(told->starts, known->second.starts);
    return told;
}

/// The flags of an agent without a history, with that count.
std::vector<Flag> withCount(std::vector<Flag> flags, const std::optional<Recurrence>& recurrence) {
    for (Flag& flag : flags) {
        for (FlagFigure& figure : flag.figures) {
            if (recurrence && flag.kind == FlagKind::Returning && figure.name == "starts")
                figure.value = recurrence->starts;
        }
    }
    return flags;
}

} // namespace

std::optional<Recurrence> toldRecurrence(const std::vector<Flag>& flags) {
    const auto told = std::ranges::find(flags, FlagKind::Returning, &Flag::kind);
    if (told == flags.end())
        return std::nullopt;
    return Recurrence{told->figure("starts"), timeFromMilliseconds(told->figure("first_stop_ms"))};
}

void refreshRow(RunRow& row, const RunSurroundings& around, Time now) {
    Run& run = row.run;
    row.nextCheck = now + TimeText::untilNextText(now - run.updatedAt);
    if (isTerminal(run.status)) {
        run.flags.clear();
        return;
    }
    if (run.startedAt)
        row.nextCheck = std::min(row.nextCheck, now + TimeText::untilNextText(now - *run.startedAt));
    const auto history = around.histories.find(run.agentId);
    if (history == around.histories.end()) {
        run.flags = withCount(row.serverFlags, latestRecurrence(row, around));
        return;
    }
    row.nextCheck = std::min(row.nextCheck, now + TimeText::untilNextText(now - run.queuedAt));
    const Surroundings surroundings{history->second, around.medianWait, latestRecurrence(row, around)};
    run.flags = classify(run, surroundings, now);
    row.nextCheck = std::min(row.nextCheck, nextFlag(run, surroundings, now));
}

} // namespace ud
