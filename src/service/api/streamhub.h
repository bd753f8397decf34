// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/request.h"
#include "service/api/services.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace ud::service {

/// One open event stream, as the hub sees it. Called on the hub's thread; must return quickly.
class StreamSink {
public:
    virtual ~StreamSink() = default;
    /// Text to be written; the next comes only after StreamHub::ready(), so that nothing piles up.
    virtual void send(std::shared_ptr<const std::string> text) = 0;
    /// The stream is over: its token is gone, or the service stops. Nothing follows.
    virtual void end() = 0;
};

/// Tells the changes of runs to any number of event streams (contract, section 7). Readers at the same
/// position share one query and one text. A reader that is still writing is not given more: what happens
/// meanwhile reaches it as one batch. Thread-safe.
class StreamHub final : public ChangeListener {
public:
    using Id = std::uint64_t;

    struct Pace {
        milliseconds batch{100}; ///< least time between two batches of an organization
        milliseconds keepAlive{
            14000};               ///< a comment after so much silence, looked at once per check: within 15 s
        milliseconds check{1000}; ///< how often tokens and silence are looked at
    };

    /// \p services must outlive the hub.
    explicit StreamHub(const Services& services);
    StreamHub(const Services& services, Pace pace);
    ~StreamHub() override;

    Id join(const StreamTicket& ticket, std::shared_ptr<StreamSink> sink);
    /// The reader has written what it was given last.
    void ready(Id id);
    void leave(Id id);
    /// Ends all streams, also those that still join.
    void stop();
    [[nodiscard]] std::size_t readers() const;

    void runsChanged(const std::string& organizationId, std::int64_t position,
                     const std::vector<std::string>& runIds) override;

private:
    using Monotonic = std::chrono::steady_clock;
    struct Reader {
        std::string organizationId;
        std::string tokenHash;
        std::int64_t position{0};
        bool resync{false};
        bool fresh{true}; ///< not served yet: it may have missed changes before it came
        bool busy{false};
        Monotonic::time_point lastSent;
        std::shared_ptr<StreamSink> sink;
    };
    struct Channel {
        std::int64_t latest{0};
        bool dirty{false};
        Monotonic::time_point notBefore{};
        std::set<Id> readers;
    };
    /// Readers that are due and stand at the same position.
    struct Group {
        std::int64_t position{0};
        bool resync{false};
        std::vector<Id> readers;
    };
    struct Batch {
        std::shared_ptr<const std::string> text; ///< null: nothing to tell
        std::int64_t position{0};
    };

    void run();
    [[nodiscard]] Monotonic::time_point nextDue() const;
    [[nodiscard]] std::vector<std::string> dueChannels(Monotonic::time_point now);
    void serve(const std::string& organizationId);
    [[nodiscard]] std::vector<Group> dueGroups(Channel& channel);
    [[nodiscard]] Batch batchOf(const std::string& organizationId, const Group& group) const;
    void deliver(const Group& group, const Batch& batch);
    void checkTokens(const std::vector<Id>& ids);
    void checkAll();
    void keepAlive();
    void endReaders(const std::vector<Id>& ids);

    const Services& m_services;
    const Pace m_pace;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping{false};
    Id m_lastId{0};
    std::map<Id, Reader> m_readers;
    std::map<std::string, Channel> m_channels;
    Monotonic::time_point m_nextCheck;
    std::thread m_thread;
};

/// The text of one event with runs: `event: runs`, its id and its data (contract, section 2).
std::string runsEvent(const Changes& changes, Time now);
/// The text that tells a client to list again.
std::string resyncEvent(std::int64_t position, Time now);

} // namespace ud::service
