// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runjson.h"
#include "service/api/answer.h"
#include "service/api/streamhub.h"

#include <boost/json.hpp>

namespace ud::service {

namespace {

json::array listOf(const std::vector<Run>& runs) {
    json::array array;
    array.reserve(runs.size());
    for (const auto& run : runs)
        array.push_back(toJson(run));
    return array;
}

std::string event(std::string_view name, std::int64_t position, json::object data, Time now) {
    data["as_of"] = positionText(position);
    data["server_time"] = toRfc3339(now);
    return "event: " + std::string(name) + "\nid: " + positionText(position) + "\ndata: " + writeJson(data) +
           "\n\n";
}

} // namespace

std::string runsEvent(const Changes& changes, Time now) {
    return event("runs", changes.position,
                 {{"changed", listOf(changes.active)}, {"ended", listOf(changes.ended)}}, now);
}

std::string resyncEvent(std::int64_t position, Time now) {
    return event("resync", position, {}, now);
}

} // namespace ud::service
