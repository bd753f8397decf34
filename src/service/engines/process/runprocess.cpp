// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/runprocess.h"

#include "service/engines/process/endingtext.h"

#include <algorithm>
#include <cerrno>
#include <sys/epoll.h>
#include <utility>

namespace ud::service {

namespace {

constexpr auto confirmInterval = std::chrono::milliseconds(10);

} // namespace

RunProcess::RunProcess(Poller& poller, std::uint32_t owner, ProcessPlan plan,
                       std::shared_ptr<RunOutput> output)
    : m_poller(poller)
    , m_owner(owner)
    , m_plan(std::move(plan))
    , m_output(std::move(output)) {}

RunProcess::~RunProcess() {
    m_output->attach({});
}

void RunProcess::start() {
    m_output->attachFrom([this] { return spawnProcess(); });
    if (m_gone)
        return;
    m_timeoutAt = std::chrono::steady_clock::now() + m_plan.limit;
    if (!watchAll()) {
        m_spawnError = "The process cannot be watched: no room in the kernel's event list.";
        kill(EndCause::Itself);
    }
}

RunOutput::Pipes RunProcess::spawnProcess() {
    auto spawned = spawn(m_plan.order);
    if (!spawned) {
        m_spawnError = spawned.error().detail;
        m_gone = true;
        return {};
    }
    m_process = std::move(spawned).value();
    m_outputFd = m_process.output.get();
    m_errorsFd = m_process.errors.get();
    return {std::move(m_process.output), std::move(m_process.errors)};
}

bool RunProcess::watchAll() {
    // The keeper's end is watched first: without it nothing would ever be confirmed.
    m_outputWatched = true;
    return m_poller.watch(m_process.pidfd.get(), {m_owner, Pidfd}, EPOLLIN) &&
           m_poller.watch(m_process.control.get(), {m_owner, Control}, EPOLLIN) &&
           m_poller.watch(m_process.input.get(), {m_owner, Input}, EPOLLOUT) &&
           m_poller.watch(m_outputFd, {m_owner, Output}, EPOLLIN) &&
           m_poller.watch(m_errorsFd, {m_owner, Errors}, EPOLLIN);
}

void RunProcess::handle(std::uint32_t channel) {
    switch (static_cast<Channel>(channel)) {
    case Pidfd:
        return onKeeperEnded();
    case Control:
        return readMessages();
    case Input:
        return writeInput();
    case Output:
        if (m_outputFd >= 0 && !m_output->readOutput())
            m_poller.forget(std::exchange(m_outputFd, -1));
        return;
    case Errors:
        if (m_errorsFd >= 0 && !m_output->readErrors())
            m_poller.forget(std::exchange(m_errorsFd, -1));
        return;
    }
}

void RunProcess::writeInput() {
    const auto left = std::string_view(m_plan.input).substr(m_inputWritten);
    const auto written = left.empty() ? 0 : ::write(m_process.input.get(), left.data(), left.size());
    if (written < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (written > 0)
        m_inputWritten += static_cast<std::size_t>(written);
    // Whether all is given or nobody reads it any more: close it.
    if (written <= 0 || m_inputWritten == m_plan.input.size())
        stopReading(m_process.input);
}

void RunProcess::stopReading(UniqueFd& fd) {
    if (!fd)
        return;
    m_poller.forget(fd.get());
    fd.reset();
}

void RunProcess::readMessages() {
    while (const auto message = receive(m_process)) {
        if (message->word == KeeperWord::Failed)
            m_spawnError = spawnFailure(m_plan.order, *message);
        if (message->word != KeeperWord::MainEnded || m_mainStatus)
            continue;
        m_mainStatus = message->value;
        onMainEnded();
    }
    // At its end of file it would be reported for ever; the pidfd tells the rest.
    m_poller.change(m_process.control.get(), {m_owner, Control}, EPOLLIN | EPOLLET);
}

void RunProcess::onMainEnded() {
    if (m_cause == EndCause::Stopped || m_cause == EndCause::ShutDown)
        return; // the others have their grace
    m_output->finish();
    if (!m_cause)
        kill(EndCause::Itself);
}

void RunProcess::onKeeperEnded() {
    readMessages();
    m_keeperStatus = collectKeeper(m_process);
    m_poller.forget(m_process.pidfd.get());
    m_timeoutAt.reset();
    m_killAt.reset();
    confirmGone();
}

void RunProcess::confirmGone() {
    if (m_process.cgroup && !m_process.cgroup->killAndRemove()) {
        m_confirmAt = std::chrono::steady_clock::now() + confirmInterval;
        return;
    }
    m_confirmAt.reset();
    m_output->drain();
    if (!m_mainStatus || m_cause == EndCause::Stopped || m_cause == EndCause::ShutDown)
        m_output->finish();
    stopReading(m_process.control);
    stopReading(m_process.input);
    for (int* fd : {&m_outputFd, &m_errorsFd}) {
        if (*fd >= 0)
            m_poller.forget(std::exchange(*fd, -1));
    }
    m_output->attach({});
    m_gone = true;
}

void RunProcess::beginEnd(EndCause cause) {
    m_cause = m_cause.value_or(cause);
    m_timeoutAt.reset();
}

void RunProcess::terminate(EndCause cause, milliseconds grace) {
    if (m_gone || m_killed)
        return;
    const bool first = !m_cause;
    beginEnd(cause);
    const auto killAt = std::chrono::steady_clock::now() + grace;
    m_killAt = m_killAt ? std::min(*m_killAt, killAt) : killAt;
    if (first)
        terminateAll(m_process);
}

void RunProcess::kill(EndCause cause) {
    if (m_gone || m_killed)
        return;
    beginEnd(cause);
    m_killed = true;
    m_killAt.reset();
    killAll(m_process, m_plan.order.containment);
}

void RunProcess::updateReading() {
    const bool wanted = !m_output->heldBack();
    if (m_outputFd < 0 || wanted == m_outputWatched)
        return;
    m_outputWatched = wanted;
    // Without EPOLLIN a hang-up would still be reported, again and again.
    if (wanted)
        static_cast<void>(m_poller.watch(m_outputFd, {m_owner, Output}, EPOLLIN));
    else
        m_poller.forget(m_outputFd);
}

std::optional<RunProcess::Instant> RunProcess::deadline() const {
    std::optional<Instant> next = m_output->progressDue();
    for (const auto& instant : {m_timeoutAt, m_killAt, m_confirmAt}) {
        if (instant && (!next || *instant < *next))
            next = instant;
    }
    return next;
}

void RunProcess::onDeadline(Instant now) {
    m_output->giveDueProgress(now);
    if (m_timeoutAt && now >= *m_timeoutAt)
        terminate(EndCause::Timeout, m_plan.grace);
    if (m_killAt && now >= *m_killAt)
        kill(*m_cause);
    if (m_confirmAt && now >= *m_confirmAt)
        confirmGone();
}

Ending RunProcess::ending() const {
    if (m_spawnError)
        return failed("spawn", *m_spawnError);
    if (const auto invalid = m_output->invalidUsage())
        return failed("invalid_usage", *invalid);
    if (m_cause == EndCause::Timeout)
        return timedOut(m_plan.limit);
    if (m_cause == EndCause::ShutDown)
        return failed("service_stopped", "The service was stopped while this was being executed.");
    return endingByItself();
}

Ending RunProcess::endingByItself() const {
    if (!m_mainStatus)
        return keeperLost(m_keeperStatus);
    auto ending = endedWith(*m_mainStatus, m_output->lastErrorLine());
    if (ending.status == RunStatus::Completed)
        ending.result = m_output->result();
    return ending;
}

} // namespace ud::service
