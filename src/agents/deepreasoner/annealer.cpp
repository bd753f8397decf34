// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/annealer.h"

#include <algorithm>
#include <cmath>

namespace ud::agents::roster {

namespace {
constexpr double hot = 60.0;      // an understaffed place costs 100: passable at first
constexpr double hotAgain = 15.0; // enough to leave a valley, not to lose the shape
constexpr double cold = 0.4;      // below the smallest weight, 1
constexpr int longestBlock = 7;   // a week
} // namespace

Annealer::Annealer(Roster start, std::uint64_t seed, std::int64_t stepsPerCycle)
    : m_current(std::move(start))
    , m_best(m_current)
    , m_random(seed)
    , m_stepsPerCycle(std::max<std::int64_t>(1, stepsPerCycle)) {}

void Annealer::beginStep() {
    const std::int64_t cycle = m_stepsDone / m_stepsPerCycle;
    const auto inCycle = static_cast<double>(m_stepsDone % m_stepsPerCycle);
    const double from = cycle == 0 ? hot : hotAgain;
    const double share = m_stepsPerCycle > 1 ? inCycle / static_cast<double>(m_stepsPerCycle - 1) : 1.0;
    m_temperature = from * std::pow(cold / from, share);
    if (cycle > 0 && m_stepsDone % m_stepsPerCycle == 0)
        m_current = m_best;
    ++m_stepsDone;
}

void Annealer::step(std::int64_t moves) {
    beginStep();
    for (std::int64_t i = 0; i < moves; ++i)
        tryMove();
}

void Annealer::tryMove() {
    m_changes.clear();
    const int kind = below(10);
    int second = -1;
    const int first = kind < 4 ? planChange() : kind < 6 ? planBlock() : planExchange(second);
    if (m_changes.empty())
        return;
    if (second < 0)
        second = first;
    const auto delta = m_current.propose(m_changes, first, second);
    if (!delta)
        return;
    if (!accepts(*delta))
        m_current.rollBack(m_changes, first, second);
    else if (m_current.penalty() < m_best.penalty())
        m_best = m_current;
}

/// One cell gets another value.
int Annealer::planChange() {
    const Instance& instance = m_current.instance();
    const int person = below(static_cast<int>(instance.staff.size()));
    const int day = below(instance.days);
    const auto to = static_cast<std::int8_t>(below(static_cast<int>(instance.shifts.size()) + 1) - 1);
    if (m_current.cell(person, day) != to)
        m_changes.push_back({person, day, to});
    return person;
}

/// Some days in a row get the same value.
int Annealer::planBlock() {
    const Instance& instance = m_current.instance();
    const int person = below(static_cast<int>(instance.staff.size()));
    const int length = 2 + below(std::min(3, instance.days));
    const int begin = below(std::max(1, instance.days - length + 1));
    const auto to = static_cast<std::int8_t>(below(static_cast<int>(instance.shifts.size()) + 1) - 1);
    for (int day = begin; day < std::min(instance.days, begin + length); ++day) {
        if (m_current.cell(person, day) != to)
            m_changes.push_back({person, day, to});
    }
    return person;
}

/// Two people exchange some days: the cover stays, only wishes and patterns change.
int Annealer::planExchange(int& second) {
    const Instance& instance = m_current.instance();
    const int people = static_cast<int>(instance.staff.size());
    const int first = below(people);
    second = below(people);
    if (first == second)
        return first;
    const int length = 1 + below(std::min(longestBlock, instance.days));
    const int begin = below(instance.days - length + 1);
    for (int day = begin; day < begin + length; ++day) {
        const std::int8_t one = m_current.cell(first, day);
        const std::int8_t other = m_current.cell(second, day);
        if (one == other)
            continue;
        m_changes.push_back({first, day, other});
        m_changes.push_back({second, day, one});
    }
    return first;
}

bool Annealer::accepts(std::int64_t delta) {
    return delta <= 0 || unit() < std::exp(-static_cast<double>(delta) / m_temperature);
}

/// The standard distributions differ between libraries; a seed should give the same roster everywhere.
int Annealer::below(int bound) {
    return static_cast<int>(((m_random() >> 32) * static_cast<std::uint64_t>(bound)) >> 32);
}

double Annealer::unit() {
    return static_cast<double>(m_random() >> 11) * 0x1.0p-53;
}

} // namespace ud::agents::roster
