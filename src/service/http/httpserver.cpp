// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/httpserver.h"

#include "service/http/session.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <thread>

namespace ud::service {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

class HttpServer::Impl {
public:
    Impl(const HttpSettings& settings, Api& api, StreamHub& hub, UuidGenerator& ids, ClientAddress clients)
        : m_state(api, hub, ids, settings.limits, std::move(clients))
        , m_acceptor(m_io)
        , m_secure(settings.tls.has_value()) {}

    ~Impl() {
        stop();
        m_state.quick.join();
        m_state.slow.join();
        m_io.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    std::optional<Error> useTls(const TlsFiles& files);
    std::optional<Error> open(const HttpSettings& settings);
    void start();
    void drain();
    void stop();

    [[nodiscard]] tcp::endpoint endpoint() const { return m_endpoint; }
    [[nodiscard]] bool secure() const { return m_secure; }
    [[nodiscard]] const ServerState& state() const { return m_state; }

private:
    asio::awaitable<void> accept();
    void serve(tcp::socket socket);

    ServerState m_state; // outlives the connections that the io_context still holds
    asio::io_context m_io{1};
    asio::ssl::context m_tls{asio::ssl::context::tls_server};
    tcp::acceptor m_acceptor;
    tcp::endpoint m_endpoint;
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    const bool m_secure;
    bool m_draining{false};
    bool m_stopped{false};
    std::thread m_thread;
};

std::optional<Error> HttpServer::Impl::useTls(const TlsFiles& files) {
    boost::system::error_code error;
    m_tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                      asio::ssl::context::no_tlsv1_1);
    m_tls.use_certificate_chain_file(files.certificate.string(), error);
    if (error)
        return Error{ErrorKind::Configuration, "bad_certificate",
                     "The certificate " + files.certificate.string() + " cannot be used: " + error.message() +
                         "."};
    m_tls.use_private_key_file(files.key.string(), asio::ssl::context::pem, error);
    if (error)
        return Error{ErrorKind::Configuration, "bad_key",
                     "The key " + files.key.string() +
                         " cannot be used with the certificate: " + error.message() + "."};
    return std::nullopt;
}

std::optional<Error> HttpServer::Impl::open(const HttpSettings& settings) {
    const std::string numeric = settings.address == "localhost" ? "127.0.0.1" : settings.address;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(numeric, error);
    const tcp::endpoint wanted(address, settings.port);
    if (!error)
        m_acceptor.open(wanted.protocol(), error);
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(wanted, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return Error{ErrorKind::Network, "cannot_listen",
                     "Cannot listen on " + settings.address + ", port " + std::to_string(settings.port) +
                         ": " + error.message() +
                         ". Choose another address or port; port 0 picks a free one."};
    m_endpoint = m_acceptor.local_endpoint(error);
    return std::nullopt;
}

void HttpServer::Impl::start() {
    asio::co_spawn(m_io, accept(), asio::detached);
    m_thread = std::thread([this] { m_io.run(); });
}

asio::awaitable<void> HttpServer::Impl::accept() {
    asio::steady_timer pause(m_io);
    while (!m_state.stopping) {
        boost::system::error_code error;
        tcp::socket socket(m_io);
        co_await m_acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, error));
        if (!error) {
            serve(std::move(socket));
        } else if (!m_state.stopping) { // out of descriptors: others will close some
            pause.expires_after(milliseconds(50));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
        }
    }
}

void HttpServer::Impl::serve(tcp::socket socket) {
    boost::system::error_code error;
    const auto peer = socket.remote_endpoint(error);
    if (error || m_state.count() >= m_state.limits.connections)
        return; // closed; a refusal would cost what the limit is to save
    socket.set_option(tcp::no_delay(true), error);
    if (m_secure)
        serveConnection(m_state, m_tls, std::move(socket), peer.address().to_string());
    else
        serveConnection(m_state, std::move(socket), peer.address().to_string());
}

void HttpServer::Impl::drain() {
    if (std::exchange(m_draining, true) || !m_thread.joinable())
        return;
    m_state.hub.stop();
    asio::post(m_io, [this] {
        m_state.stopping = true;
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        m_state.closeIdle();
    });
}

void HttpServer::Impl::stop() {
    drain();
    if (std::exchange(m_stopped, true) || !m_thread.joinable())
        return;
    if (m_state.waitUntilEmpty(m_state.limits.stopTime))
        return;
    asio::post(m_io, [this] { m_state.closeAll(); });
    m_state.waitUntilEmpty(milliseconds(500)); // but for those whose handler is still at work
}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const HttpSettings& settings, Api& api, StreamHub& hub,
                                                       UuidGenerator& ids) {
    auto clients = ClientAddress::trusting(settings.trustedProxies);
    if (!clients)
        return clients.error();
    auto impl = std::make_unique<Impl>(settings, api, hub, ids, std::move(*clients));
    if (settings.tls) {
        if (auto error = impl->useTls(*settings.tls))
            return *error;
    }
    if (auto error = impl->open(settings))
        return *error;
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

HttpServer::HttpServer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}

HttpServer::~HttpServer() = default;

std::uint16_t HttpServer::port() const {
    return m_impl->endpoint().port();
}

std::string HttpServer::url() const {
    const auto address = m_impl->endpoint().address();
    const std::string host = address.is_v6() ? '[' + address.to_string() + ']' : address.to_string();
    return (m_impl->secure() ? "https://" : "http://") + host + ':' + std::to_string(port());
}

std::size_t HttpServer::connections() const {
    return m_impl->state().count();
}

void HttpServer::serve() {
    m_impl->start();
}

void HttpServer::drain() {
    m_impl->drain();
}

void HttpServer::stop() {
    m_impl->stop();
}

} // namespace ud::service
