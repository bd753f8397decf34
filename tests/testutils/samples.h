// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/run.h"
#include "core/runjson.h"

#include <QByteArray>
#include <boost/json.hpp>
#include <cstdio>
#include <string>
#include <vector>

namespace ud::test {

/// 2026-11-22T14:00:00Z, when the tests take place.
inline constexpr std::int64_t noonMs = 1'795'356'000'000;
inline Time noon() {
    return timeFromMilliseconds(noonMs);
}

/// A run id in the form of a UUID, in the order of \p number.
inline std::string runId(int number) {
    char text[40];
    std::snprintf(text, sizeof text, "0190a000-0000-7000-8000-%012d", number);
    return text;
}

inline Run sampleRun(int number, RunStatus status = RunStatus::Running) {
    Run run;
    run.id = runId(number);
    run.agentId = runId(900'000 + number % 7);
    run.agentName = "Agent " + std::to_string(number % 7);
    run.label = "job " + std::to_string(number);
    run.status = status;
    run.queuedAt = noon() - std::chrono::minutes(20);
    if (status != RunStatus::Queued)
        run.startedAt = noon() - std::chrono::minutes(10);
    run.updatedAt = noon() - std::chrono::minutes(1);
    if (isTerminal(status))
        run.endedAt = noon();
    run.credits = {Credits::fromThousandths(number * 500), Credits::fromWhole(number)};
    run.startedBy = {std::nullopt, "Ann"};
    return run;
}

/// As stopped by somebody; \p proven: work gone and settled.
inline Run stoppedRun(int number, bool proven) {
    Run run = sampleRun(number, RunStatus::Cancelled);
    run.stop = Stop{noon(), {std::nullopt, "Ann"}, std::nullopt, "", std::nullopt, proven};
    if (proven)
        run.stop->workEndedAt = noon();
    return run;
}

inline QByteArray bytes(const json::value& value) {
    return QByteArray::fromStdString(writeJson(value));
}

inline QByteArray listJson(const std::vector<Run>& runs, const std::string& cursor = {},
                           const std::string& asOf = "7", Time serverTime = noon()) {
    json::array array;
    for (const Run& run : runs)
        array.push_back(toJson(run));
    return bytes({{"runs", array},
                  {"next_cursor", cursor.empty() ? json::value(nullptr) : json::value(cursor)},
                  {"as_of", asOf},
                  {"server_time", toRfc3339(serverTime)}});
}

inline QByteArray cancelJson(CancelOutcome outcome, const Run& run) {
    return bytes({{"outcome", toText(outcome)}, {"run", toJson(run)}});
}

} // namespace ud::test
