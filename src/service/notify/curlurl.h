// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

namespace ud::service {

/// The parts of an address, as the one who will connect to it reads them.
struct UrlParts {
    std::string scheme; ///< lower case
    std::string host;   ///< lower case; IPv6 addresses in brackets
    bool hasUser{false};
    bool hasFragment{false};
};

/// nullopt where \p url is no absolute address with a host, or holds spaces or control characters.
std::optional<UrlParts> parseUrl(const std::string& url);

} // namespace ud::service
