// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/streamhub.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <mutex>

namespace ud::service {

/// Brings what the hub sends to the connection that writes it. next() belongs to the connection's executor,
/// the rest is thread-safe.
class SessionSink final : public StreamSink, public std::enable_shared_from_this<SessionSink> {
public:
    explicit SessionSink(boost::asio::any_io_executor executor);

    void send(std::shared_ptr<const std::string> text) override;
    void end() override;

    /// Waits for the next text; null where the stream has ended.
    boost::asio::awaitable<std::shared_ptr<const std::string>> next();

private:
    void wake();

    boost::asio::any_io_executor m_executor;
    boost::asio::steady_timer m_signal;
    std::mutex m_mutex;
    std::shared_ptr<const std::string> m_text;
    bool m_ended{false};
};

} // namespace ud::service
