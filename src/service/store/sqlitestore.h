// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uuid.h"
#include "service/store/store.h"

#include <filesystem>
#include <memory>

namespace ud::service {

/// Opens (or creates) `directory/agentsd.sqlite` and takes the folder for itself (a lock file held while it
/// lives). \p clock and \p random must outlive the store. Errors, kind Store, each naming the folder and the
/// way out: not writable, in use by another service, from a newer version, damaged, disk full.
Result<std::unique_ptr<Store>> openSqliteStore(const std::filesystem::path& directory, const Clock& clock,
                                               Random& random);

} // namespace ud::service
