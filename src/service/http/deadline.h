// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>

namespace ud::service {

/// Cancels what a socket is doing when it takes too long; the socket stays usable, so that a refusal can
/// still be written. Belongs to the socket's executor.
class Deadline {
public:
    explicit Deadline(boost::asio::ip::tcp::socket& socket);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    /// From now on; replaces the one before.
    void arm(milliseconds time);
    void disarm();
    /// Whether the one armed last has passed.
    [[nodiscard]] bool expired() const { return m_state->expired; }

private:
    struct State {
        boost::asio::ip::tcp::socket* socket{nullptr};
        std::uint64_t generation{0};
        bool expired{false};
    };
    boost::asio::steady_timer m_timer;
    std::shared_ptr<State> m_state;
};

} // namespace ud::service
