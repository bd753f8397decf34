// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/handlers/presented.h"

#include "core/organizationjson.h"
#include "core/runjson.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

json::array presented(const Context& context, std::vector<Run> runs) {
    context.services.presenter.present(context.organizationId(), runs);
    json::array array;
    array.reserve(runs.size());
    for (const auto& run : runs)
        array.push_back(toJson(run));
    return array;
}

json::value presented(const Context& context, Run run) {
    std::vector<Run> runs{std::move(run)};
    context.services.presenter.present(context.organizationId(), runs);
    return toJson(runs.front());
}

json::value presented(const Context& context, Organization organization) {
    organization.medianWait = context.services.presenter.medianWait(organization.id);
    json::value value = toJson(organization);
    value.as_object()["role"] = toText(context.actor.role);
    value.as_object()["server_time"] = serverTime(context);
    return value;
}

std::string serverTime(const Context& context) {
    return toRfc3339(context.services.clock.now());
}

} // namespace ud::service::handlers
