// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/deepreasoner/roster.h"

#include <algorithm>
#include <random>
#include <vector>

namespace ud::agents::roster {

/// Simulated annealing over rosters in cycles: each cools from a high to a low temperature, and every cycle
/// after the first starts again from the best roster known, less hot. Hard rules hold in every state that is
/// visited. The same start, seed and calls give the same rosters. One thread.
class Annealer {
public:
    Annealer(Roster start, std::uint64_t seed, std::int64_t stepsPerCycle);

    /// From now on a cycle has \p stepsPerCycle steps, at least 1.
    void setStepsPerCycle(std::int64_t stepsPerCycle) {
        m_stepsPerCycle = std::max<std::int64_t>(1, stepsPerCycle);
    }

    /// Tries \p moves moves at the temperature of the next step.
    void step(std::int64_t moves);

    [[nodiscard]] const Roster& best() const { return m_best; }
    [[nodiscard]] std::int64_t currentPenalty() const { return m_current.penalty(); }
    [[nodiscard]] double temperature() const { return m_temperature; }

private:
    void beginStep();
    void tryMove();
    int planChange();
    int planBlock();
    int planExchange(int& second);
    bool accepts(std::int64_t delta);
    int below(int bound);
    double unit();

    Roster m_current;
    Roster m_best;
    std::mt19937_64 m_random;
    std::int64_t m_stepsPerCycle;
    std::int64_t m_stepsDone{0};
    double m_temperature{0};
    std::vector<CellChange> m_changes;
};

} // namespace ud::agents::roster
