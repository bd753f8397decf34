// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/loginthrottle.h"
#include "service/api/route.h"

namespace ud::service {

/// Decides who may pass: reads the token of a request and holds it against what a route asks for.
/// Thread-safe.
class Gate {
public:
    explicit Gate(const Services& services)
        : m_services(services)
        , m_throttle(services.clock) {}

    /// Errors: Unauthorized (no or bad token), TooManyRequests (many bad ones from this address), Forbidden.
    Result<Actor> admit(Access access, const Request& request);

private:
    [[nodiscard]] std::optional<Actor> actorOf(Access access, const std::string& token) const;

    const Services& m_services;
    LoginThrottle m_throttle;
};

/// The bearer token of a request; "" where it has none.
std::string bearerToken(const Request& request);

} // namespace ud::service
