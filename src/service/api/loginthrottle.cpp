// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/loginthrottle.h"

#include <iterator>

namespace ud::service {

namespace {
constexpr std::size_t mostAddresses = 10'000;
}

void LoginThrottle::forget(Attempts& attempts, Time now) {
    // A clock that was set back must not lock anyone out: what lies in the future is forgotten as well.
    std::erase_if(attempts.failed, [&](Time at) { return at <= now - window || at > now; });
}

std::optional<seconds> LoginThrottle::blocked(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_byAddress.find(address);
    if (found == m_byAddress.end())
        return std::nullopt;
    const Time now = m_clock.now();
    Attempts& attempts = *found->second;
    forget(attempts, now);
    if (attempts.failed.size() < allowed)
        return std::nullopt;
    return std::chrono::ceil<seconds>(attempts.failed.front() + window - now);
}

void LoginThrottle::noteBadToken(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    const Time now = m_clock.now();
    Attempts& attempts = latest(address);
    forget(attempts, now);
    attempts.failed.push_back(now);
    if (attempts.failed.size() > allowed)
        attempts.failed.pop_front();
}

/// Of that address, which is now the one that failed last; the one that failed longest ago makes room.
LoginThrottle::Attempts& LoginThrottle::latest(const std::string& address) {
    if (const auto found = m_byAddress.find(address); found != m_byAddress.end()) {
        m_attempts.splice(m_attempts.end(), m_attempts, found->second);
        return m_attempts.back();
    }
    if (m_attempts.size() >= mostAddresses) {
        m_byAddress.erase(m_attempts.front().address);
        m_attempts.pop_front();
    }
    m_attempts.push_back({address, {}});
    m_byAddress.emplace(address, std::prev(m_attempts.end()));
    return m_attempts.back();
}

} // namespace ud::service
