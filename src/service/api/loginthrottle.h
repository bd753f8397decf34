// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstddef>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace ud::service {

/// Counts bad tokens per address (contract, section 7): ten within a minute, then requests without a valid
/// token are refused until the oldest is a minute old. Bounded in memory. Thread-safe.
class LoginThrottle {
public:
    static constexpr std::size_t allowed = 10;
    static constexpr seconds window{60};

    explicit LoginThrottle(const Clock& clock)
        : m_clock(clock) {}

    /// How long an address has to wait before its next attempt; nullopt where it may try.
    std::optional<seconds> blocked(const std::string& address);
    void noteBadToken(const std::string& address);

private:
    using Attempts = std::deque<Time>;
    static void forget(Attempts& attempts, Time now);
    void makeRoom(Time now);

    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Attempts> m_attempts;
};

} // namespace ud::service
