// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/sqlitetransaction.h"
#include "service/store/tokencache.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>

namespace ud::service {

/// The one thread that writes. It takes all operations that wait, runs each in a savepoint of one
/// transaction, commits, and then answers them in the order they came. All public members are thread-safe.
class Writer {
public:
    using Answer = std::function<void(Result<Done>)>;

    /// \p database is the only writing connection to \p file.
    Writer(std::filesystem::path file, std::unique_ptr<Database> database, const Clock& clock, Random& random,
           TokenCache& tokens);
    ~Writer(); ///< after what has been given has been answered

    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    Result<Done> write(const Store::Operation& operation);
    void post(Store::Operation operation, Answer answer);
    void setListener(ChangeListener* listener);
    void setOutputTap(OutputTap tap);
    /// Commits, operations and health.
    void addTo(StoreFigures& figures) const;

private:
    struct Pending {
        Store::Operation operation;
        Answer answer;
        Result<Done> result{Done{}};
        OperationChanges changes{};
    };
    using Batch = std::vector<Pending>;

    void work();
    Batch takeBatch();
    void commit(Batch& batch);
    void apply(Pending& pending);
    void fail(Batch& batch, const SqlError& error);
    void answer(Batch& batch);
    void tell(const Batch& batch);
    void openIfClosed();
    void tidyLog();

    const std::filesystem::path m_file;
    std::unique_ptr<Database> m_database; ///< null after a failure that leaves its state unknown
    const Clock& m_clock;
    UuidGenerator m_ids;
    TokenCache& m_tokens;
    Calendars m_calendars;

    mutable std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<Pending> m_waiting;
    ChangeListener* m_listener{nullptr};
    OutputTap m_tap;
    std::int64_t m_commits{0};
    std::int64_t m_operations{0};
    bool m_healthy{true};
    bool m_ending{false};
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace ud::service
