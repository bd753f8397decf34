// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/deepreasoner/instance.h"
#include "agents/deepreasoner/rowrules.h"

#include <optional>
#include <span>
#include <vector>

namespace ud::agents::roster {

/// One cell that gets another value.
struct CellChange {
    int person{0};
    int day{0};
    std::int8_t to{dayOff};
    std::int8_t from{dayOff}; ///< set by Roster::propose
};

/// The penalty of a whole roster, by soft rule.
struct RosterPenalty {
    std::int64_t understaffed{0};
    std::int64_t overstaffed{0};
    std::int64_t missingSkill{0};
    RowPenalty rows;
    [[nodiscard]] std::int64_t total() const {
        return understaffed + overstaffed + missingSkill + rows.total();
    }
};

/// A roster that never breaks a hard rule, with its penalty kept up to date change by change. One thread.
class Roster {
public:
    /// Everyone off. \p instance must outlive the roster.
    explicit Roster(const Instance& instance);

    [[nodiscard]] const Instance& instance() const { return *m_instance; }
    [[nodiscard]] std::int8_t cell(int person, int day) const;
    [[nodiscard]] std::span<const std::int8_t> row(int person) const;
    [[nodiscard]] std::int64_t penalty() const { return m_penalty; }
    /// People on \p shift on \p day fewer than needed (negative: more).
    [[nodiscard]] int missing(int day, int shift) const;

    /// Makes \p changes, which touch at most the two people \p first and \p second (equal for one). Returns
    /// by how much the penalty changes, or nullopt, and then nothing has changed, where a hard rule would be
    /// broken.
    std::optional<std::int64_t> propose(std::span<CellChange> changes, int first, int second);
    /// Takes back what the last successful propose() did; call at most once after it, with the same changes.
    void rollBack(std::span<const CellChange> changes, int first, int second);

    /// The penalty computed afresh from the cells alone.
    [[nodiscard]] RosterPenalty recomputed() const;

private:
    [[nodiscard]] std::size_t index(int person, int day) const;
    std::int64_t count(int person, int day, std::int8_t shift, int by);
    [[nodiscard]] std::int64_t coverCost(int day, int shift, int people) const;

    const Instance* m_instance;
    std::vector<std::int8_t> m_cells;
    std::vector<std::int64_t> m_rowPenalty;
    std::vector<int> m_people;  ///< [day][shift]
    std::vector<int> m_skilled; ///< [day][skill cover]
    std::int64_t m_penalty{0};
    std::int64_t m_before{0};
    std::int64_t m_rowBefore[2]{0, 0};
};

} // namespace ud::agents::roster
