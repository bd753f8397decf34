// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/connection.h"

#include <QHostAddress>

namespace ud {

bool isLoopback(const QUrl& url) {
    const QString host = url.host();
    if (host.compare(u"localhost"_qs, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

std::optional<Error> connectionFault(const Connection& connection) {
    const auto fault = [](std::string code, std::string detail) {
        return Error{ErrorKind::Configuration, std::move(code), std::move(detail), {}, std::nullopt};
    };
    const QUrl& url = connection.baseUrl;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return fault("bad_url", "The address of the service must look like https://usage.example.com.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fault("bad_url",
                     "The address of the service may hold no user name, password, query or fragment.");
    if (url.scheme() == u"http" && !isLoopback(url))
        return fault("insecure_url",
                     "A token is only sent over https, or to this computer. Use an https address.");
    for (const QChar c : connection.token) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f)
            return fault("bad_token", "The token holds characters that no token has. Copy it again.");
    }
    return std::nullopt;
}

} // namespace ud
