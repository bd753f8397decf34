// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/sessionimpl.h"

namespace ud::service {

template class Session<asio::ip::tcp::socket>;

void serveConnection(ServerState& state, asio::ip::tcp::socket socket, std::string peer) {
    spawn(state, std::move(socket), std::move(peer));
}

} // namespace ud::service
