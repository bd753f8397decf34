// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"

#include "service/store/textsearch.h"

#include <sqlite3.h>
#include <utility>

namespace ud::service {

namespace {

constexpr int busyMilliseconds = 5000;

std::unique_ptr<PreparedStatement> compile(sqlite3* connection, std::string_view sql) {
    sqlite3_stmt* handle = nullptr;
    auto statement = std::make_unique<PreparedStatement>();
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    statement->handle.reset(handle);
    if (code != SQLITE_OK)
        throw SqlError::of(connection, sql);
    return statement;
}

// The writer checkpoints by itself, after it has answered; a reader never does, not even when it is closed.
constexpr const char* writerSettings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                                       "PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=ON; "
                                       "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000; "
                                       "PRAGMA journal_size_limit=67108864;";
constexpr const char* readerSettings = "PRAGMA wal_autocheckpoint=0; PRAGMA query_only=1; "
                                       "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000;";

} // namespace

void Database::Closer::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Database::Database(const std::filesystem::path& file, Mode mode) {
    sqlite3* connection = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection);
    if (code != SQLITE_OK)
        throw SqlError::of(connection, file.string());
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, busyMilliseconds);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    addTextSearch(connection);
    if (mode == Mode::Reader)
        sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    execute(mode == Mode::Writer ? writerSettings : readerSettings);
    if (mode == Mode::Writer)
        sqlite3_wal_hook(
            connection,
            [](void* pages, sqlite3*, const char*, int count) {
                *static_cast<int*>(pages) = count;
                return SQLITE_OK;
            },
            &m_logPages);
}

Database::~Database() {
    m_statements.clear();
}

Query Database::prepare(std::string_view sql) {
    auto& kept = m_statements[std::string(sql)];
    if (!kept)
        kept = compile(m_connection.get(), sql);
    if (kept->inUse)
        return {m_connection.get(), compile(m_connection.get(), sql)};
    return {m_connection.get(), *kept};
}

void Database::execute(const char* script) {
    if (sqlite3_exec(m_connection.get(), script, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SqlError::of(m_connection.get(), script);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_connection.get());
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_connection.get()) == 0;
}

void Database::checkpoint() {
    if (sqlite3_wal_checkpoint_v2(m_connection.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) !=
        SQLITE_OK)
        throw SqlError::of(m_connection.get(), "checkpoint");
}

int Database::takeLogPages() {
    return std::exchange(m_logPages, 0);
}

Snapshot::Snapshot(Database& database)
    : m_database(database) {
    m_database.run("BEGIN");
}

Snapshot::~Snapshot() {
    try {
        m_database.run("ROLLBACK");
    } catch (const SqlError&) {
        // An error may have ended the transaction already; there is nothing to undo in a reader.
    }
}

} // namespace ud::service
