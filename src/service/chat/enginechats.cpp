// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/chat/enginechats.h"

#include <future>

namespace ud::service {

namespace {

// How long an answer waits for its consumption to be durable; it is written later where the disk is full.
constexpr seconds meteringPatience{10};

Error unavailable(std::string detail) {
    return Error{ErrorKind::Unavailable, "chat_failed", std::move(detail), {}, 5};
}

Error refusal(const Agent& agent, const RunError& error, milliseconds deadline) {
    if (error.code == "timeout") {
        const auto limit = std::chrono::ceil<seconds>(deadline).count();
        return Error{ErrorKind::Timeout, "chat_timeout",
                     "The agent \"" + agent.name + "\" did not answer within " + std::to_string(limit) +
                         " s. What it has consumed stays charged. Ask for less, or start a run."};
    }
    return unavailable("The agent \"" + agent.name + "\" could not answer: " + error.detail);
}

} // namespace

Result<ChatAnswer> EngineChats::converse(const Actor& actor, const Agent& agent, const std::string& message) {
    const bool room = ++m_turns <= mostTurns;
    auto answered = room ? answer(actor, agent, message)
                         : Error{ErrorKind::Unavailable,
                                 "chats_busy",
                                 std::to_string(mostTurns) +
                                     " turns are under way already. Try again shortly, or start a run.",
                                 {},
                                 5};
    --m_turns;
    return answered;
}

Result<ChatAnswer> EngineChats::answer(const Actor& actor, const Agent& agent, const std::string& message) {
    const Command* command = m_configuration.find(agent.command);
    if (!command)
        return unavailable("The operator's configuration has no command \"" + agent.command +
                           "\" any more. Ask the operator to add [commands." + agent.command + "] again.");
    const ChatWork work{m_ids.next(), *command, message, m_deadline};
    const ChatEnding ending = execute(work);
    if (!meter(actor, agent, work.chatId, ending.consumed))
        return Error{ErrorKind::Unavailable,
                     "store_unavailable",
                     "The consumption of this turn cannot be recorded now; it is recorded as soon as the "
                     "service can write again.",
                     {},
                     10};
    if (ending.error)
        return refusal(agent, *ending.error, m_deadline);
    ChatAnswer answer{work.chatId, ending.result, {}};
    for (const Consumption& consumption : ending.consumed)
        answer.credits.of(consumption.kind) += consumption.credits;
    return answer;
}

ChatEnding EngineChats::execute(const ChatWork& work) {
    const auto promised = std::make_shared<std::promise<ChatEnding>>();
    auto ending = promised->get_future();
    m_engine.converse(work, [promised](ChatEnding told) { promised->set_value(std::move(told)); });
    return ending.get();
}

bool EngineChats::meter(const Actor& actor, const Agent& agent, const std::string& chatId,
                        const std::vector<Consumption>& consumed) {
    if (consumed.empty())
        return true;
    const auto promised = std::make_shared<std::promise<void>>();
    const auto durable = promised->get_future();
    const bool taken = m_writes.add(
        chatId,
        [=, agentId = agent.id](Transaction& transaction) {
            return transaction.meterChat(actor, agentId, chatId, consumed);
        },
        [promised] { promised->set_value(); });
    return taken && durable.wait_for(meteringPatience) == std::future_status::ready;
}

} // namespace ud::service
