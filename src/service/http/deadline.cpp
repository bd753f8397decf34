// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/deadline.h"

namespace ud::service {

Deadline::Deadline(boost::asio::ip::tcp::socket& socket)
    : m_timer(socket.get_executor())
    , m_state(std::make_shared<State>()) {
    m_state->socket = &socket;
}

Deadline::~Deadline() {
    m_state->socket = nullptr;
}

void Deadline::arm(milliseconds time) {
    m_state->expired = false;
    const auto generation = ++m_state->generation;
    m_timer.expires_after(time);
    m_timer.async_wait([state = m_state, generation](const boost::system::error_code& error) {
        if (error || state->generation != generation || !state->socket)
            return;
        state->expired = true;
        boost::system::error_code ignored;
        state->socket->cancel(ignored);
    });
}

void Deadline::disarm() {
    ++m_state->generation;
    m_timer.cancel();
}

} // namespace ud::service
