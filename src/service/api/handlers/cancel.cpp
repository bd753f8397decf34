// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runjson.h"
#include "core/uuid.h"
#include "service/api/handlers/handlers.h"
#include "service/api/handlers/presented.h"
#include "service/api/input.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;
constexpr std::size_t mostRuns = 1000;

StopOrder readOrder(ObjectReader& reader) {
    StopOrder order;
    if (const auto reason = reader.text("reason", Optional)) {
        order.reason = stopReasonFromText(*reason);
        if (!order.reason)
            reader.fault("reason", "One of wrong_agent, submitted_by_mistake, wrong_direction, "
                                   "unusually_long, credit_concern, budget and other is expected here.");
    }
    order.note = readText(reader, "note", Optional, noteLength, Lines::Many).value_or("");
    return order;
}

std::vector<std::string> readRunIds(ObjectReader& reader) {
    std::vector<std::string> ids;
    const json::array* list = reader.array("run_ids", Required);
    if (!list)
        return ids;
    if (list->empty() || list->size() > mostRuns) {
        reader.fault("run_ids", "1 to 1000 ids are expected here.");
        return ids;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto* text = (*list)[i].if_string();
        if (text && isUuid({text->data(), text->size()}))
            ids.emplace_back(text->data(), text->size());
        else
            reader.faultAt(reader.pointerTo("run_ids") + '/' + std::to_string(i), "An id is expected here.");
    }
    return ids;
}

json::value shown(const Context& context, CancelResult& result) {
    json::object object{{"run_id", result.runId}, {"outcome", toText(result.outcome)}};
    if (result.run)
        object["run"] = presented(context, std::move(*result.run));
    return object;
}

} // namespace

Result<Effect> cancelRun(const Context& context) {
    if (!context.services.store.run(context.organizationId(), context.id()))
        return notFound();
    const auto body = readBody(context.request, true);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls({"reason"});
    StopOrder order = readOrder(reader);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    return Effect([context, order = std::move(order)](Transaction& transaction) -> Result<Response> {
        auto results = transaction.cancelRuns(context.actor, {context.id()}, order);
        if (results.size() != 1 || !results.front().run)
            return notFound();
        return jsonAnswer(200, {{"outcome", toText(results.front().outcome)},
                                {"run", presented(context, std::move(*results.front().run))}});
    });
}

Result<Effect> cancelRuns(const Context& context) {
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls({"reason"});
    auto ids = readRunIds(reader);
    StopOrder order = readOrder(reader);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    return Effect([context, ids = std::move(ids),
                   order = std::move(order)](Transaction& transaction) -> Result<Response> {
        json::array results;
        for (auto& result : transaction.cancelRuns(context.actor, ids, order))
            results.push_back(shown(context, result));
        return jsonAnswer(200, {{"results", std::move(results)}});
    });
}

} // namespace ud::service::handlers
