// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// Store::audit(). Throws SqlError.
Result<AuditPage> readAudit(Database& database, const std::string& organizationId, const std::string& cursor,
                            int limit);

} // namespace ud::service
