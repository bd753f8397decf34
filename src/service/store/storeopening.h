// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "service/store/database.h"

namespace ud::service {

/// Creates `agentsd.sqlite` in \p directory where it is missing (mode 0600), checks that this program may use
/// it and brings it to the current version. The folder's lock is held. Errors of kind Store.
Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path& directory);

/// The file in that folder.
std::filesystem::path databaseFile(const std::filesystem::path& directory);

} // namespace ud::service
