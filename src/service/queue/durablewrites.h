// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/queue/wakeablethread.h"
#include "service/store/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ud::service {

/// Writes what the engine told until it is durable: in order per run, repeated with a growing pause while the
/// store is unavailable (a full disk, a failing one). Its memory stays bounded because the engine stops
/// reading a run's output while too many of its reports are not acknowledged. Thread-safe.
class DurableWrites {
public:
    /// Part of a transaction; an error of kind Unavailable, NoSpace or Internal is tried again, any other is
    /// final and only logged.
    using Step = std::function<Result<Done>(Transaction&)>;

    explicit DurableWrites(Store& store, milliseconds firstPause = milliseconds(100),
                           milliseconds longestPause = milliseconds(5000));
    ~DurableWrites();

    /// How much of one run goes into one commit: what others write waits no longer for a run that floods.
    static constexpr std::size_t mostWeight = 64;

    /// \p durable is called on the store's thread after the commit that holds \p step; \p weight is about how
    /// many rows that writes. False after close(): then it is not written.
    bool add(const std::string& runId, Step step, std::function<void()> durable = {}, std::size_t weight = 1);

    /// Waits until all is durable; false where \p patience ends before.
    bool flush(milliseconds patience);
    /// Nothing is tried again from here on; returns when the store no longer holds anything of it.
    void close();

private:
    struct Entry {
        Step step;
        std::function<void()> durable;
        std::size_t weight{1};
    };
    using Batch = std::shared_ptr<std::vector<Entry>>;
    struct Line {
        std::deque<Entry> waiting;
        bool busy{false}; ///< a batch is with the store or waits for its next try
    };

    void send(const std::string& runId, const Batch& batch);
    void sendWaiting(const std::string& runId, std::unique_lock<std::mutex>& lock);
    void onWritten(const std::string& runId, const Batch& batch, const Result<Done>& result);
    void retry();

    Store& m_store;
    milliseconds m_firstPause;
    milliseconds m_longestPause;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, Line> m_lines;
    std::vector<std::pair<std::string, Batch>> m_failed;
    milliseconds m_pause;
    int m_withStore{0};
    bool m_closed{false};
    WakeableThread m_retries;
};

} // namespace ud::service
