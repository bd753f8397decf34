// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"

namespace ud::service {

/// The version this program writes.
int currentSchemaVersion();

/// The version of the file; 0 for an empty one. Throws SqlError.
int schemaVersion(Database& database);

/// Brings the file to the current version, each step in a transaction of its own. Throws SqlError.
void migrate(Database& database);

} // namespace ud::service
