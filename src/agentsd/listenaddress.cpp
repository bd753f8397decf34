// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/listenaddress.h"

#include <arpa/inet.h>
#include <charconv>

namespace ud::service {

namespace {

bool isNumeric(int family, const std::string& host) {
    in6_addr address{};
    return ::inet_pton(family, host.c_str(), &address) == 1;
}

} // namespace

bool ListenAddress::isLoopback() const {
    return host == "localhost" || host == "::1" || (host.starts_with("127.") && isNumeric(AF_INET, host));
}

std::optional<ListenAddress> readListenAddress(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string_view host = text.substr(0, colon);
    const std::string_view port = text.substr(colon + 1);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    ListenAddress address{std::string(host), 0};
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
    if (error != std::errc() || end != port.data() + port.size() || port.empty())
        return std::nullopt;
    const bool known = bracketed ? isNumeric(AF_INET6, address.host)
                                 : address.host == "localhost" || isNumeric(AF_INET, address.host);
    return known ? std::optional(address) : std::nullopt;
}

} // namespace ud::service
