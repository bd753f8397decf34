// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

Result<Response> listPeople(const Context& context) {
    if (const auto error = QueryReader(context.request).finish())
        return *error;
    json::array people;
    for (const auto& person : context.services.store.people(context.organizationId()))
        people.push_back({{"name", person.name}, {"started", person.started}, {"stopped", person.stopped}});
    return jsonAnswer(200, {{"people", std::move(people)}});
}

} // namespace ud::service::handlers
