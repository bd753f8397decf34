// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/statement.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace ud::service {

SqlError SqlError::of(sqlite3* connection, std::string_view context) {
    return {sqlite3_extended_errcode(connection), sqlite3_system_errno(connection),
            std::string(sqlite3_errmsg(connection)) + " (" + std::string(context) + ")"};
}

bool SqlError::diskFull() const {
    return primaryCode() == SQLITE_FULL ||
           (inputOutput() && (m_systemError == ENOSPC || m_systemError == EDQUOT || m_systemError == EFBIG));
}

bool SqlError::inputOutput() const {
    return primaryCode() == SQLITE_IOERR;
}

void PreparedStatement::Closer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Query::Query(sqlite3* connection, PreparedStatement& kept)
    : m_connection(connection)
    , m_statement(&kept) {
    kept.inUse = true;
}

Query::Query(sqlite3* connection, std::unique_ptr<PreparedStatement> own)
    : m_connection(connection)
    , m_own(std::move(own))
    , m_statement(m_own.get()) {}

Query::Query(Query&& other) noexcept
    : m_connection(other.m_connection)
    , m_own(std::move(other.m_own))
    , m_statement(std::exchange(other.m_statement, nullptr)) {}

Query::~Query() {
    if (!m_statement)
        return;
    sqlite3_reset(m_statement->handle.get());
    sqlite3_clear_bindings(m_statement->handle.get());
    m_statement->inUse = false;
}

void Query::check(int code) const {
    if (code != SQLITE_OK)
        throw SqlError::of(m_connection, sqlite3_sql(m_statement->handle.get()));
}

void Query::bind(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement->handle.get(), index, value));
}
void Query::bind(int index, double value) {
    check(sqlite3_bind_double(m_statement->handle.get(), index, value));
}
void Query::bind(int index, std::string_view value) {
    const char* text = value.data() ? value.data() : "";
    check(sqlite3_bind_text64(m_statement->handle.get(), index, text, value.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
}
void Query::bind(int index, std::nullopt_t) {
    check(sqlite3_bind_null(m_statement->handle.get(), index));
}

bool Query::next() {
    const int code = sqlite3_step(m_statement->handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw SqlError::of(m_connection, sqlite3_sql(m_statement->handle.get()));
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(m_statement->handle.get(), column) == SQLITE_NULL;
}
std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(m_statement->handle.get(), column);
}
double Query::real(int column) const {
    return sqlite3_column_double(m_statement->handle.get(), column);
}

std::string Query::text(int column) const {
    sqlite3_stmt* statement = m_statement->handle.get();
    const void* bytes = sqlite3_column_blob(statement, column);
    const int size = sqlite3_column_bytes(statement, column);
    return bytes ? std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size))
                 : std::string();
}

std::optional<std::int64_t> Query::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}
std::optional<double> Query::optionalReal(int column) const {
    return isNull(column) ? std::nullopt : std::optional(real(column));
}
std::optional<std::string> Query::optionalText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}
std::optional<Time> Query::optionalTime(int column) const {
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

} // namespace ud::service
