// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/transaction.h"

#include <mutex>
#include <unordered_map>

namespace ud::service {

/// A token as authentication needs it.
struct KnownToken {
    Actor actor;
    std::optional<Time> expiresAt;
    std::optional<Time> lastUsedAt;
};

/// Tokens that have been looked up. Emptied by each commit that removes one, before that commit is answered:
/// a deleted token is refused from the next request on. Thread-safe.
class TokenCache {
public:
    [[nodiscard]] std::optional<KnownToken> find(const std::string& hash) const;
    /// To be asked before the look-up whose result is put.
    [[nodiscard]] std::uint64_t generation() const;
    /// Keeps \p token unless the cache was emptied since \p generation.
    void put(const std::string& hash, KnownToken token, std::uint64_t generation);
    /// Whether a use at \p now is to be noted: true at most once a minute.
    [[nodiscard]] bool noteUse(const std::string& hash, Time now);
    void clear();

private:
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, KnownToken> m_tokens;
    std::uint64_t m_generation{0};
};

} // namespace ud::service
