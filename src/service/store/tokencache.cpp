// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/tokencache.h"

namespace ud::service {

namespace {
constexpr std::chrono::minutes usePrecision{1};
} // namespace

std::optional<KnownToken> TokenCache::find(const std::string& hash) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tokens.find(hash);
    return found == m_tokens.end() ? std::nullopt : std::optional(found->second);
}

std::uint64_t TokenCache::generation() const {
    const std::scoped_lock lock(m_mutex);
    return m_generation;
}

void TokenCache::put(const std::string& hash, KnownToken token, std::uint64_t generation) {
    const std::scoped_lock lock(m_mutex);
    if (generation == m_generation)
        m_tokens.insert_or_assign(hash, std::move(token));
}

bool TokenCache::noteUse(const std::string& hash, Time now) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tokens.find(hash);
    if (found == m_tokens.end())
        return false;
    auto& last = found->second.lastUsedAt;
    if (last && now < *last + usePrecision)
        return false;
    last = now;
    return true;
}

void TokenCache::clear() {
    const std::scoped_lock lock(m_mutex);
    m_tokens.clear();
    ++m_generation;
}

} // namespace ud::service
