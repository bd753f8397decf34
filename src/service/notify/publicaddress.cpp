// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/publicaddress.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ud::service {

namespace {

struct Block {
    std::uint32_t base;
    int bits;
};

constexpr std::uint32_t v4(std::uint32_t a, std::uint32_t b, std::uint32_t c = 0, std::uint32_t d = 0) {
    return a << 24U | b << 16U | c << 8U | d;
}

constexpr std::array special{
    Block{v4(0, 0), 8},         Block{v4(10, 0), 8},      Block{v4(100, 64), 10},
    Block{v4(127, 0), 8},       Block{v4(169, 254), 16},  Block{v4(172, 16), 12},
    Block{v4(192, 0, 0), 24},   Block{v4(192, 0, 2), 24}, Block{v4(192, 88, 99), 24},
    Block{v4(192, 168), 16},    Block{v4(198, 18), 15},   Block{v4(198, 51, 100), 24},
    Block{v4(203, 0, 113), 24}, Block{v4(224, 0), 4},     Block{v4(240, 0), 4},
};

bool isPublic(std::uint32_t address) {
    return std::none_of(special.begin(), special.end(), [address](const Block& block) {
        return (address ^ block.base) >> (32 - block.bits) == 0;
    });
}

using Bytes = std::array<std::uint8_t, 16>;

std::uint32_t v4At(const Bytes& bytes, std::size_t at) {
    return v4(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
}

bool begins(const Bytes& bytes, std::initializer_list<std::uint8_t> prefix) {
    return std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

bool isPublic(const Bytes& bytes) {
    if (begins(bytes, {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}))
        return isPublic(v4At(bytes, 12)); // the translated IPv4 internet
    if (begins(bytes, {0x20, 0x02}))
        return isPublic(v4At(bytes, 2)); // 6to4
    if (begins(bytes, {0x20, 0x01, 0x0d, 0xb8}) || begins(bytes, {0x3f, 0xff}))
        return false; // documentation
    if (begins(bytes, {0x20, 0x01}) && bytes[2] < 2)
        return false;                 // 2001::/23: Teredo, benchmarking, …
    return (bytes[0] & 0xe0) == 0x20; // 2000::/3 is all that is given out
}

} // namespace

bool isPublicAddress(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, &address, sizeof in);
        return isPublic(ntohl(in.sin_addr.s_addr));
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 in{};
        std::memcpy(&in, &address, sizeof in);
        Bytes bytes{};
        std::memcpy(bytes.data(), &in.sin6_addr, bytes.size());
        return isPublic(bytes);
    }
    return false;
}

} // namespace ud::service
