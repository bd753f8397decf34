// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storeopening.h"

#include "service/store/errors.h"
#include "service/store/schema.h"

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ud::service {

namespace {

Error newerVersion(const std::filesystem::path& directory, int version) {
    return {ErrorKind::Store, "store_newer",
            "The data folder " + directory.string() + " was written by a newer agentsd (version " +
                std::to_string(version) + " of the data, this one knows " +
                std::to_string(currentSchemaVersion()) +
                "); install that version, or choose another folder."};
}

/// SQLite gives its log and its shared memory the rights of the file.
bool makePrivateFile(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    return true;
}

void prepare(Database& database) {
    migrate(database);
    // Whoever was being answered when the service ended asks again.
    database.run("DELETE FROM idempotency WHERE in_flight = 1");
}

} // namespace

std::filesystem::path databaseFile(const std::filesystem::path& directory) {
    return directory / "agentsd.sqlite";
}

Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path& directory) {
    const auto file = databaseFile(directory);
    if (!makePrivateFile(file)) {
        const int code = errno == ENOSPC || errno == EDQUOT ? SQLITE_FULL : SQLITE_CANTOPEN;
        return openFailure(SqlError(code, errno, "open"), directory);
    }
    try {
        auto database = std::make_unique<Database>(file, Database::Mode::Writer);
        const int version = schemaVersion(*database);
        if (version > currentSchemaVersion())
            return newerVersion(directory, version);
        if (version == 0 && database->integer("SELECT count(*) FROM sqlite_schema") != 0)
            return openFailure(SqlError(SQLITE_NOTADB, 0, "no tables of this service"), directory);
        prepare(*database);
        return database;
    } catch (const SqlError& error) {
        return openFailure(error, directory);
    }
}

} // namespace ud::service
