// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace ud::service {

/// What SQLite refused: its extended result code and, for input and output, the system's errno.
class SqlError : public std::runtime_error {
public:
    SqlError(int code, int systemError, const std::string& what)
        : std::runtime_error(what)
        , m_code(code)
        , m_systemError(systemError) {}
    static SqlError of(sqlite3* connection, std::string_view context);

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] int primaryCode() const { return m_code & 0xff; }
    [[nodiscard]] bool diskFull() const;
    [[nodiscard]] bool inputOutput() const;

private:
    int m_code;
    int m_systemError;
};

/// A compiled statement and whether a Query is using it.
struct PreparedStatement {
    struct Closer {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Closer> handle;
    bool inUse{false};
};

/// One use of a statement: bind, step through the rows, read columns (from 0). Resets when it ends. Texts
/// given to bind() must outlive it.
class Query {
public:
    Query(sqlite3* connection, PreparedStatement& kept);
    Query(sqlite3* connection, std::unique_ptr<PreparedStatement> own);
    ~Query();
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;

    void bind(int index, std::int64_t value); ///< indexes from 1
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, bool value) { bind(index, std::int64_t{value}); }
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, Time value) { bind(index, toMilliseconds(value)); }
    void bind(int index, Credits value) { bind(index, value.thousandths()); }
    void bind(int index, std::nullopt_t);
    template<class T>
    void bind(int index, const std::optional<T>& value) {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }

    bool next(); ///< whether there is a row; throws SqlError
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const; ///< "" for NULL
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] Time time(int column) const { return timeFromMilliseconds(integer(column)); }
    [[nodiscard]] std::optional<Time> optionalTime(int column) const;
    [[nodiscard]] Credits credits(int column) const { return Credits::fromThousandths(integer(column)); }

private:
    void check(int code) const;
    sqlite3* m_connection;
    std::unique_ptr<PreparedStatement> m_own;
    PreparedStatement* m_statement;
};

} // namespace ud::service
