// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/answer.h"
#include "service/api/gate.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"
#include "service/api/secret.h"

namespace ud::service::handlers {

Result<Response> streamRuns(const Context& context) {
    QueryReader reader(context.request);
    std::optional<std::string> after = reader.text("after");
    if (const auto error = reader.finish())
        return *error;
    if (context.request.headers.contains("last-event-id"))
        after = std::string(context.request.header("last-event-id")); // a reconnect knows better than its URL
    Response response;
    response.contentType = "text/event-stream";
    response.headers.emplace_back("X-Accel-Buffering", "no");
    if (context.request.method == "HEAD")
        return response;
    const auto position = after ? positionFromText(*after) : std::nullopt;
    response.stream =
        StreamTicket{context.organizationId(), hashSecret(bearerToken(context.request)),
                     position ? *position : context.services.store.position(context.organizationId()),
                     after.has_value() && !position};
    return response;
}

} // namespace ud::service::handlers
