// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runrows.h"

namespace ud {

int RunRows::find(const std::string& runId) const {
    const auto found = m_slotOf.find(runId);
    return found == m_slotOf.end() ? -1 : found->second;
}

int RunRows::create(Run run) {
    int slot = static_cast<int>(m_bySlot.size());
    if (m_free.empty()) {
        m_bySlot.emplace_back();
        m_rowOf.push_back(-1);
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    auto row = std::make_unique<RunRow>();
    row->run = std::move(run);
    row->sequence = ++m_sequence;
    m_slotOf.emplace(row->run.id, slot);
    m_bySlot[static_cast<std::size_t>(slot)] = std::move(row);
    return slot;
}

void RunRows::append(const std::vector<int>& created) {
    const std::size_t from = m_order.size();
    m_order.insert(m_order.end(), created.begin(), created.end());
    renumber(from);
}

void RunRows::remove(int first, int count) {
    const auto begin = m_order.begin() + first;
    for (auto slot = begin; slot != begin + count; ++slot) {
        const auto index = static_cast<std::size_t>(*slot);
        m_slotOf.erase(m_bySlot[index]->run.id);
        m_bySlot[index].reset();
        m_rowOf[index] = -1;
        m_free.push_back(*slot);
    }
    m_order.erase(begin, begin + count);
    renumber(static_cast<std::size_t>(first));
}

void RunRows::setOrder(std::vector<int> order) {
    m_order = std::move(order);
    renumber(0);
}

void RunRows::renumber(std::size_t from) {
    for (std::size_t row = from; row < m_order.size(); ++row)
        m_rowOf[static_cast<std::size_t>(m_order[row])] = static_cast<int>(row);
}

} // namespace ud
