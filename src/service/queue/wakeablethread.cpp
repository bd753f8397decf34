// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/wakeablethread.h"

#include <utility>

namespace ud::service {

WakeableThread::WakeableThread(std::function<void()> job, milliseconds pulse)
    : m_job(std::move(job))
    , m_pulse(pulse) {}

WakeableThread::~WakeableThread() {
    stop();
}

void WakeableThread::start() {
    m_thread = std::thread([this] { loop(); });
}

void WakeableThread::wake() {
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_one();
}

void WakeableThread::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

bool WakeableThread::waitForWork() {
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_woken || m_ending; };
    if (m_pulse.count() > 0)
        m_changed.wait_for(lock, m_pulse, ready);
    else
        m_changed.wait(lock, ready);
    m_woken = false;
    return !m_ending;
}

void WakeableThread::loop() {
    while (waitForWork())
        m_job();
}

} // namespace ud::service
