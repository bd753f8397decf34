// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/siteserver.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <fstream>
#include <sstream>
#include <thread>

namespace ud::service {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;

constexpr std::chrono::seconds patience{10};

std::string contentType(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    if (extension == ".html")
        return "text/html; charset=utf-8";
    if (extension == ".css")
        return "text/css; charset=utf-8";
    if (extension == ".svg")
        return "image/svg+xml";
    return "text/plain; charset=utf-8";
}

std::optional<std::string> contents(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// The file that \p target names; nullopt for anything outside the folder.
std::optional<std::filesystem::path> fileOf(const std::filesystem::path& folder, std::string target) {
    target.resize(std::min(target.find('?'), target.size()));
    if (!target.starts_with('/') || target.find("..") != std::string::npos)
        return std::nullopt;
    std::filesystem::path file = folder / target.substr(1);
    return target.ends_with('/') ? file / "index.html" : file;
}

} // namespace

class SiteServer::Impl {
public:
    explicit Impl(std::filesystem::path folder)
        : m_folder(std::move(folder)) {}
    ~Impl() {
        asio::post(m_context, [this] { m_context.stop(); });
        if (m_thread.joinable())
            m_thread.join();
    }

    bool listen(std::uint16_t port) {
        beast::error_code error;
        m_acceptor.open(Tcp::v4(), error);
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        m_acceptor.bind({asio::ip::address_v4::loopback(), port}, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error) {
            beast::error_code ignored;
            m_acceptor.close(ignored);
            return false;
        }
        accept();
        m_thread = std::thread([this] { m_context.run(); });
        return true;
    }
    [[nodiscard]] std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }

private:
    void accept() {
        m_acceptor.async_accept([this](beast::error_code error, Tcp::socket socket) {
            if (!error)
                read(std::make_shared<beast::tcp_stream>(std::move(socket)));
            accept();
        });
    }

    void read(const std::shared_ptr<beast::tcp_stream>& stream) {
        stream->expires_after(patience);
        const auto buffer = std::make_shared<beast::flat_buffer>();
        const auto request = std::make_shared<http::request<http::empty_body>>();
        http::async_read(*stream, *buffer, *request,
                         [this, stream, buffer, request](beast::error_code error, std::size_t) {
                             if (!error)
                                 write(stream, *request);
                         });
    }

    void write(const std::shared_ptr<beast::tcp_stream>& stream,
               const http::request<http::empty_body>& request) {
        const auto file = fileOf(m_folder, std::string(request.target()));
        const auto text = file ? contents(*file) : std::nullopt;
        const auto response = std::make_shared<http::response<http::string_body>>(
            text ? http::status::ok : http::status::not_found, request.version());
        response->set(http::field::content_type, text ? contentType(*file) : "text/plain; charset=utf-8");
        response->keep_alive(false);
        response->body() = text.value_or("There is no such page.\n");
        response->prepare_payload();
        if (request.method() == http::verb::head)
            response->body().clear();
        http::async_write(*stream, *response, [stream, response](beast::error_code, std::size_t) {
            beast::error_code ignored;
            stream->socket().shutdown(Tcp::socket::shutdown_send, ignored);
        });
    }

    std::filesystem::path m_folder;
    asio::io_context m_context;
    Tcp::acceptor m_acceptor{m_context};
    std::thread m_thread;
};

SiteServer::SiteServer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}

SiteServer::~SiteServer() = default;

Result<std::unique_ptr<SiteServer>> SiteServer::serve(const std::filesystem::path& folder,
                                                      std::uint16_t port) {
    auto impl = std::make_unique<Impl>(folder);
    if (!impl->listen(port) && !impl->listen(0))
        return Error{ErrorKind::Network, "cannot_listen",
                     "The demo's web site cannot be served: no port of 127.0.0.1 is free."};
    return std::unique_ptr<SiteServer>(new SiteServer(std::move(impl)));
}

std::uint16_t SiteServer::port() const {
    return m_impl->port();
}
std::string SiteServer::url() const {
    return "http://127.0.0.1:" + std::to_string(port()) + "/index.html";
}

} // namespace ud::service
