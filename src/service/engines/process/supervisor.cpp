// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/supervisor.h"

#include <algorithm>
#include <csignal>

namespace ud::service {

Supervisor::Supervisor()
    : m_thread([this] { work(); }) {}

Supervisor::~Supervisor() {
    shutDown(milliseconds(0));
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_poller.ring();
    m_thread.join();
}

void Supervisor::post(std::function<void()> task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_poller.ring();
}

void Supervisor::shutDown(milliseconds patience) {
    bool asked = false;
    post([this, patience, &asked] {
        terminateAllJobs(patience);
        const std::lock_guard lock(m_mutex);
        asked = true;
        m_idle.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this, &asked] { return asked && m_liveCount == 0; });
}

void Supervisor::terminateAllJobs(milliseconds patience) {
    m_shuttingDown = true;
    for (auto& [number, live] : m_live)
        live.process->terminate(EndCause::ShutDown, std::min(patience, live.job.plan.grace));
}

std::uint32_t Supervisor::launch(ProcessJob job) {
    if (m_shuttingDown)
        return 0;
    const auto number = ++m_lastNumber;
    auto process = std::make_unique<RunProcess>(m_poller, number, job.plan, job.output);
    process->start();
    m_live.emplace(number, Live{std::move(process), std::move(job)});
    {
        const std::lock_guard lock(m_mutex);
        ++m_liveCount;
    }
    // A failed start is told from the loop, not from inside launch().
    post([this, number] { settle(number); });
    return number;
}

void Supervisor::terminate(std::uint32_t number, EndCause cause, milliseconds grace) {
    if (const auto found = m_live.find(number); found != m_live.end())
        found->second.process->terminate(cause, grace);
}

void Supervisor::touch(std::uint32_t number) {
    settle(number);
}

void Supervisor::work() {
    sigset_t all;
    sigfillset(&all); // signals are the main thread's; SIGPIPE of a closed standard input is nobody's
    ::pthread_sigmask(SIG_SETMASK, &all, nullptr);
    for (;;) {
        m_poller.wait(nextDeadline(), [this](Poller::Token token, std::uint32_t) {
            const auto found = m_live.find(token.owner);
            if (found == m_live.end())
                return;
            found->second.process->handle(token.channel);
            settle(token.owner);
        });
        onDeadlines();
        runTasks();
        const std::lock_guard lock(m_mutex);
        if (m_ending && m_tasks.empty() && m_liveCount == 0)
            return;
    }
}

void Supervisor::runTasks() {
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (const auto& task : tasks)
        task();
}

std::optional<Poller::Instant> Supervisor::nextDeadline() const {
    std::optional<Poller::Instant> next;
    for (const auto& [number, live] : m_live) {
        if (const auto instant = live.process->deadline(); instant && (!next || *instant < *next))
            next = instant;
    }
    return next;
}

void Supervisor::onDeadlines() {
    const auto now = std::chrono::steady_clock::now();
    std::vector<std::uint32_t> due;
    for (const auto& [number, live] : m_live) {
        if (const auto instant = live.process->deadline(); instant && *instant <= now)
            due.push_back(number);
    }
    for (const auto number : due) {
        m_live.at(number).process->onDeadline(now);
        settle(number);
    }
}

void Supervisor::settle(std::uint32_t number) {
    const auto found = m_live.find(number);
    if (found == m_live.end())
        return;
    auto& [process, job] = found->second;
    if (auto reports = job.output->takeUnreported(); !reports.empty())
        job.reported(std::move(reports));
    if (job.output->invalidUsage())
        process->kill(EndCause::InvalidUsage);
    process->updateReading();
    if (!process->gone())
        return;
    const Live last = std::move(found->second);
    m_live.erase(found);
    last.job.gone(last.process->ending());
    const std::lock_guard lock(m_mutex);
    --m_liveCount;
    m_idle.notify_all();
}

} // namespace ud::service
