// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ud::service {

/// A thread that does one job each time it is woken (wakes during the job make it run once more) and, where
/// \p pulse is not zero, at least that often. Ends with stop() or its destruction, after the job in hand.
class WakeableThread {
public:
    explicit WakeableThread(std::function<void()> job, milliseconds pulse = milliseconds(0));
    ~WakeableThread();
    WakeableThread(const WakeableThread&) = delete;
    WakeableThread& operator=(const WakeableThread&) = delete;

    void start(); ///< once
    void wake();  ///< thread-safe, also before start()
    void stop();  ///< not from the job itself; harmless when repeated

private:
    bool waitForWork();
    void loop();

    std::function<void()> m_job;
    milliseconds m_pulse;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken{false};
    bool m_ending{false};
    std::thread m_thread;
};

} // namespace ud::service
