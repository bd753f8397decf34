// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// Store::changesSince(). Throws SqlError.
Changes readChanges(Database& database, const std::string& organizationId, std::int64_t position, Time now);

} // namespace ud::service
