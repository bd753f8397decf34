// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/sqlitehost.h"

#include "service/store/database.h"
#include "service/store/sqlitestore.h"
#include "service/store/storeopening.h"

namespace ud::service {

std::unique_ptr<StoreHost> makeStoreHost() {
    return std::make_unique<SqliteHost>();
}

Result<std::unique_ptr<Store>> SqliteHost::open(const Clock& clock, Random& random) {
    return openSqliteStore(m_folder.path(), clock, random);
}

std::string SqliteHost::execute(const std::string& sql) {
    try {
        Database(databaseFile(m_folder.path()), Database::Mode::Writer).execute(sql.c_str());
        return {};
    } catch (const SqlError& error) {
        return error.what();
    }
}

std::int64_t SqliteHost::integer(const std::string& sql) {
    return Database(databaseFile(m_folder.path()), Database::Mode::Reader).integer(sql).value_or(0);
}

std::string SqliteHost::plan(const std::string& sql) {
    Database database(databaseFile(m_folder.path()), Database::Mode::Reader);
    Query row = database.query("EXPLAIN QUERY PLAN " + sql);
    std::string plan;
    while (row.next())
        plan += row.text(3) + '\n';
    return plan;
}

} // namespace ud::service
