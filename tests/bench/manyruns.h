// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rundelta.h"
#include "testutils/samples.h"

#include <random>
#include <string>
#include <vector>

namespace ud::bench {

/// \p count active runs of fifty agents, last heard of at any time of the last day.
inline std::vector<Run> manyRuns(int count) {
    std::vector<Run> runs;
    std::mt19937 random(1);
    for (int i = 0; i < count; ++i) {
        Run run = test::sampleRun(i);
        run.agentName = "Agent " + std::to_string(i % 50);
        run.updatedAt = test::noon() - seconds(random() % 100'000);
        run.progress = Progress{"Read page " + std::to_string(i % 900), 0.5};
        runs.push_back(std::move(run));
    }
    return runs;
}

/// Something new of \p size of them: a credit more, heard of at the time that \p heard gives.
template<typename Heard>
RunDelta someChanges(std::vector<Run>& runs, int size, std::mt19937& random, const Heard& heard) {
    RunDelta delta;
    for (int i = 0; i < size; ++i) {
        Run& run = runs[random() % runs.size()];
        run.updatedAt = heard();
        run.credits.message += Credits::fromWhole(1);
        delta.changed.push_back(run);
    }
    return delta;
}

} // namespace ud::bench
