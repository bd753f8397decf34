// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/loginthrottle.h"

namespace ud::service {

namespace {
constexpr std::size_t mostAddresses = 10'000;
}

void LoginThrottle::forget(Attempts& attempts, Time now) {
    // A clock that was set back must not lock anyone out: what lies in the future is forgotten as well.
    std::erase_if(attempts, [&](Time at) { return at <= now - window || at > now; });
}

std::optional<seconds> LoginThrottle::blocked(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_attempts.find(address);
    if (found == m_attempts.end())
        return std::nullopt;
    const Time now = m_clock.now();
    forget(found->second, now);
    if (found->second.size() < allowed)
        return std::nullopt;
    return std::chrono::ceil<seconds>(found->second.front() + window - now);
}

void LoginThrottle::noteBadToken(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    const Time now = m_clock.now();
    if (m_attempts.size() >= mostAddresses && !m_attempts.contains(address))
        makeRoom(now);
    Attempts& attempts = m_attempts[address];
    forget(attempts, now);
    attempts.push_back(now);
    if (attempts.size() > allowed)
        attempts.pop_front();
}

void LoginThrottle::makeRoom(Time now) {
    std::erase_if(m_attempts, [&](const auto& entry) {
        return entry.second.empty() || entry.second.back() <= now - window;
    });
    if (m_attempts.size() >= mostAddresses)
        m_attempts.erase(m_attempts.begin());
}

} // namespace ud::service
