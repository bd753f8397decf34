// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/session.h"

#include <boost/asio/ip/tcp.hpp>

namespace ud::service {

namespace asio = boost::asio;

inline auto into(boost::system::error_code& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

template<class Stream>
Session<Stream>::Session(ServerState& state, Stream stream, std::string peer)
    : m_state(state)
    , m_stream(std::move(stream))
    , m_peer(std::move(peer))
    , m_buffer(state.limits.headerSize + 64 * 1024)
    , m_deadline(socket()) {
    m_state.add(*this);
}

template<class Stream>
Session<Stream>::~Session() {
    m_state.remove(*this);
}

template<class Stream>
asio::ip::tcp::socket& Session<Stream>::socket() {
    if constexpr (secure)
        return m_stream.next_layer();
    else
        return m_stream;
}

template<class Stream>
void Session<Stream>::closeIdle() {
    if (m_idle)
        closeNow();
}

template<class Stream>
void Session<Stream>::closeNow() {
    boost::system::error_code ignored;
    socket().close(ignored);
}

template<class Stream>
asio::awaitable<void> Session<Stream>::run() {
    bool going = co_await handshake();
    milliseconds patience = m_state.limits.headerTime;
    while (going) {
        RequestParser parser;
        parser.header_limit(static_cast<std::uint32_t>(m_state.limits.headerSize));
        parser.body_limit(m_state.limits.bodySize);
        going = co_await waitForRequest(patience);
        if (going)
            going = co_await readHeader(parser);
        if (going)
            going = co_await readBody(parser);
        if (going)
            going = co_await answer(parser);
        patience = m_state.limits.idleTime;
    }
    co_await close();
}

template<class Stream>
asio::awaitable<bool> Session<Stream>::handshake() {
    boost::system::error_code error;
    if constexpr (secure) {
        m_deadline.arm(m_state.limits.headerTime);
        co_await m_stream.async_handshake(asio::ssl::stream_base::server, into(error));
        m_deadline.disarm();
    }
    co_return !error;
}

template<class Stream>
asio::awaitable<bool> Session<Stream>::waitForRequest(milliseconds patience) {
    if (m_buffer.size() > 0)
        co_return true;
    if (m_state.stopping)
        co_return false;
    boost::system::error_code error;
    m_idle = true;
    m_deadline.arm(patience);
    const std::size_t read = co_await m_stream.async_read_some(m_buffer.prepare(4096), into(error));
    m_deadline.disarm();
    m_idle = false;
    m_buffer.commit(read);
    co_return !error;
}

template<class Stream>
asio::awaitable<bool> Session<Stream>::readHeader(RequestParser& parser) {
    boost::system::error_code error;
    m_deadline.arm(m_state.limits.headerTime);
    co_await boost::beast::http::async_read_header(m_stream, m_buffer, parser, into(error));
    m_deadline.disarm();
    if (error)
        co_return co_await refuseMessage(error);
    const auto& message = parser.get();
    const bool otherCoding = message.count(boost::beast::http::field::transfer_encoding) > 0;
    if (otherCoding && !parser.chunked())
        co_return co_await refuseMessage(boost::beast::http::error::bad_transfer_encoding);
    const auto expect = message[boost::beast::http::field::expect];
    if (!parser.is_done() && message.version() >= 11 && boost::beast::iequals(expect, "100-continue"))
        co_return co_await write("HTTP/1.1 100 Continue\r\n\r\n", m_state.limits.writeTime);
    co_return true;
}

template<class Stream>
asio::awaitable<bool> Session<Stream>::readBody(RequestParser& parser) {
    if (parser.is_done())
        co_return true;
    boost::system::error_code error;
    m_deadline.arm(m_state.limits.bodyTime);
    co_await boost::beast::http::async_read(m_stream, m_buffer, parser, into(error));
    m_deadline.disarm();
    if (error)
        co_return co_await refuseMessage(error);
    co_return true;
}

template<class Stream>
asio::awaitable<bool> Session<Stream>::refuseMessage(boost::system::error_code error) {
    std::optional<Error> refusal = refusalOf(error);
    if (m_deadline.expired())
        refusal = Error{ErrorKind::RequestTimeout, "request_timeout", "The request took too long to arrive."};
    if (refusal)
        co_await refuse(std::move(*refusal));
    co_return false;
}

template<class Stream>
asio::awaitable<void> Session<Stream>::refuse(Error error) {
    const Response response = Api::refuse(error, m_state.ids.next());
    const std::string text = wireText(response, true, false);
    if (!co_await write(text, m_state.limits.writeTime))
        co_return;
    // A close with bytes unread would reset the connection and could take the refusal with it.
    boost::system::error_code failed;
    socket().shutdown(asio::socket_base::shutdown_send, failed);
    m_deadline.arm(m_state.limits.lingerTime);
    std::array<char, 16384> scrap{};
    while (!failed && !m_deadline.expired())
        co_await socket().async_read_some(asio::buffer(scrap), into(failed));
    m_deadline.disarm();
}

template<class Stream>
asio::awaitable<bool> Session<Stream>::answer(RequestParser& parser) {
    const bool keepAlive = parser.keep_alive() && !m_state.stopping;
    auto request = requestFrom(parser.release());
    if (!request) {
        // Named, as GCC 12 destroys an aggregate made within the call twice.
        Error error{ErrorKind::Malformed, "malformed_request",
                    "The address of this request is not valid percent-encoded UTF-8."};
        co_await refuse(std::move(error));
        co_return false;
    }
    request->requestId = m_state.ids.next();
    request->remoteAddress = m_state.clients.of(m_peer, *request);
    const bool withBody = request->method != "HEAD";
    Response response = co_await handleOnPool(m_state, *request);
    if (response.stream) {
        co_await streamEvents(std::move(response));
        co_return false;
    }
    const std::string text = wireText(response, withBody, keepAlive);
    co_return co_await write(text, m_state.limits.writeTime) && keepAlive;
}

template<class Stream>
asio::awaitable<bool> Session<Stream>::write(std::string_view text, milliseconds patience) {
    constexpr std::size_t piece = 64 * 1024;
    boost::system::error_code error;
    while (!text.empty() && !error) {
        const auto part = text.substr(0, piece);
        m_deadline.arm(patience);
        co_await asio::async_write(m_stream, asio::buffer(part.data(), part.size()), into(error));
        text.remove_prefix(part.size());
    }
    m_deadline.disarm();
    co_return !error;
}

template<class Stream>
asio::awaitable<void> Session<Stream>::streamEvents(Response response) {
    const milliseconds patience = m_state.limits.streamWriteTime;
    const std::string head = streamHead(response);
    if (!co_await write(head, patience))
        co_return;
    const auto sink = std::make_shared<SessionSink>(socket().get_executor());
    const auto id = m_state.hub.join(*response.stream, sink);
    asio::co_spawn(
        socket().get_executor(),
        [self = this->shared_from_this(), sink] { return self->watchForClose(sink); }, asio::detached);
    for (;;) {
        const auto text = co_await sink->next();
        if (!text || !co_await write(*text, patience))
            break;
        m_state.hub.ready(id);
    }
    m_state.hub.leave(id);
    closeNow();
}

template<class Stream>
asio::awaitable<void> Session<Stream>::watchForClose(std::shared_ptr<SessionSink> sink) {
    const auto self = this->shared_from_this();
    std::array<char, 1024> scrap{};
    boost::system::error_code gone;
    while (!gone)
        co_await m_stream.async_read_some(asio::buffer(scrap), into(gone));
    sink->end();
}

template<class Stream>
asio::awaitable<void> Session<Stream>::close() {
    boost::system::error_code ignored;
    if constexpr (secure) {
        if (socket().is_open()) {
            m_deadline.arm(m_state.limits.lingerTime);
            co_await m_stream.async_shutdown(into(ignored));
            m_deadline.disarm();
        }
    }
    socket().shutdown(asio::socket_base::shutdown_both, ignored);
    socket().close(ignored);
    co_return;
}

/// Starts the coroutine of a session, which keeps it alive.
template<class Stream>
void spawn(ServerState& state, Stream stream, std::string peer) {
    const auto executor = stream.get_executor();
    auto session = std::make_shared<Session<Stream>>(state, std::move(stream), std::move(peer));
    asio::co_spawn(
        executor, [session]() -> asio::awaitable<void> { co_await session->run(); }, asio::detached);
}

} // namespace ud::service
