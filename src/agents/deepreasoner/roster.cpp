// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/roster.h"

namespace ud::agents::roster {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

Roster::Roster(const Instance& instance)
    : m_instance(&instance)
    , m_cells(instance.staff.size() * at(instance.days), dayOff)
    , m_rowPenalty(instance.staff.size(), 0)
    , m_people(at(instance.days) * instance.shifts.size(), 0)
    , m_skilled(at(instance.days) * instance.skillCover.size(), 0) {
    for (std::size_t person = 0; person < instance.staff.size(); ++person)
        m_rowPenalty[person] =
            ratedRow(instance, instance.staff[person], row(static_cast<int>(person)))->total();
    m_penalty = recomputed().total();
}

std::size_t Roster::index(int person, int day) const {
    return at(person) * at(m_instance->days) + at(day);
}

std::int8_t Roster::cell(int person, int day) const {
    return m_cells[index(person, day)];
}

std::span<const std::int8_t> Roster::row(int person) const {
    return std::span(m_cells).subspan(index(person, 0), at(m_instance->days));
}

int Roster::missing(int day, int shift) const {
    return m_instance->cover[at(day)][at(shift)] - m_people[at(day) * m_instance->shifts.size() + at(shift)];
}

std::int64_t Roster::coverCost(int day, int shift, int people) const {
    const int lacking = m_instance->cover[at(day)][at(shift)] - people;
    return lacking >= 0 ? std::int64_t{m_instance->weights.understaffed} * lacking
                        : std::int64_t{m_instance->weights.overstaffed} * -lacking;
}

/// Adds \p by people to the counts of the day and returns by how much the cover penalty changes.
std::int64_t Roster::count(int person, int day, std::int8_t shift, int by) {
    if (shift == dayOff)
        return 0;
    int& people = m_people[at(day) * m_instance->shifts.size() + at(shift)];
    std::int64_t delta = coverCost(day, shift, people + by) - coverCost(day, shift, people);
    people += by;
    const auto& covers = m_instance->skillCover;
    const Employee& employee = m_instance->staff[at(person)];
    for (std::size_t i = 0; i < covers.size(); ++i) {
        if (covers[i].shift != shift || !employee.skills[i])
            continue;
        int& skilled = m_skilled[at(day) * covers.size() + i];
        const auto lacking = [&] { return std::max(0, covers[i].atLeast - skilled); };
        const int before = lacking();
        skilled += by;
        delta += std::int64_t{m_instance->weights.missingSkill} * (lacking() - before);
    }
    return delta;
}

std::optional<std::int64_t> Roster::propose(std::span<CellChange> changes, int first, int second) {
    for (CellChange& change : changes) {
        std::int8_t& target = m_cells[index(change.person, change.day)];
        change.from = target;
        target = change.to;
    }
    const auto undoCells = [&] {
        for (const CellChange& change : changes)
            m_cells[index(change.person, change.day)] = change.from;
    };
    const auto ratedFirst = ratedRow(*m_instance, m_instance->staff[at(first)], row(first));
    const auto ratedSecond = first == second || !ratedFirst
                                 ? ratedFirst
                                 : ratedRow(*m_instance, m_instance->staff[at(second)], row(second));
    if (!ratedFirst || !ratedSecond) {
        undoCells();
        return std::nullopt;
    }
    m_before = m_penalty;
    m_rowBefore[0] = m_rowPenalty[at(first)];
    m_rowBefore[1] = m_rowPenalty[at(second)];
    m_penalty += ratedFirst->total() - m_rowPenalty[at(first)];
    if (first != second)
        m_penalty += ratedSecond->total() - m_rowPenalty[at(second)];
    m_rowPenalty[at(first)] = ratedFirst->total();
    m_rowPenalty[at(second)] = ratedSecond->total();
    for (const CellChange& change : changes) {
        m_penalty += count(change.person, change.day, change.from, -1);
        m_penalty += count(change.person, change.day, change.to, +1);
    }
    return m_penalty - m_before;
}

void Roster::rollBack(std::span<const CellChange> changes, int first, int second) {
    for (const CellChange& change : changes) {
        count(change.person, change.day, change.to, -1);
        count(change.person, change.day, change.from, +1);
        m_cells[index(change.person, change.day)] = change.from;
    }
    m_rowPenalty[at(first)] = m_rowBefore[0];
    m_rowPenalty[at(second)] = m_rowBefore[1];
    m_penalty = m_before;
}

RosterPenalty Roster::recomputed() const {
    const Instance& instance = *m_instance;
    RosterPenalty penalty;
    for (std::size_t person = 0; person < instance.staff.size(); ++person) {
        const auto rated = ratedRow(instance, instance.staff[person], row(static_cast<int>(person)));
        penalty.rows.shortContract += rated->shortContract;
        penalty.rows.splitWeekend += rated->splitWeekend;
        penalty.rows.isolatedDay += rated->isolatedDay;
        penalty.rows.requests += rated->requests;
    }
    for (int day = 0; day < instance.days; ++day) {
        std::vector<int> people(instance.shifts.size(), 0);
        std::vector<int> skilled(instance.skillCover.size(), 0);
        for (std::size_t person = 0; person < instance.staff.size(); ++person) {
            const std::int8_t shift = cell(static_cast<int>(person), day);
            if (shift == dayOff)
                continue;
            ++people[at(shift)];
            for (std::size_t i = 0; i < skilled.size(); ++i)
                skilled[i] += instance.skillCover[i].shift == shift && instance.staff[person].skills[i];
        }
        for (std::size_t shift = 0; shift < people.size(); ++shift) {
            const int lacking = instance.cover[at(day)][shift] - people[shift];
            penalty.understaffed += std::int64_t{instance.weights.understaffed} * std::max(0, lacking);
            penalty.overstaffed += std::int64_t{instance.weights.overstaffed} * std::max(0, -lacking);
        }
        for (std::size_t i = 0; i < skilled.size(); ++i)
            penalty.missingSkill += std::int64_t{instance.weights.missingSkill} *
                                    std::max(0, instance.skillCover[i].atLeast - skilled[i]);
    }
    return penalty;
}

} // namespace ud::agents::roster
