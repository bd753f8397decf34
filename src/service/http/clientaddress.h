// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "service/api/request.h"

#include <memory>
#include <string>
#include <vector>

namespace ud::service {

/// Tells who a request comes from: the peer, or behind a trusted proxy what `Forwarded` (RFC 7239) or
/// `X-Forwarded-For` say. Immutable, so thread-safe.
class ClientAddress {
public:
    /// Errors: Configuration, naming what is neither an address nor a network.
    static Result<ClientAddress> trusting(const std::vector<std::string>& proxies);
    ~ClientAddress();
    ClientAddress(ClientAddress&&) noexcept;
    ClientAddress& operator=(ClientAddress&&) noexcept;

    /// From the right: the first hop that is no trusted proxy.
    [[nodiscard]] std::string of(const std::string& peer, const Request& request) const;

private:
    struct Networks;
    explicit ClientAddress(std::unique_ptr<Networks> networks);
    std::unique_ptr<Networks> m_networks;
};

} // namespace ud::service
