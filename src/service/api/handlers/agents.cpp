// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organizationjson.h"
#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;

json::value shown(const Context& context, Agent agent) {
    agent.history = context.services.presenter.history(context.organizationId(), agent.id);
    return toJson(agent);
}

/// A name that the operator's configuration has to know.
std::string readKnown(ObjectReader& reader, std::string_view key, const std::vector<std::string>& known) {
    const auto name = readText(reader, key, Required, nameLength);
    if (name && std::find(known.begin(), known.end(), *name) == known.end())
        reader.fault(key, "The operator's configuration has nothing of this name that can be used.");
    return name.value_or("");
}

NewAgent readAgent(ObjectReader& reader, const EngineCatalog& engines) {
    NewAgent agent;
    agent.name = readName(reader, "name", Required).value_or("");
    agent.description = readText(reader, "description", Optional, noteLength, Lines::Many).value_or("");
    agent.engine = readKnown(reader, "engine", engines.engines());
    agent.command = readKnown(reader, "command", engines.commands());
    if (const json::value* schema = reader.object("input_schema", Optional))
        agent.inputSchema = *schema;
    reader.refuseUnknown();
    return agent;
}

} // namespace

Result<Response> listAgents(const Context& context) {
    if (const auto error = QueryReader(context.request).finish())
        return *error;
    json::array agents;
    for (auto& agent : context.services.store.agents(context.organizationId()))
        agents.push_back(shown(context, std::move(agent)));
    return jsonAnswer(200, {{"agents", std::move(agents)}});
}

Result<Effect> addAgent(const Context& context) {
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls({"input_schema"});
    NewAgent agent = readAgent(reader, context.services.engines);
    if (!reader.ok())
        return reader.error();
    return Effect([context, agent = std::move(agent)](Transaction& transaction) -> Result<Response> {
        const auto added = transaction.addAgent(context.actor, agent);
        if (!added)
            return added.error();
        return jsonAnswer(201, toJson(*added));
    });
}

Result<Effect> changeAgent(const Context& context) {
    if (!context.services.store.agent(context.organizationId(), context.id()))
        return notFound();
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls();
    AgentChange change;
    change.name = readName(reader, "name", Optional);
    change.description = readText(reader, "description", Optional, noteLength, Lines::Many);
    change.enabled = reader.boolean("enabled", Optional);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    return Effect([context, change = std::move(change)](Transaction& transaction) -> Result<Response> {
        auto changed = transaction.changeAgent(context.actor, context.id(), change);
        if (!changed)
            return changed.error();
        return jsonAnswer(200, shown(context, std::move(*changed)));
    });
}

} // namespace ud::service::handlers
