// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/durablewrites.h"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <stdexcept>

namespace ud::service {

namespace {

bool mayPass(ErrorKind kind) {
    return kind == ErrorKind::Unavailable || kind == ErrorKind::NoSpace || kind == ErrorKind::Internal;
}

} // namespace

DurableWrites::DurableWrites(Store& store, milliseconds firstPause, milliseconds longestPause)
    : m_store(store)
    , m_firstPause(firstPause)
    , m_longestPause(longestPause)
    , m_pause(firstPause)
    , m_retries([this] { retry(); }) {
    m_retries.start();
}

DurableWrites::~DurableWrites() {
    close();
}

bool DurableWrites::add(const std::string& runId, Step step, std::function<void()> durable,
                        std::size_t weight) {
    std::unique_lock lock(m_mutex);
    if (m_closed)
        return false;
    Line& line = m_lines[runId];
    line.waiting.push_back({std::move(step), std::move(durable), weight});
    if (!line.busy)
        sendWaiting(runId, lock);
    return true;
}

void DurableWrites::sendWaiting(const std::string& runId, std::unique_lock<std::mutex>& lock) {
    Line& line = m_lines[runId];
    line.busy = true;
    const auto batch = std::make_shared<std::vector<Entry>>();
    for (std::size_t weight = 0; !line.waiting.empty(); line.waiting.pop_front()) {
        weight += line.waiting.front().weight;
        if (weight > mostWeight && !batch->empty())
            break;
        batch->push_back(std::move(line.waiting.front()));
    }
    ++m_withStore;
    lock.unlock();
    send(runId, batch);
}

void DurableWrites::send(const std::string& runId, const Batch& batch) {
    m_store.post(
        [runId, batch](Transaction& transaction) {
            for (const Entry& entry : *batch) {
                const Result<Done> result = entry.step(transaction);
                if (result.ok())
                    continue;
                if (mayPass(result.error().kind))
                    throw std::runtime_error(result.error().detail);
                spdlog::error("run {}: the store refuses what its work told: {}", runId,
                              result.error().detail);
            }
            return true;
        },
        [this, runId, batch](const Result<Done>& result) { onWritten(runId, batch, result); });
}

void DurableWrites::onWritten(const std::string& runId, const Batch& batch, const Result<Done>& result) {
    if (result.ok()) {
        for (const Entry& entry : *batch) {
            if (entry.durable)
                entry.durable();
        }
    } else {
        spdlog::debug("run {}: writing what its work told failed and is tried again: {}", runId,
                      result.error().detail); // the store has said it
    }
    std::unique_lock lock(m_mutex);
    if (!result.ok()) {
        m_failed.emplace_back(runId, batch);
        m_retries.wake();
    } else {
        m_pause = m_firstPause;
        if (m_lines[runId].waiting.empty()) {
            m_lines.erase(runId);
        } else if (!m_closed) {
            sendWaiting(runId, lock);
            lock.lock();
        }
    }
    --m_withStore;
    m_changed.notify_all();
}

void DurableWrites::retry() {
    std::unique_lock lock(m_mutex);
    if (m_failed.empty())
        return;
    m_changed.wait_for(lock, m_pause, [this] { return m_closed; });
    if (m_closed)
        return;
    m_pause = std::min(m_pause * 2, m_longestPause);
    const auto failed = std::exchange(m_failed, {});
    m_withStore += static_cast<int>(failed.size());
    lock.unlock();
    for (const auto& [runId, batch] : failed)
        send(runId, batch);
}

bool DurableWrites::flush(milliseconds patience) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [this] { return m_lines.empty() && m_withStore == 0; });
}

void DurableWrites::close() {
    {
        std::unique_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    m_retries.stop();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_withStore == 0; });
}

} // namespace ud::service
