// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <map>
#include <string>
#include <vector>

namespace ud {

/// A request as the simulator takes it, whatever carried it here.
struct PracticeRequest {
    std::string method{"GET"};
    std::string path;                           ///< decoded, without the query
    std::map<std::string, std::string> query;   ///< decoded
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;

    [[nodiscard]] std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::string parameter(const std::string& name) const {
        const auto found = query.find(name);
        return found == query.end() ? std::string() : found->second;
    }
};

/// What comes of it.
struct PracticeReply {
    enum class Fate {
        Answered,
        Lost,       ///< the request arrived and had its effect; its answer is cut off on the way
        Unreachable ///< nothing arrived
    };
    Fate fate{Fate::Answered};
    int status{200};
    std::string type; ///< empty where there is no body
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers{};
    bool stream{false};    ///< stays open: SimulatedService::news() goes on where the body ends
    milliseconds after{0}; ///< so long after the request
};

PracticeReply jsonReply(int status, const json::value& body);
PracticeReply problemReply(const Error& error);

} // namespace ud
