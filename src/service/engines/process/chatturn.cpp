// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/chatturn.h"

#include "service/engines/process/endingtext.h"

namespace ud::service {

ChatTurn::ChatTurn(const Clock& clock, ChatWork work, std::function<void(ChatEnding)> done)
    : m_work(std::move(work))
    , m_done(std::move(done))
    , m_output(std::make_shared<RunOutput>(clock, RunLog())) {}

void ChatTurn::launch(Supervisor& supervisor, ProcessPlan plan, std::function<void()> gone) {
    ProcessJob job{std::move(plan), m_output, {}, {}};
    job.reported = [self = shared_from_this(), &supervisor](std::vector<WorkReport> reports) {
        self->collect(supervisor, std::move(reports));
    };
    job.gone = [self = shared_from_this(), gone](const Ending& ending) {
        gone();
        self->answer(ending);
    };
    m_number = supervisor.launch(std::move(job));
    if (m_number != 0)
        return;
    gone();
    answer(failed("service_stopped", "The service is being stopped."));
}

void ChatTurn::collect(Supervisor& supervisor, std::vector<WorkReport> reports) {
    for (auto& report : reports) {
        if (auto* consumption = std::get_if<Consumption>(&report.said))
            m_consumed.push_back(std::move(*consumption));
    }
    m_output->acknowledge(reports.back().seq);
    if (m_consumed.size() > maxConsumptions)
        supervisor.terminate(m_number, EndCause::InvalidUsage, milliseconds(0));
}

void ChatTurn::answer(const Ending& ending) {
    ChatEnding answer{std::move(m_consumed), ending.result, ending.error};
    if (answer.consumed.size() > maxConsumptions)
        answer.error = RunError{"invalid_usage", "The turn reported its consumption in more than " +
                                                     std::to_string(maxConsumptions) + " lines."};
    if (const auto refused = m_output ? m_output->refusedResult() : std::nullopt; refused && !answer.error)
        answer.error = RunError{"result_too_large", *refused};
    if (auto done = std::exchange(m_done, nullptr))
        done(std::move(answer));
}

} // namespace ud::service
