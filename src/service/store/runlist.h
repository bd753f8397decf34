// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// Store::runs(). Each part of a list is read along its own index, so that a page costs what it shows.
/// Throws SqlError.
Result<RunPage> readRunPage(Database& database, const std::string& organizationId, const RunQuery& query);

} // namespace ud::service
