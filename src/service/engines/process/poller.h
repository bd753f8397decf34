// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/uniquefd.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace ud::service {

/// epoll with a bell that other threads may ring. All but ring() belong to one thread.
class Poller {
public:
    using Instant = std::chrono::steady_clock::time_point;
    /// Names a watched descriptor.
    struct Token {
        std::uint32_t owner;
        std::uint32_t channel;
    };
    /// \p events as of epoll_wait(2).
    using Handler = std::function<void(Token token, std::uint32_t events)>;

    Poller();

    [[nodiscard]] bool watch(int fd, Token token, std::uint32_t events);
    void change(int fd, Token token, std::uint32_t events);
    void forget(int fd);

    /// Waits for an event, the bell or the instant, then tells \p handler of each event.
    void wait(std::optional<Instant> until, const Handler& handler);
    /// Wakes wait(); from any thread.
    void ring();

private:
    void clearBell();

    UniqueFd m_epoll;
    UniqueFd m_bell;
};

} // namespace ud::service
