// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"

#include <mutex>
#include <vector>

namespace ud::service {

/// Reading connections; a thread takes one for the time of a read. Never without one open, so that the log
/// outlives a reopened writer. Thread-safe.
class ConnectionPool {
public:
    /// Opens the first connection. Throws SqlError.
    explicit ConnectionPool(std::filesystem::path file);

    /// A connection that goes back to its pool.
    class Lease {
    public:
        Lease(const ConnectionPool& pool, std::unique_ptr<Database> connection)
            : m_pool(pool)
            , m_connection(std::move(connection)) {}
        ~Lease() { m_pool.giveBack(std::move(m_connection)); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        Database& operator*() { return *m_connection; }

    private:
        const ConnectionPool& m_pool;
        std::unique_ptr<Database> m_connection;
    };
    /// A free connection, or a new one. Throws SqlError.
    [[nodiscard]] Lease take() const;

private:
    void giveBack(std::unique_ptr<Database> connection) const;
    std::filesystem::path m_file;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<Database>> m_free;
};

} // namespace ud::service
