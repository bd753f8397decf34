// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

Result<Response> listBudgets(const Context& context) {
    if (const auto error = QueryReader(context.request).finish())
        return *error;
    // None can be set here: the one limit there is, max_credits, belongs to its run.
    return jsonAnswer(200, {{"budgets", json::array()}});
}

} // namespace ud::service::handlers
