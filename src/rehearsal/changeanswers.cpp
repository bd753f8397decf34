// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/objectreader.h"
#include "core/organizationjson.h"
#include "core/runjson.h"
#include "rehearsal/practiceanswers.h"

#include <boost/json.hpp>

#include <algorithm>

namespace ud::practice {

namespace {

using enum ObjectReader::Presence;
constexpr std::size_t mostRuns = 1000;
constexpr std::size_t longestName = 200;
constexpr std::size_t longestNote = 2000;

/// The body, an empty one being an empty object.
Result<json::value> bodyOf(const PracticeRequest& request) {
    return request.body.empty() ? Result<json::value>(json::object()) : parseJson(request.body);
}

struct Order {
    std::optional<StopReason> reason;
    std::string note;
};

Order readOrder(ObjectReader& reader) {
    Order order;
    if (const auto reason = reader.text("reason", Optional)) {
        order.reason = stopReasonFromText(*reason);
        if (!order.reason)
            reader.fault("reason", "This reason is unknown.");
    }
    order.note = reader.text("note", Optional, 0, longestNote).value_or("");
    return order;
}

json::object told(PracticeWorld& world, PracticeRun& run, const Order& order) {
    const CancelOutcome outcome = stopRun(world, run, order.reason, order.note);
    return {{"outcome", toText(outcome)}, {"run", toJson(world.shown(run, world.clock.now()))}};
}

void note(PracticeWorld& world, std::string action, const std::string& runId, const std::string& agentId) {
    world.note({"", world.clock.now(), world.you, world.role, std::move(action), runId, agentId, std::nullopt,
                "", "done"});
}

} // namespace

Result<PracticeReply> cancelRun(PracticeWorld& world, const PracticeRequest& request, const std::string& id) {
    PracticeRun* run = world.runs.find(id);
    if (run == nullptr)
        return notFound();
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    const Order order = readOrder(reader);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    return jsonReply(200, told(world, *run, order));
}

Result<PracticeReply> cancelRuns(PracticeWorld& world, const PracticeRequest& request, const std::string&) {
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    const json::array* ids = reader.array("run_ids", Required);
    const Order order = readOrder(reader);
    reader.refuseUnknown();
    if (ids != nullptr && (ids->empty() || ids->size() > mostRuns ||
                           !std::ranges::all_of(*ids, [](const json::value& id) { return id.is_string(); })))
        reader.fault("run_ids", "1 to 1000 ids are expected here.");
    if (!reader.ok())
        return reader.error();
    json::array results;
    for (const json::value& id : *ids) {
        PracticeRun* run = world.runs.find(std::string(id.get_string()));
        json::object result =
            run != nullptr ? told(world, *run, order) : json::object{{"outcome", "not_found"}};
        result["run_id"] = id;
        results.push_back(std::move(result));
    }
    return jsonReply(200, {{"results", std::move(results)}});
}

Result<PracticeReply> beginRun(PracticeWorld& world, const PracticeRequest& request, const std::string&) {
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    const std::string agentId = reader.text("agent_id", Required).value_or("");
    const std::string label = reader.text("label", Optional, 0, longestName).value_or("");
    const json::value* input = reader.any("input", Optional);
    reader.credits("max_credits", Optional);
    reader.refuseUnknown();
    const Agent* agent = world.agent(agentId);
    if (agent == nullptr)
        reader.fault("agent_id", "There is no such agent.");
    if (!reader.ok())
        return reader.error();
    if (!agent->enabled)
        return Error{ErrorKind::Conflict, "agent_disabled", "This agent is disabled.", {}, std::nullopt};
    PracticeRun& run = queueRun(world, *agent, label, world.clock.now());
    run.input = input != nullptr ? *input : json::value();
    run.updateEvery = milliseconds(5'000);
    run.perUpdate = {Credits::fromThousandths(800), Credits::fromThousandths(250)};
    world.agenda.emplace(world.clock.now() + seconds(3),
                         [&run](PracticeWorld& later, Time when) { startRun(later, run, when); });
    note(world, "run.start", run.run.id, agentId);
    PracticeReply reply = jsonReply(202, toJson(world.shown(run, world.clock.now())));
    reply.headers.emplace_back("Location", "/v1/runs/" + run.run.id);
    return reply;
}

Result<PracticeReply> expectRun(PracticeWorld& world, const PracticeRequest& request, const std::string& id) {
    PracticeRun* run = world.runs.find(id);
    if (run == nullptr)
        return notFound();
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    const auto until = reader.time("until", Optional);
    const auto text = reader.text("note", Optional, 0, longestNote);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    world.runs.expect(*run, world.clock.now(),
                      until ? std::optional(Expectation{*until, text.value_or("")}) : std::nullopt);
    note(world, "run.expect", id, run->run.agentId);
    return jsonReply(200, toJson(world.shown(*run, world.clock.now())));
}

Result<PracticeReply> changeAgent(PracticeWorld& world, const PracticeRequest& request,
                                  const std::string& id) {
    Agent* agent = world.agent(id);
    if (agent == nullptr)
        return notFound();
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    const auto name = reader.text("name", Optional, 1, longestName);
    const auto description = reader.text("description", Optional, 0, longestNote);
    const auto enabled = reader.boolean("enabled", Optional);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    agent->name = name.value_or(agent->name);
    agent->description = description.value_or(agent->description);
    agent->enabled = enabled.value_or(agent->enabled);
    note(world, "agent.change", {}, id);
    return jsonReply(200, toJson(*agent));
}

/// What may be executed is the operator's to say, and a rehearsal has no operator.
Result<PracticeReply> addAgent(PracticeWorld&, const PracticeRequest& request, const std::string&) {
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    for (const char* name : {"name", "engine", "command"})
        reader.text(name, Required);
    reader.text("description", Optional);
    reader.fault("command", "The operator has configured no such command.");
    return reader.error();
}

Result<PracticeReply> changeOrganization(PracticeWorld& world, const PracticeRequest& request,
                                         const std::string& id) {
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    const auto name = reader.text("name", Optional, 1, longestName);
    const auto zone = reader.text("time_zone", Optional);
    const auto allowance = reader.creditPair("allowance", Optional);
    const bool allowanceTold = body->as_object().contains("allowance");
    const json::value* support = reader.object("support", Optional);
    reader.refuseUnknown();
    if (zone && *zone != world.organization.timeZone)
        reader.fault("time_zone", "A rehearsal keeps its time zone.");
    if (!reader.ok())
        return reader.error();
    Organization& organization = world.organization;
    organization.name = name.value_or(organization.name);
    if (allowanceTold)
        organization.allowance = allowance;
    if (support != nullptr) {
        ObjectReader contact(*support);
        organization.support = {contact.text("name", Optional).value_or(""),
                                contact.text("email", Optional).value_or(""),
                                contact.text("url", Optional).value_or("")};
    }
    note(world, "organization.change", {}, {});
    return readOrganization(world, request, id);
}

Result<PracticeReply> addToken(PracticeWorld& world, const PracticeRequest& request, const std::string&) {
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    const auto name = reader.text("name", Required, 1, longestName);
    const auto role = roleFromText(reader.text("role", Required).value_or(""));
    const auto expires = reader.time("expires_at", Optional);
    reader.refuseUnknown();
    if (!role)
        reader.fault("role", "viewer, admin or owner is expected here.");
    if (!reader.ok())
        return reader.error();
    const Token& token = world.tokens.emplace_back(
        Token{world.ids.next(), *name, *role, world.clock.now(), std::nullopt, expires});
    note(world, "token.create", {}, {});
    json::object told = toJson(token).as_object();
    told["token"] = "opens-nothing-" + token.id;
    return jsonReply(201, told);
}

Result<PracticeReply> deleteToken(PracticeWorld& world, const PracticeRequest&, const std::string& id) {
    const auto found = std::ranges::find(world.tokens, id, &Token::id);
    if (found == world.tokens.end())
        return notFound();
    if (id == world.you.tokenId)
        return Error{ErrorKind::Conflict, "last_owner", "A rehearsal needs its own token.", {}, std::nullopt};
    world.tokens.erase(found);
    note(world, "token.delete", {}, {});
    return PracticeReply{.status = 204, .type = {}, .body = {}};
}

} // namespace ud::practice
