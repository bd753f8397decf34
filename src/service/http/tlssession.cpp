// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/sessionimpl.h"

namespace ud::service {

template class Session<asio::ssl::stream<asio::ip::tcp::socket>>;

void serveConnection(ServerState& state, asio::ssl::context& tls, asio::ip::tcp::socket socket,
                     std::string peer) {
    spawn(state, asio::ssl::stream<asio::ip::tcp::socket>(std::move(socket), tls), std::move(peer));
}

} // namespace ud::service
