// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/deadline.h"
#include "service/http/serverstate.h"
#include "service/http/sessionsink.h"
#include "service/http/wire.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>

namespace ud::service {

/// One connection: reads requests one after the other, has them handled and writes the answers. \p Stream is
/// a TCP socket or a TLS stream over one. Lives until its coroutine ends; belongs to the server's thread.
template<class Stream>
class Session final : public Connection, public std::enable_shared_from_this<Session<Stream>> {
public:
    Session(ServerState& state, Stream stream, std::string peer);
    ~Session() override;

    boost::asio::awaitable<void> run();
    void closeIdle() override;
    void closeNow() override;

private:
    static constexpr bool secure = !std::is_same_v<Stream, boost::asio::ip::tcp::socket>;
    template<class T>
    using Awaitable = boost::asio::awaitable<T>;

    Awaitable<bool> handshake();
    Awaitable<bool> waitForRequest(milliseconds patience);
    Awaitable<bool> readHeader(RequestParser& parser);
    Awaitable<bool> readBody(RequestParser& parser);
    Awaitable<bool> answer(RequestParser& parser);
    Awaitable<void> streamEvents(Response response);
    Awaitable<void> watchForClose(std::shared_ptr<SessionSink> sink);
    Awaitable<bool> write(std::string_view text, milliseconds patience);
    Awaitable<void> refuse(Error error);
    Awaitable<bool> refuseMessage(boost::system::error_code error);
    Awaitable<void> close();

    boost::asio::ip::tcp::socket& socket();

    ServerState& m_state;
    Stream m_stream;
    const std::string m_peer;
    boost::beast::flat_buffer m_buffer;
    Deadline m_deadline;
    bool m_idle{false};
};

/// Serves a connection until it ends.
void serveConnection(ServerState& state, boost::asio::ip::tcp::socket socket, std::string peer);
void serveConnection(ServerState& state, boost::asio::ssl::context& tls, boost::asio::ip::tcp::socket socket,
                     std::string peer);

} // namespace ud::service
