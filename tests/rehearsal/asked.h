// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rehearsal/simulatedservice.h"

#include <boost/json.hpp>

namespace ud::test {

/// 2026-11-22T14:00:00Z, when the rehearsals of the tests begin.
inline Time noon() {
    return timeFromMilliseconds(1'795'356'000'000);
}

/// A request of somebody who knows the token.
inline PracticeRequest asked(std::string method, std::string path, std::string body = {},
                             std::string key = {}) {
    PracticeRequest request;
    request.method = std::move(method);
    if (const auto mark = path.find('?'); mark != std::string::npos) {
        std::string rest = path.substr(mark + 1);
        path.resize(mark);
        while (!rest.empty()) {
            const auto end = rest.find('&');
            const std::string item = rest.substr(0, end);
            request.query[item.substr(0, item.find('='))] = item.substr(item.find('=') + 1);
            rest = end == std::string::npos ? std::string() : rest.substr(end + 1);
        }
    }
    request.path = std::move(path);
    request.headers["authorization"] = "Bearer " + SimulatedService::token();
    if (!key.empty())
        request.headers["idempotency-key"] = std::move(key);
    request.body = std::move(body);
    return request;
}

inline json::value bodyOf(const PracticeReply& reply) {
    return json::parse(reply.body);
}

} // namespace ud::test
