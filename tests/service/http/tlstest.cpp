// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/servedworld.h"

#include <cstdio>
#include <gtest/gtest.h>
#include <memory>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ud::service::test {

namespace {

template<auto free>
struct Freer {
    void operator()(auto* thing) const { free(thing); }
};
using File = std::unique_ptr<std::FILE, Freer<std::fclose>>;

/// A certificate for localhost that signs itself, and its key.
TlsFiles selfSigned(const std::filesystem::path& folder) {
    TlsFiles files{folder / "cert.pem", folder / "key.pem"};
    const std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509, Freer<X509_free>> certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    const File certificateFile(std::fopen(files.certificate.c_str(), "w"));
    PEM_write_X509(certificateFile.get(), certificate.get());
    const File keyFile(std::fopen(files.key.c_str(), "w"));
    PEM_write_PrivateKey(keyFile.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
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
    settings.tls = selfSigned(pattern);
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
