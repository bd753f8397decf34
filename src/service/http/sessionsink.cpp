// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/sessionsink.h"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ud::service {

namespace asio = boost::asio;

SessionSink::SessionSink(asio::any_io_executor executor)
    : m_executor(std::move(executor))
    , m_signal(m_executor) {}

void SessionSink::send(std::shared_ptr<const std::string> text) {
    {
        const std::lock_guard lock(m_mutex);
        m_text = std::move(text);
    }
    wake();
}

void SessionSink::end() {
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    wake();
}

void SessionSink::wake() {
    asio::post(m_executor, [self = shared_from_this()] { self->m_signal.cancel(); });
}

asio::awaitable<std::shared_ptr<const std::string>> SessionSink::next() {
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_ended)
                co_return nullptr;
            if (m_text)
                co_return std::exchange(m_text, nullptr);
        }
        // wake() runs on this executor, so it cannot fall between the look above and the wait.
        boost::system::error_code cancelled;
        m_signal.expires_at(asio::steady_timer::time_point::max());
        co_await m_signal.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
}

} // namespace ud::service
