// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/fairturns.h"

#include <deque>
#include <tuple>

namespace ud::service {

namespace {

using Lines = std::map<std::string, std::deque<QueuedRun>>;

Lines byOrganization(const std::vector<QueuedRun>& waiting) {
    Lines lines;
    for (const QueuedRun& run : waiting)
        lines[run.organizationId].push_back(run);
    return lines;
}

int sum(const std::map<std::string, int>& load) {
    int total = 0;
    for (const auto& [organization, count] : load)
        total += count;
    return total;
}

} // namespace

std::vector<QueuedRun> FairTurns::take(const std::vector<QueuedRun>& waiting, std::map<std::string, int> load,
                                       const Limits& limits) {
    Lines lines = byOrganization(waiting);
    std::vector<QueuedRun> chosen;
    for (int total = sum(load); total < limits.running; ++total) {
        const auto earlier = [this](const auto& a, const auto& b) {
            return std::tuple(m_lastTurn[a.first], a.second.front().queuedAt, a.first) <
                   std::tuple(m_lastTurn[b.first], b.second.front().queuedAt, b.first);
        };
        auto next = lines.end();
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            const bool may = !line->second.empty() && load[line->first] < limits.runningPerOrganization;
            if (may && (next == lines.end() || earlier(*line, *next)))
                next = line;
        }
        if (next == lines.end())
            break;
        chosen.push_back(next->second.front());
        next->second.pop_front();
        ++load[next->first];
        m_lastTurn[next->first] = ++m_turn;
    }
    return chosen;
}

} // namespace ud::service
