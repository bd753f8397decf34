// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/webhookurl.h"

#include "service/notify/curlurl.h"
#include "service/notify/publicaddress.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ud::service {

namespace {

constexpr std::size_t longestUrl = 2000;

/// A host that is an address (curl has brought unusual forms such as 0x7f.1 into the usual one).
std::optional<bool> isPublicHost(std::string host) {
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    sockaddr_storage storage{};
    auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
    auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
    if (::inet_pton(AF_INET, host.c_str(), &v4->sin_addr) == 1)
        storage.ss_family = AF_INET;
    else if (::inet_pton(AF_INET6, host.c_str(), &v6->sin6_addr) == 1)
        storage.ss_family = AF_INET6;
    else
        return std::nullopt;
    return isPublicAddress(reinterpret_cast<const sockaddr&>(storage));
}

bool isLocalName(const std::string& host) {
    return host == "localhost" || host.ends_with(".localhost") || host == "localhost.";
}

} // namespace

std::optional<std::string> webhookUrlFault(const std::string& url, bool privateAllowed) {
    const auto parts = url.size() <= longestUrl ? parseUrl(url) : std::nullopt;
    const bool secure = parts && parts->scheme == "https";
    if (!parts || !(secure || (privateAllowed && parts->scheme == "http")))
        return "An address that starts with https:// is expected here.";
    if (parts->hasUser || parts->hasFragment)
        return "The address may hold no user, password or fragment.";
    if (!privateAllowed && (isLocalName(parts->host) || !isPublicHost(parts->host).value_or(true)))
        return "This address is not on the public internet. The operator of the service can allow such ones.";
    return std::nullopt;
}

} // namespace ud::service
