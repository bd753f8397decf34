// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstddef>
#include <deque>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace ud::service {

/// Counts bad tokens per address (contract, section 7): ten within a minute, then requests without a valid
/// token are refused until the oldest is a minute old. Remembers 10,000 addresses, those that failed last;
/// each call takes the same time however many there are. Thread-safe.
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
    struct Attempts {
        std::string address;
        std::deque<Time> failed;
    };
    static void forget(Attempts& attempts, Time now);
    Attempts& latest(const std::string& address);

    const Clock& m_clock;
    std::mutex m_mutex;
    std::list<Attempts> m_attempts; ///< the address that failed last at the end
    std::unordered_map<std::string, std::list<Attempts>::iterator> m_byAddress;
};

} // namespace ud::service
