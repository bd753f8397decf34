// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;

json::value shown(const Agent& agent, const ChatAnswer& answer) {
    return {{"id", answer.chatId},
            {"agent", {{"id", agent.id}, {"name", agent.name}}},
            {"output", answer.output},
            {"credits", toJson(answer.credits)}};
}

} // namespace

Result<Task> converse(const Context& context) {
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls();
    const std::string agentId = reader.text("agent_id", Required).value_or("");
    const auto message = reader.text("message", Required, 1);
    if (message && message->size() > inputSize)
        reader.fault("message", "The message is larger than 256 KiB.");
    auto agent = context.services.store.agent(context.organizationId(), agentId);
    if (!agentId.empty() && !agent)
        reader.fault("agent_id", "There is no such agent.");
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    if (!agent)
        return invalidField("/agent_id", "There is no such agent.");
    return Task([context, agent = std::move(*agent), message = *message]() -> Result<Response> {
        if (!agent.enabled)
            return Error{ErrorKind::Conflict, "agent_disabled",
                         "This agent is disabled. An owner can enable it."};
        const auto answer = context.services.chats.converse(context.actor, agent, message);
        if (!answer)
            return answer.error();
        return jsonAnswer(200, shown(agent, *answer));
    });
}

} // namespace ud::service::handlers
