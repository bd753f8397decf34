// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

namespace ud::service {

/// The runs that this service has handed, or is about to hand, to the engine and that have not been written
/// off yet. Thread-safe.
class LiveRuns {
public:
    void add(const std::string& runId) {
        const std::lock_guard lock(m_mutex);
        m_ids.insert(runId);
    }
    void remove(const std::string& runId) {
        const std::lock_guard lock(m_mutex);
        m_ids.erase(runId);
    }
    /// Those of \p runIds that are live, appended to \p found.
    template<class Container>
    void collect(const std::vector<std::string>& runIds, Container& found) const {
        const std::lock_guard lock(m_mutex);
        for (const std::string& id : runIds) {
            if (m_ids.contains(id))
                found.insert(found.end(), id);
        }
    }

    /// Held while a run is handed to the engine and while a stop is brought to it, so that a stop can never
    /// overtake the start it is meant for.
    [[nodiscard]] std::unique_lock<std::mutex> handOver() { return std::unique_lock(m_handOver); }

private:
    std::mutex m_handOver;
    mutable std::mutex m_mutex;
    std::unordered_set<std::string> m_ids;
};

} // namespace ud::service
