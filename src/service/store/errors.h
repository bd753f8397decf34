// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "service/store/statement.h"

#include <filesystem>

namespace ud::service {

/// 404 for what is unknown or another organization's; the same for both.
Error notFound(std::string_view thing);
/// 422 at one place of the request.
Error invalidAt(std::string pointer, std::string detail);
/// What a caller is told when SQLite failed: NoSpace for a full disk, Unavailable otherwise.
Error storeFailure(const SqlError& error);
/// Why a folder cannot be served (kind Store): not writable, full, damaged or unreadable.
Error openFailure(const SqlError& error, const std::filesystem::path& directory);

} // namespace ud::service
