// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/publicaddress.h"
#include "service/notify/webhookurl.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/un.h>

namespace ud::service {
namespace {

bool isPublic(const char* text) {
    sockaddr_storage storage{};
    auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
    auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
    if (::inet_pton(AF_INET, text, &v4->sin_addr) == 1)
        storage.ss_family = AF_INET;
    else if (::inet_pton(AF_INET6, text, &v6->sin6_addr) == 1)
        storage.ss_family = AF_INET6;
    else
        ADD_FAILURE() << text << " is no address";
    return isPublicAddress(reinterpret_cast<const sockaddr&>(storage));
}

TEST(PublicAddress, WhatLeadsInsideIsNot) {
    for (const char* address : {"0.0.0.0",
                                "0.1.2.3",
                                "10.0.0.1",
                                "10.255.255.255",
                                "100.64.0.1",
                                "100.127.255.255",
                                "127.0.0.1",
                                "127.255.255.254",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.8",
                                "192.0.2.1",
                                "192.88.99.1",
                                "192.168.0.1",
                                "198.18.0.1",
                                "198.19.255.255",
                                "198.51.100.7",
                                "203.0.113.7",
                                "224.0.0.1",
                                "239.1.1.1",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::ffff:127.0.0.1",
                                "::ffff:8.8.8.8",
                                "::7f00:1",
                                "64:ff9b::7f00:1",
                                "64:ff9b::a9fe:a9fe",
                                "64:ff9b:1::1",
                                "100::1",
                                "2001::1",
                                "2001:10::1",
                                "2001:db8::1",
                                "2002:7f00:1::",
                                "2002:a00:1::1",
                                "3fff::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "fe80::1",
                                "fec0::1",
                                "ff02::1"})
        EXPECT_FALSE(isPublic(address)) << address;
}

TEST(PublicAddress, TheInternetIs) {
    for (const char* address :
         {"1.1.1.1",         "8.8.8.8",         "9.255.255.255", "11.0.0.1",         "100.63.255.255",
          "100.128.0.1",     "126.1.1.1",       "128.0.0.1",     "169.253.1.1",      "172.15.255.255",
          "172.32.0.1",      "192.167.1.1",     "192.169.1.1",   "198.17.1.1",       "198.20.1.1",
          "223.255.255.255", "2606:4700::1111", "2a00:1450::1",  "64:ff9b::808:808", "2002:808:808::1"})
        EXPECT_TRUE(isPublic(address)) << address;
}

TEST(PublicAddress, OtherFamiliesAreNot) {
    sockaddr_un local{};
    local.sun_family = AF_UNIX;
    EXPECT_FALSE(isPublicAddress(reinterpret_cast<const sockaddr&>(local)));
}

TEST(WebhookUrl, PublicOnesOverTlsAreTaken) {
    for (const char* url :
         {"https://example.org", "https://example.org/hook?key=a%20b", "https://8.8.8.8/x",
          "https://example.org:8443/", "https://[2606:4700::1111]/x", "HTTPS://EXAMPLE.ORG/"})
        EXPECT_FALSE(webhookUrlFault(url, false)) << url;
}

TEST(WebhookUrl, OthersAreRefused) {
    for (const char* url : {"",
                            "example.org",
                            "http://example.org",
                            "ftp://example.org",
                            "file:///etc/passwd",
                            "https://",
                            "https:///127.0.0.1/",
                            "gopher://example.org",
                            "https://user@example.org",
                            "https://u:p@example.org/",
                            "https://example.org/#part",
                            "https://exa mple.org",
                            "https://example.org/\r\nX: y",
                            "https://localhost/x",
                            "https://a.localhost/",
                            "https://LOCALHOST.",
                            "https://127.0.0.1/",
                            "https://2130706433/",
                            "https://0x7f.1/",
                            "https://0177.0.0.1/",
                            "https://127.1/",
                            "https://[::1]/",
                            "https://[::ffff:10.0.0.1]/",
                            "https://10.1.2.3:8443/",
                            "https://169.254.169.254/latest/"})
        EXPECT_TRUE(webhookUrlFault(url, false)) << url;
    EXPECT_TRUE(webhookUrlFault("https://example.org/" + std::string(2000, 'x'), false));
}

TEST(WebhookUrl, TheOperatorCanAllowPrivateOnes) {
    for (const char* url : {"http://127.0.0.1:8080/hook", "https://localhost/x", "http://[::1]/x"})
        EXPECT_FALSE(webhookUrlFault(url, true)) << url;
    for (const char* url : {"http://user@127.0.0.1/", "file:///etc/passwd"})
        EXPECT_TRUE(webhookUrlFault(url, true)) << url;
}

} // namespace
} // namespace ud::service
