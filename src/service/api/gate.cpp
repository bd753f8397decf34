// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/gate.h"

#include "service/api/secret.h"

#include <algorithm>

namespace ud::service {

namespace {

constexpr std::size_t longestToken = 512;

Role leastRole(Access access) {
    switch (access) {
    case Access::Owner:
    case Access::Operator:
        return Role::Owner;
    case Access::Admin:
        return Role::Admin;
    case Access::Anyone:
    case Access::Viewer:
        break;
    }
    return Role::Viewer;
}

Error forbidden(Access access) {
    return {ErrorKind::Forbidden, "forbidden",
            "This needs a token with the role " + std::string(toText(leastRole(access))) + "."};
}

} // namespace

std::string bearerToken(const Request& request) {
    constexpr std::string_view scheme = "bearer ";
    const std::string_view header = request.header("authorization");
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    if (header.size() < scheme.size() || !std::equal(scheme.begin(), scheme.end(), header.begin(),
                                                     [&](char a, char b) { return a == lower(b); }))
        return {};
    const auto start = header.find_first_not_of(' ', scheme.size());
    return start == std::string_view::npos ? std::string() : std::string(header.substr(start));
}

std::optional<Actor> Gate::actorOf(Access access, const std::string& token) const {
    if (token.empty() || token.size() > longestToken)
        return std::nullopt;
    const std::string hash = hashSecret(token);
    if (access != Access::Operator)
        return m_services.store.authenticate(hash);
    if (m_services.operatorTokenHash.empty() || !sameSecret(hash, m_services.operatorTokenHash))
        return std::nullopt;
    return Actor{{}, {std::nullopt, "operator"}, Role::Owner};
}

Result<Actor> Gate::admit(Access access, const Request& request) {
    if (access == Access::Anyone)
        return Actor{};
    const std::string token = bearerToken(request);
    if (const auto actor = actorOf(access, token)) {
        if (actor->role < leastRole(access))
            return forbidden(access);
        return *actor;
    }
    if (const auto wait = m_throttle.blocked(request.remoteAddress)) {
        Error error{ErrorKind::TooManyRequests, "too_many_bad_tokens",
                    "Too many bad tokens came from this address. Wait a minute, or use a valid token."};
        error.retryAfterSeconds = static_cast<int>(wait->count());
        return error;
    }
    if (token.empty())
        return Error{ErrorKind::Unauthorized, "token_missing",
                     "This needs a token: send it in the header Authorization, after the word Bearer."};
    m_throttle.noteBadToken(request.remoteAddress);
    return Error{ErrorKind::Unauthorized, "token_invalid",
                 "This token is not valid here: it is wrong, has been deleted or has expired."};
}

} // namespace ud::service
