// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ud::service {

/// One request as the API sees it; no HTTP library in it.
struct Request {
    std::string method;                            ///< upper case
    std::string path;                              ///< percent-decoded, without the query
    std::multimap<std::string, std::string> query; ///< percent-decoded
    std::map<std::string, std::string> headers;    ///< names in lower case
    std::string body;
    std::string remoteAddress; ///< the client's, behind a trusted proxy what the proxy says
    std::string requestId;     ///< answered as X-Request-Id

    /// The header of that lower-case name; "" where absent.
    [[nodiscard]] std::string_view header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string_view() : std::string_view(found->second);
    }
};

/// What a server needs to feed an event stream that has been granted (StreamHub::join).
struct StreamTicket {
    std::string organizationId;
    std::string tokenHash; ///< the stream ends with this token
    std::int64_t after{0}; ///< the position to continue from
    bool resync{false};    ///< what was asked for was not readable: the reader has to list again
};

/// One answer.
struct Response {
    int status{200};
    std::string contentType{"application/json"}; ///< "" with an empty body
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::optional<StreamTicket> stream; ///< set for a granted event stream; the body is then empty
    std::string secretId; ///< what was created, where the body carries a secret: such an answer is not kept

    /// The header of that name (as written); "" where absent.
    [[nodiscard]] std::string_view header(std::string_view name) const {
        for (const auto& [key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

/// Reads a request target ("/v1/runs?limit=5") into path and query of \p request. False where a percent sign
/// is not followed by two hexadecimal digits, or the target is no path.
bool readTarget(std::string_view target, Request& request);

} // namespace ud::service
