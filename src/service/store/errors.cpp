// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/errors.h"

#include <sqlite3.h>

namespace ud::service {

Error notFound(std::string_view thing) {
    return {ErrorKind::NotFound, "not_found", "There is no such " + std::string(thing) + "."};
}

Error invalidAt(std::string pointer, std::string detail) {
    return {ErrorKind::Invalid, "invalid", detail, {{std::move(pointer), detail}}};
}

Error storeFailure(const SqlError& error) {
    if (error.diskFull())
        return {ErrorKind::NoSpace, "no_space",
                "The disk of the data folder is full; nothing was changed. Free some space, then try again."};
    return {ErrorKind::Unavailable,
            "store_unavailable",
            "The data could not be read or written; nothing was changed. Try again shortly.",
            {},
            1};
}

Error openFailure(const SqlError& error, const std::filesystem::path& directory) {
    const std::string folder = "The data folder " + directory.string();
    if (error.diskFull())
        return {ErrorKind::Store, "store_full", folder + " is on a full disk; free some space."};
    switch (error.primaryCode()) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorKind::Store, "store_damaged",
                folder + " holds a damaged agentsd.sqlite; restore it from a backup."};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorKind::Store, "store_not_writable",
                folder + " is not writable; give the service's user the right to write there."};
    default:
        return {ErrorKind::Store, "store_failed",
                folder + " cannot be opened: " + error.what() + ". Check the disk and its permissions."};
    }
}

} // namespace ud::service
