// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/schema.h"

#include "service/store/schemasql.h"

#include <array>

namespace ud::service {

namespace {

/// The scripts that lead from version n to n + 1, in pieces. A released one is never edited.
using Migration = std::array<const char*, 5>;
constexpr std::array<Migration, 3> migrations{{
    Migration{sql::people, sql::runs, sql::ledger, sql::records, sql::guards},
    Migration{sql::endedByPerson},
    Migration{sql::notices},
}};

} // namespace

int currentSchemaVersion() {
    return static_cast<int>(migrations.size());
}

int schemaVersion(Database& database) {
    if (!database.integer("SELECT 1 FROM sqlite_schema WHERE name = 'schema_version'"))
        return 0;
    return static_cast<int>(database.integer("SELECT max(version) FROM schema_version").value_or(0));
}

void migrate(Database& database) {
    for (int version = schemaVersion(database); version < currentSchemaVersion(); ++version) {
        database.run("BEGIN IMMEDIATE");
        for (const char* script : migrations[static_cast<std::size_t>(version)]) {
            if (script)
                database.execute(script);
        }
        database.run("INSERT INTO schema_version (version) VALUES (?)", version + 1);
        database.run("COMMIT");
    }
}

} // namespace ud::service
