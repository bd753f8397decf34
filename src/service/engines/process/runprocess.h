// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/poller.h"
#include "service/engines/process/runoutput.h"
#include "service/engines/process/spawner.h"
#include "service/engines/work.h"

#include <memory>
#include <optional>
#include <string>

namespace ud::service {

/// Why a process tree comes to its end.
enum class EndCause { Itself, Timeout, InvalidUsage, Stopped, ShutDown };

/// What is to be executed, and within which limits.
struct ProcessPlan {
    SpawnOrder order;
    std::string input; ///< given to standard input, then its end
    milliseconds limit{0};
    milliseconds grace{0};
};

/// The life of one process tree: started, watched, ended in time, confirmed gone. Belongs to the supervisor's
/// thread.
class RunProcess {
public:
    using Instant = Poller::Instant;

    /// \p poller outlives this; \p owner names this process's descriptors to it.
    RunProcess(Poller& poller, std::uint32_t owner, ProcessPlan plan, std::shared_ptr<RunOutput> output);
    ~RunProcess();
    RunProcess(const RunProcess&) = delete;
    RunProcess& operator=(const RunProcess&) = delete;

    void start();
    /// \p channel is of the tokens given to the poller.
    void handle(std::uint32_t channel);
    /// SIGTERM to all, after \p grace SIGKILL. The first cause counts; a shorter grace does.
    void terminate(EndCause cause, milliseconds grace);
    void kill(EndCause cause);
    /// Reading pauses or goes on as the output's back pressure says.
    void updateReading();

    [[nodiscard]] std::optional<Instant> deadline() const;
    void onDeadline(Instant now);

    /// Nothing of the tree is left and its output is read to the end.
    [[nodiscard]] bool gone() const { return m_gone; }
    /// How it ended, once gone.
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] const std::string& folder() const { return m_plan.order.folder; }

private:
    enum Channel : std::uint32_t { Pidfd, Control, Input, Output, Errors };

    RunOutput::Pipes spawnProcess();
    bool watchAll();
    void writeInput();
    void readMessages();
    void onMainEnded();
    void onKeeperEnded();
    void confirmGone();
    void stopReading(UniqueFd& fd);
    void beginEnd(EndCause cause);
    [[nodiscard]] Ending endingByItself() const;

    Poller& m_poller;
    std::uint32_t m_owner;
    ProcessPlan m_plan;
    std::shared_ptr<RunOutput> m_output;
    Spawned m_process;
    int m_outputFd{-1}; // owned by m_output
    int m_errorsFd{-1};
    bool m_outputWatched{false};
    std::size_t m_inputWritten{0};
    std::optional<Instant> m_timeoutAt;
    std::optional<Instant> m_killAt;
    std::optional<Instant> m_confirmAt;
    std::optional<EndCause> m_cause;
    bool m_killed{false};
    std::optional<int> m_mainStatus;
    int m_keeperStatus{0};
    std::optional<std::string> m_spawnError;
    bool m_gone{false};
};

} // namespace ud::service
