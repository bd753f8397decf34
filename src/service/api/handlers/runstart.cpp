// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/handlers/handlers.h"
#include "service/api/handlers/presented.h"
#include "service/api/input.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;

std::optional<Credits> readLimit(ObjectReader& reader, std::string_view kind) {
    const auto limit = reader.credits(kind, Optional);
    if (limit && *limit <= Credits())
        reader.fault(kind, "More than 0 credits are expected here.");
    return limit;
}

void readLimits(ObjectReader& reader, NewRun& run) {
    const json::value* limits = reader.object("max_credits", Optional);
    if (!limits)
        return;
    ObjectReader inner(*limits, reader.pointerTo("max_credits"));
    run.maxMessage = readLimit(inner, "message");
    run.maxSkill = readLimit(inner, "skill");
    inner.refuseUnknown();
    reader.adopt(inner);
}

NewRun readNewRun(ObjectReader& reader) {
    NewRun run;
    run.agentId = reader.text("agent_id", Required).value_or("");
    if (const json::value* input = reader.any("input", Optional)) {
        if (writeJson(*input).size() > inputSize)
            reader.fault("input", "The input is larger than 256 KiB.");
        run.input = *input;
    }
    run.label = readText(reader, "label", Optional, nameLength).value_or("");
    readLimits(reader, run);
    reader.refuseUnknown();
    return run;
}

} // namespace

Result<Effect> startRun(const Context& context) {
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls();
    NewRun run = readNewRun(reader);
    const bool known = context.services.store.agent(context.organizationId(), run.agentId).ok();
    if (!run.agentId.empty() && !known)
        reader.fault("agent_id", "There is no such agent.");
    if (!reader.ok())
        return reader.error();
    return Effect([context, run = std::move(run)](Transaction& transaction) -> Result<Response> {
        auto started = transaction.startRun(context.actor, run);
        if (!started)
            return started.error();
        const std::string location = "/v1/runs/" + started->id;
        Response response = jsonAnswer(202, presented(context, std::move(*started)));
        response.headers.emplace_back("Location", location);
        return response;
    });
}

Result<Effect> expectRun(const Context& context) {
    if (!context.services.store.run(context.organizationId(), context.id()))
        return notFound();
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls({"until"});
    const json::value* given = reader.any("until", Required);
    const auto until = given && !given->is_null() ? reader.time("until", Required) : std::nullopt;
    if (until && *until <= context.services.clock.now())
        reader.fault("until", "A time in the future is expected here, or null to remove the expectation.");
    const auto note = readText(reader, "note", Optional, noteLength, Lines::Many);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    std::optional<Expectation> expectation;
    if (until)
        expectation = Expectation{*until, note.value_or("")};
    return Effect([context, expectation](Transaction& transaction) -> Result<Response> {
        auto changed = transaction.expectRun(context.actor, context.id(), expectation);
        if (!changed)
            return changed.error();
        return jsonAnswer(200, presented(context, std::move(*changed)));
    });
}

} // namespace ud::service::handlers
