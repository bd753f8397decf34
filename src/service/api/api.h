// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/gate.h"
#include "service/api/replays.h"
#include "service/api/requestmetrics.h"

namespace ud::service {

/// The HTTP interface of the service without an HTTP library: one request in, one answer out. Refuses in the
/// order of the contract, section 7. Thread-safe; handle() blocks while the store commits.
class Api {
public:
    /// \p services must outlive the API.
    explicit Api(const Services& services);

    /// Never throws; every error is a problem+json. A granted event stream has Response::stream set.
    Response handle(const Request& request);

    /// Whether this request may take minutes and belongs on a pool of its own.
    [[nodiscard]] static bool isSlow(std::string_view method, std::string_view path);

    /// Every operation there is.
    static std::span<const Route> routes();

    /// A refusal that the server itself has to make (a request that cannot be read), dressed like any answer.
    static Response refuse(const Error& error, const std::string& requestId);

private:
    Response answered(const Request& request, const Match& match);
    Response admitted(const Route& route, const Context& context);

    const Services& m_services;
    Gate m_gate;
    Replays m_replays;
    RequestMetrics m_metrics;
};

} // namespace ud::service
