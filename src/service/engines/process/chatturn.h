// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/supervisor.h"

#include <functional>
#include <memory>

namespace ud::service {

/// One foreground turn at work. Its consumption is collected here and given with the end. Belongs to the
/// supervisor's thread.
class ChatTurn : public std::enable_shared_from_this<ChatTurn> {
public:
    /// A turn that reports more is ended as "invalid_usage", so that memory stays bounded.
    static constexpr std::size_t maxConsumptions = 10'000;

    ChatTurn(const Clock& clock, ChatWork work, std::function<void(ChatEnding)> done);

    [[nodiscard]] const ChatWork& work() const { return m_work; }
    /// Starts it; \p gone is called when its tree is, before the caller of the turn is answered.
    void launch(Supervisor& supervisor, ProcessPlan plan, std::function<void()> gone);
    /// Answers: at most once.
    void answer(const Ending& ending);

private:
    void collect(Supervisor& supervisor, std::vector<WorkReport> reports);

    ChatWork m_work;
    std::function<void(ChatEnding)> m_done;
    std::shared_ptr<RunOutput> m_output;
    std::uint32_t m_number{0};
    std::vector<Consumption> m_consumed;
};

} // namespace ud::service
