// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "models/runtablemodel.h"

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ud {

/// What RunTableModel keeps of one run.
struct RunRow {
    Run run; ///< its flags are the ones shown
    std::vector<Flag> serverFlags;
    RunStatus lastActive{RunStatus::Queued}; ///< what it was before it ended
    std::optional<Time> endedSeen;           ///< when apply() told that it had ended
    Time nextCheck{};                        ///< texts and flags stay as they are until then
    StopState stop{StopState::None};
    QString stopText;
    quint32 sequence{0}; ///< grows with each insertion
};

/// The rows in their order. A slot is a row's name that stays while other rows come and go; it is used again
/// after its row has gone.
class RunRows {
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] int slotCount() const { return static_cast<int>(m_bySlot.size()); }
    [[nodiscard]] int slotAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(int slot) const { return m_rowOf[static_cast<std::size_t>(slot)]; }
    [[nodiscard]] const RunRow& at(int slot) const { return *m_bySlot[static_cast<std::size_t>(slot)]; }
    [[nodiscard]] RunRow& at(int slot) { return *m_bySlot[static_cast<std::size_t>(slot)]; }
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }
    /// -1 where unknown.
    [[nodiscard]] int find(const std::string& runId) const;

    /// Makes a row that is not yet in the order.
    int create(Run run);
    void append(const std::vector<int>& created);
    /// Removes \p count rows from \p first on.
    void remove(int first, int count);
    void setOrder(std::vector<int> order);

private:
    void renumber(std::size_t from);

    std::vector<std::unique_ptr<RunRow>> m_bySlot;
    std::vector<int> m_order;
    std::vector<int> m_rowOf;
    std::vector<int> m_free;
    std::unordered_map<std::string, int> m_slotOf;
    quint32 m_sequence{0};
};

} // namespace ud
