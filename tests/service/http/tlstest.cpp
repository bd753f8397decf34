// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/servedworld.h"
#include "testutils/selfsigned.h"

#include <fstream>
#include <gtest/gtest.h>
#include <memory>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ud::service::test {

namespace {

template<auto free>
struct Freer {
    void operator()(auto* thing) const { free(thing); }
};
/// Written to files of the folder, as the service reads them.
TlsFiles selfSignedIn(const std::filesystem::path& folder) {
    const ud::test::PemPair pair = ud::test::selfSigned();
    TlsFiles files{folder / "cert.pem", folder / "key.pem"};
    std::ofstream(files.certificate) << pair.certificate;
    std::ofstream(files.key) << pair.key;
    return files;
}

std::string exchange(std::uint16_t port, const std::string& request) {
    const std::unique_ptr<SSL_CTX, Freer<SSL_CTX_free>> context(SSL_CTX_new(TLS_client_method()));
    const std::unique_ptr<SSL, Freer<SSL_free>> tls(SSL_new(context.get()));
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        SSL_set_fd(tls.get(), socket) == 1 && SSL_connect(tls.get()) == 1) {
        SSL_write(tls.get(), request.data(), static_cast<int>(request.size()));
        std::array<char, 4096> block{};
        for (int got = 1; got > 0;) {
            got = SSL_read(tls.get(), block.data(), static_cast<int>(block.size()));
            if (got > 0)
                answer.append(block.data(), static_cast<std::size_t>(got));
        }
    }
    close(socket);
    return answer;
}

} // namespace

TEST(Tls, IsSpokenWhereConfigured) {
    std::string pattern = (std::filesystem::temp_directory_path() / "ud-tls-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    HttpSettings settings;
    settings.tls = selfSignedIn(pattern);
    {
        ServedWorld world(settings);
        EXPECT_TRUE(world.server->url().starts_with("https://127.0.0.1:"));
        const auto answer =
            exchange(world.port(), requestText("GET /v1/organization", world.token(Caller::Viewer), {},
                                               "Connection: close\r\n"));
        EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\n")) << answer;
        RawClient plain(world.port());
        plain.send(requestText("GET /healthz"));
        EXPECT_TRUE(plain.closed());
        const auto again =
            exchange(world.port(), requestText("GET /healthz", {}, {}, "Connection: close\r\n"));
        EXPECT_TRUE(again.starts_with("HTTP/1.1 200 OK\r\n"));
    }
    std::filesystem::remove_all(pattern);
}

} // namespace ud::service::test
