// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/runfiltermodel.h"
#include "models/runrows.h"

#include <string>
#include <vector>

namespace ud {

/// The arithmetic of RunFilterModel, without signals: every row's cached sort key and lower-case text, all
/// rows in sorted order, and which of them the filter accepts.
class RunOrder {
public:
    /// \p table must outlive it.
    explicit RunOrder(const RunTableModel& table)
        : m_table(table)
        , m_rows(table.rows()) {}

    /// Takes all rows anew, in one sort.
    void setSort(int column, Qt::SortOrder order);
    /// Tests only what can have become different: typing on can only hide, deleting can only show.
    void setFilter(const RunFilter& filter);
    void remove(const std::vector<int>& leaving);
    /// What an update() has made different.
    struct Effect {
        bool order{false};      ///< of the accepted rows, maybe
        bool acceptance{false}; ///< rows came, or are accepted that were not, or the other way round
    };

    /// Merges \p changed and \p inserted into the order; \p held stays accepted.
    Effect update(const std::vector<int>& changed, const std::vector<int>& inserted, int held);
    /// Tests one row again.
    void retest(int slot);

    /// The accepted rows in order; \p held (or -1) stands at row \p heldRow whatever its key.
    [[nodiscard]] std::vector<int> shown(int held, int heldRow) const;
    [[nodiscard]] const RunFilter& filter() const { return m_filter; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_sortOrder; }

private:
    struct Key {
        qint64 value{0};
        quint32 sequence{0};
    };
    void grow();
    bool refreshKey(int slot);
    void refreshText(int slot);
    [[nodiscard]] bool accepts(int slot) const;
    [[nodiscard]] bool acceptsRow(int slot) const;
    [[nodiscard]] bool acceptsFigures(const Run& run) const;
    [[nodiscard]] bool matchesText(int slot) const;
    [[nodiscard]] bool before(int a, int b) const;
    void mergeIn(std::vector<int> moving);
    [[nodiscard]] qint64 rankOf(const std::string& agentName);
    void takeAll();

    const RunTableModel& m_table;
    const RunRows& m_rows;
    RunFilter m_filter;
    std::string m_needle;
    bool m_looksAtRow{false}; ///< the filter restricts by more than text
    int m_column{-1};
    Qt::SortOrder m_sortOrder{Qt::AscendingOrder};
    std::vector<Key> m_keys;               ///< by slot
    std::vector<std::string> m_texts;      ///< by slot: what a text is looked for in, folded
    std::vector<std::size_t> m_textHashes; ///< by slot: of what it was made from
    std::vector<char> m_accepted;          ///< by slot
    std::vector<char> m_marks;             ///< by slot; all 0 between calls
    std::vector<int> m_sorted;             ///< all slots
    std::vector<std::string> m_names; ///< of agents, in the order of the locale; a name's place is its rank
    std::unordered_map<std::string, qint64> m_ranks;
};

} // namespace ud
