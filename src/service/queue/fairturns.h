// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/queue/configuration.h"
#include "service/store/store.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ud::service {

/// Decides which waiting runs start next: first come first served within an organization, organizations in
/// fair turn (the one whose last turn is longest ago goes first), never above the limits (contract, §3).
/// Pure: it knows no store, no engine and no clock.
class FairTurns {
public:
    /// The runs to start now, in the order of their turns. \p waiting is first come first within each
    /// organization; \p load is how many runs work already, by organization.
    std::vector<QueuedRun> take(const std::vector<QueuedRun>& waiting, std::map<std::string, int> load,
                                const Limits& limits);

private:
    std::map<std::string, std::uint64_t> m_lastTurn;
    std::uint64_t m_turn{0};
};

} // namespace ud::service
