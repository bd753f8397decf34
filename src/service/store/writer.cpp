// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/writer.h"

#include "service/store/errors.h"

#include <algorithm>
#include <future>
#include <spdlog/spdlog.h>
#include <sqlite3.h>
#include <utility>

namespace ud::service {

namespace {

constexpr std::size_t maxBatch = 500;
constexpr int logPagesBeforeCheckpoint = 1000;

/// Whether an error is one operation's own (a broken constraint), not the connection's or the disk's.
bool concernsOneOperation(const SqlError& error) {
    switch (error.primaryCode()) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_ERROR:
    case SQLITE_RANGE:
        return true;
    default:
        return false;
    }
}

Error defect() {
    return {ErrorKind::Internal, "internal",
            "The service met a condition it did not foresee; nothing was changed."};
}

Error ending() {
    return {ErrorKind::Unavailable, "stopping",
            "The service is ending; nothing was changed. Try again later."};
}

} // namespace

Writer::Writer(std::filesystem::path file, std::unique_ptr<Database> database, const Clock& clock,
               Random& random, TokenCache& tokens)
    : m_file(std::move(file))
    , m_database(std::move(database))
    , m_clock(clock)
    , m_ids(clock, random)
    , m_tokens(tokens)
    , m_thread([this] { work(); }) {}

Writer::~Writer() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_given.notify_one();
    m_thread.join();
}

Result<Done> Writer::write(const Store::Operation& operation) {
    if (std::this_thread::get_id() == m_thread.get_id()) {
        spdlog::error("a write was asked for on the store's own thread, where it can never end");
        return defect();
    }
    std::promise<Result<Done>> promise;
    auto future = promise.get_future();
    post([&operation](Transaction& transaction) { return operation(transaction); },
         [&promise](Result<Done> result) { promise.set_value(std::move(result)); });
    return future.get();
}

void Writer::post(Store::Operation operation, Answer answer) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_ending) {
            m_waiting.push_back({std::move(operation), std::move(answer)});
            m_given.notify_one();
            return;
        }
    }
    if (answer)
        answer(ending());
}

void Writer::setListener(ChangeListener* listener) {
    const std::scoped_lock lock(m_mutex);
    m_listener = listener;
}

void Writer::setOutputTap(OutputTap tap) {
    const std::scoped_lock lock(m_mutex);
    m_tap = std::move(tap);
}

void Writer::addTo(StoreFigures& figures) const {
    const std::scoped_lock lock(m_mutex);
    figures.commits = m_commits;
    figures.operations = m_operations;
    figures.healthy = m_healthy;
}

void Writer::work() {
    for (Batch batch = takeBatch(); !batch.empty(); batch = takeBatch()) {
        try {
            openIfClosed();
            commit(batch);
        } catch (const SqlError& error) {
            fail(batch, error);
        }
        answer(batch);
        tell(batch);
        tidyLog();
    }
}

/// Waits for operations; empty when the writer ends and none is left.
Writer::Batch Writer::takeBatch() {
    std::unique_lock lock(m_mutex);
    m_given.wait(lock, [this] { return !m_waiting.empty() || m_ending; });
    Batch batch;
    while (!m_waiting.empty() && batch.size() < maxBatch) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

void Writer::commit(Batch& batch) {
    m_database->run("BEGIN IMMEDIATE");
    for (auto& pending : batch)
        apply(pending);
    m_database->run("COMMIT");
    for (const auto& pending : batch) {
        if (pending.changes.tokens)
            m_tokens.clear();
    }
    const std::scoped_lock lock(m_mutex);
    ++m_commits;
    m_operations += static_cast<std::int64_t>(batch.size());
    if (!std::exchange(m_healthy, true))
        spdlog::info("the store can be written again");
}

void Writer::apply(Pending& pending) {
    OutputTap tap;
    {
        const std::scoped_lock lock(m_mutex);
        tap = m_tap;
    }
    const WriterContext context{*m_database, m_clock, m_ids, m_calendars, tap};
    m_database->run("SAVEPOINT operation");
    bool kept = false;
    try {
        SqliteTransaction transaction(context);
        kept = pending.operation(transaction);
        if (kept)
            pending.changes = transaction.finish();
    } catch (const SqlError& error) {
        if (!concernsOneOperation(error) || !m_database->inTransaction())
            throw;
        spdlog::error("the store refused an operation: {}", error.what());
        kept = false;
        pending.result = defect();
    } catch (const std::exception& error) {
        spdlog::error("an operation on the store failed: {}", error.what());
        pending.result = defect();
    }
    if (!kept) {
        m_database->run("ROLLBACK TO operation");
        m_calendars.clear();
    }
    m_database->run("RELEASE operation");
}

// After an input or output error it is unknown what reached the disk (a failed fsync is not repeated by the
// kernel), so nothing more is written through that connection.
void Writer::fail(Batch& batch, const SqlError& error) {
    m_calendars.clear();
    for (auto& pending : batch) {
        pending.result = storeFailure(error);
        pending.changes = {};
    }
    try {
        if (m_database && m_database->inTransaction())
            m_database->run("ROLLBACK");
    } catch (const SqlError&) {
        m_database.reset();
    }
    if (!error.diskFull() || error.inputOutput())
        m_database.reset();
    const std::scoped_lock lock(m_mutex);
    // Said once: what waits for the disk asks several times a second.
    if (std::exchange(m_healthy, false))
        spdlog::error("the store cannot be written: {}", error.what());
}

void Writer::answer(Batch& batch) {
    for (auto& pending : batch) {
        if (pending.answer)
            pending.answer(std::move(pending.result));
    }
}

void Writer::tell(const Batch& batch) {
    ChangeListener* listener = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        listener = m_listener;
    }
    if (!listener)
        return;
    std::map<std::string, OperationChanges::Runs> all;
    for (const auto& pending : batch) {
        for (const auto& [organizationId, runs] : pending.changes.runs) {
            auto& told = all[organizationId];
            told.position = runs.position;
            told.ids.insert(told.ids.end(), runs.ids.begin(), runs.ids.end());
        }
    }
    for (auto& [organizationId, runs] : all) {
        std::sort(runs.ids.begin(), runs.ids.end());
        runs.ids.erase(std::unique(runs.ids.begin(), runs.ids.end()), runs.ids.end());
        listener->runsChanged(organizationId, runs.position, runs.ids);
    }
}

void Writer::openIfClosed() {
    if (!m_database)
        m_database = std::make_unique<Database>(m_file, Database::Mode::Writer);
}

// Only here, and after the answers: nobody waits for a checkpoint. Its failure takes nothing back, since all
// that was acknowledged is in the log.
void Writer::tidyLog() {
    try {
        if (m_database && m_database->takeLogPages() > logPagesBeforeCheckpoint)
            m_database->checkpoint();
    } catch (const SqlError& error) {
        spdlog::warn("the store's log could not be copied into its file: {}", error.what());
        if (error.inputOutput())
            m_database.reset();
    }
}

} // namespace ud::service
