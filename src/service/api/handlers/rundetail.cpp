// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runjson.h"
#include "service/api/handlers/handlers.h"
#include "service/api/handlers/presented.h"
#include "service/api/input.h"

#include <boost/json.hpp>
#include <limits>

namespace ud::service::handlers {

namespace {

constexpr std::int64_t mostEntries = 10'000;

/// The run, where its organization asks; the query is checked after that.
Result<RunDetail> askedFor(const Context& context, QueryReader& query) {
    auto detail = context.services.store.run(context.organizationId(), context.id());
    if (!detail)
        return detail.error().kind == ErrorKind::NotFound ? notFound() : detail.error();
    if (const auto error = query.finish())
        return *error;
    return detail;
}

Part partAskedFor(QueryReader& query) {
    Part part;
    part.after = query.integer("after", 0, std::numeric_limits<std::int64_t>::max()).value_or(0);
    part.limit = query.integer("limit", 1, mostEntries);
    return part;
}

} // namespace

Result<Response> readRun(const Context& context) {
    QueryReader query(context.request);
    auto detail = askedFor(context, query);
    if (!detail)
        return detail.error();
    json::value run = presented(context, std::move(detail->run));
    run.as_object()["input"] = std::move(detail->input);
    run.as_object()["result"] = std::move(detail->result);
    run.as_object()["server_time"] = serverTime(context);
    return jsonAnswer(200, run);
}

Result<Response> readRunEvents(const Context& context) {
    QueryReader query(context.request);
    const Part part = partAskedFor(query);
    if (const auto detail = askedFor(context, query); !detail)
        return detail.error();
    const auto events = context.services.store.events(context.organizationId(), context.id(), part);
    if (!events)
        return events.error();
    json::array array;
    for (const auto& event : *events)
        array.push_back(toJson(event));
    return jsonAnswer(200, {{"events", std::move(array)}});
}

Result<Response> readRunLedger(const Context& context) {
    QueryReader query(context.request);
    const Part part = partAskedFor(query);
    if (const auto detail = askedFor(context, query); !detail)
        return detail.error();
    const auto ledger = context.services.store.ledger(context.organizationId(), context.id(), part);
    if (!ledger)
        return ledger.error();
    json::array entries;
    for (const auto& entry : ledger->entries)
        entries.push_back(toJson(entry));
    return jsonAnswer(200, {{"entries", std::move(entries)}, {"totals", toJson(ledger->totals)}});
}

Result<Response> readRunLog(const Context& context) {
    QueryReader query(context.request);
    const auto detail = askedFor(context, query);
    if (!detail)
        return detail.error();
    Response response;
    response.contentType = "text/plain; charset=utf-8";
    response.body = context.services.runLog(detail->run.id);
    return response;
}

} // namespace ud::service::handlers
