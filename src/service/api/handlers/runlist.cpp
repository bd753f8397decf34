// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/handlers/handlers.h"
#include "service/api/handlers/presented.h"
#include "service/api/input.h"
#include "service/api/secret.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum RunStatus;
constexpr std::int64_t mostRuns = 10'000;

/// "active", "terminal", "all" and the names of statuses may be mixed; all of them: an empty list.
std::vector<RunStatus> readStatuses(QueryReader& reader) {
    const auto names = reader.list("status").value_or(std::vector<std::string>{"active"});
    std::vector<RunStatus> chosen;
    for (const auto& name : names) {
        if (name == "active" || name == "all")
            chosen.insert(chosen.end(), {Queued, Running});
        if (name == "terminal" || name == "all")
            chosen.insert(chosen.end(), {Completed, Cancelled, Failed});
        if (name == "active" || name == "terminal" || name == "all")
            continue;
        if (const auto status = runStatusFromText(name))
            chosen.push_back(*status);
        else
            reader.fault("status", "A comma list of queued, running, completed, cancelled and failed, or "
                                   "active, terminal or all is expected here.");
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen.size() == 5 ? std::vector<RunStatus>() : chosen;
}

std::optional<std::string> readName(QueryReader& reader, const std::string& parameter) {
    auto name = reader.text(parameter, nameLength);
    if (name && name->empty())
        reader.fault(parameter, "The name of a person is expected here.");
    return name;
}

std::optional<StopReason> readReason(QueryReader& reader) {
    const auto name = reader.text("reason");
    const auto reason = name ? stopReasonFromText(*name) : std::nullopt;
    if (name && !reason)
        reader.fault("reason", "wrong_agent, submitted_by_mistake, wrong_direction, unusually_long, "
                               "credit_concern, budget or other is expected here.");
    return reason;
}

RunQuery readQuery(QueryReader& reader) {
    RunQuery query;
    query.statuses = readStatuses(reader);
    query.agentId = reader.id("agent_id");
    query.text = reader.text("q").value_or("");
    query.limit = static_cast<int>(reader.integer("limit", 1, mostRuns).value_or(200));
    query.cursor = reader.text("cursor").value_or("");
    query.startedBy = readName(reader, "started_by");
    query.stoppedBy = readName(reader, "stopped_by");
    query.reason = readReason(reader);
    return query;
}

/// Weak: from the position and the query (contract, section 7).
std::string entityTag(const Context& context, std::int64_t position) {
    std::string asked = context.organizationId();
    for (const auto& [name, value] : context.request.query)
        asked += '&' + name + '=' + value;
    return "W/\"" + positionText(position) + '-' + hashSecret(asked).substr(0, 16) + '"';
}

/// RFC 9110, 13.1.2: weak comparison with each tag of the list.
bool isKnown(const Context& context, std::string_view tag) {
    const std::string_view header = context.request.header("if-none-match");
    return header == "*" || header.find(tag.substr(2)) != std::string_view::npos;
}

Response unchanged(const std::string& tag) {
    Response response;
    response.status = 304;
    response.contentType.clear();
    response.headers.emplace_back("ETag", tag);
    return response;
}

} // namespace

Result<Response> listRuns(const Context& context) {
    QueryReader reader(context.request);
    const RunQuery query = readQuery(reader);
    if (const auto error = reader.finish())
        return *error;
    const std::string current = entityTag(context, context.services.store.position(context.organizationId()));
    if (isKnown(context, current))
        return unchanged(current);
    auto page = context.services.store.runs(context.organizationId(), query);
    if (!page)
        return page.error();
    json::value next = nullptr;
    if (!page->nextCursor.empty())
        next = page->nextCursor;
    Response response = jsonAnswer(200, {{"runs", presented(context, std::move(page->runs))},
                                         {"next_cursor", next},
                                         {"as_of", positionText(page->position)},
                                         {"server_time", serverTime(context)}});
    response.headers.emplace_back("ETag", entityTag(context, page->position));
    return response;
}

} // namespace ud::service::handlers
