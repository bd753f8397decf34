// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/services.h"
#include "service/engines/engine.h"
#include "service/queue/configuration.h"
#include "service/queue/durablewrites.h"

#include <atomic>

namespace ud::service {

/// Foreground turns executed by the engine, each metered with source "chat" before it is answered, also where
/// it fails or takes too long (contract, §7).
class EngineChats final : public ChatService {
public:
    /// Turns under way at once; one more is refused rather than kept waiting behind them.
    static constexpr int mostTurns = 16;

    /// \p deadline is how long one turn may take.
    EngineChats(Engine& engine, const Configuration& configuration, DurableWrites& writes, UuidGenerator& ids,
                milliseconds deadline = seconds(120))
        : m_engine(engine)
        , m_configuration(configuration)
        , m_writes(writes)
        , m_ids(ids)
        , m_deadline(deadline) {}

    Result<ChatAnswer> converse(const Actor& actor, const Agent& agent, const std::string& message) override;

private:
    Result<ChatAnswer> answer(const Actor& actor, const Agent& agent, const std::string& message);
    ChatEnding execute(const ChatWork& work);
    bool meter(const Actor& actor, const Agent& agent, const std::string& chatId,
               const std::vector<Consumption>& consumed);

    Engine& m_engine;
    const Configuration& m_configuration;
    DurableWrites& m_writes;
    UuidGenerator& m_ids;
    milliseconds m_deadline;
    std::atomic<int> m_turns{0};
};

} // namespace ud::service
