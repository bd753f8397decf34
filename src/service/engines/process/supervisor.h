// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/runprocess.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace ud::service {

/// One process to be supervised and who is told of it, always on the supervisor's thread.
struct ProcessJob {
    ProcessPlan plan;
    std::shared_ptr<RunOutput> output;
    std::function<void(std::vector<WorkReport>)> reported;
    /// Nothing of it is left. Called once, after the last reported().
    std::function<void(Ending)> gone;
};

/// The one thread that starts, watches and ends processes.
class Supervisor {
public:
    Supervisor();
    /// Ends what is left at once.
    ~Supervisor();
    Supervisor(const Supervisor&) = delete;
    Supervisor& operator=(const Supervisor&) = delete;

    /// Executes \p task on the thread, in order; from any thread.
    void post(std::function<void()> task);
    /// Ends every process and returns when none is left; later launch() is refused. From any other thread.
    void shutDown(milliseconds patience);

    /// On the thread: starts a job and gives its number; 0 where the service is shutting down.
    std::uint32_t launch(ProcessJob job);
    /// On the thread; a number that is gone is ignored.
    void terminate(std::uint32_t number, EndCause cause, milliseconds grace);
    /// On the thread: looks after a job whose output has been touched by another thread.
    void touch(std::uint32_t number);

private:
    struct Live {
        std::unique_ptr<RunProcess> process;
        ProcessJob job;
    };

    void work();
    void runTasks();
    void onDeadlines();
    [[nodiscard]] std::optional<Poller::Instant> nextDeadline() const;
    void settle(std::uint32_t number);
    void terminateAllJobs(milliseconds patience);

    Poller m_poller;
    std::map<std::uint32_t, Live> m_live; // thread only, as all up to the mutex
    std::uint32_t m_lastNumber{0};
    bool m_shuttingDown{false};
    std::mutex m_mutex;
    std::condition_variable m_idle;
    std::vector<std::function<void()>> m_tasks;
    std::size_t m_liveCount{0};
    bool m_ending{false};
    std::thread m_thread;
};

} // namespace ud::service
