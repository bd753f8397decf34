// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/connectionpool.h"

#include <utility>

namespace ud::service {

ConnectionPool::ConnectionPool(std::filesystem::path file)
    : m_file(std::move(file)) {
    m_free.push_back(std::make_unique<Database>(m_file, Database::Mode::Reader));
    m_free.back()->integer("SELECT count(*) FROM sqlite_schema");
}

ConnectionPool::Lease ConnectionPool::take() const {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_free.empty()) {
            auto connection = std::move(m_free.back());
            m_free.pop_back();
            return {*this, std::move(connection)};
        }
    }
    return {*this, std::make_unique<Database>(m_file, Database::Mode::Reader)};
}

void ConnectionPool::giveBack(std::unique_ptr<Database> connection) const {
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(connection));
}

} // namespace ud::service
