// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/statement.h"

#include <filesystem>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace ud::service {

/// One connection with its prepared statements. Used by one thread at a time.
class Database {
public:
    /// Writer: the one that writes and checkpoints. Reader: refuses writes and never checkpoints.
    enum class Mode { Writer, Reader };

    /// Opens \p file, which must exist. Throws SqlError.
    Database(const std::filesystem::path& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A query with its values bound, ready for next(). Throws SqlError.
    template<class... Values>
    Query query(std::string_view sql, const Values&... values) {
        Query query = prepare(sql);
        int index = 0;
        (query.bind(++index, values), ...);
        return query;
    }
    /// Runs one statement to its end; the number of rows it changed. Throws SqlError.
    template<class... Values>
    std::int64_t run(std::string_view sql, const Values&... values) {
        Query statement = query(sql, values...);
        while (statement.next()) {
        }
        return changes();
    }
    /// The first column of the first row as an integer; nullopt without a row or for NULL. Throws SqlError.
    template<class... Values>
    std::optional<std::int64_t> integer(std::string_view sql, const Values&... values) {
        Query statement = query(sql, values...);
        return statement.next() ? statement.optionalInteger(0) : std::nullopt;
    }
    /// A prepared statement without values; kept for the next use of the same text. Throws SqlError.
    Query prepare(std::string_view sql);
    /// A script of several statements. Throws SqlError.
    void execute(const char* script);

    [[nodiscard]] std::int64_t changes() const; ///< rows changed by the last statement
    [[nodiscard]] bool inTransaction() const;
    /// Copies what the log holds into the file, as far as no reader is in the way. Throws SqlError.
    void checkpoint();
    /// Pages that the log held after the last commit, and forgets the figure.
    [[nodiscard]] int takeLogPages();

private:
    struct Closer {
        void operator()(sqlite3* connection) const;
    };
    std::unique_ptr<sqlite3, Closer> m_connection;
    std::unordered_map<std::string, std::unique_ptr<PreparedStatement>> m_statements;
    int m_logPages{0};
};

/// A read transaction: all that is read while it lives is of one commit.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
};

} // namespace ud::service
