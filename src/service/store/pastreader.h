// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// Store::past(). Looks at no more than the last 1,000 completed runs of an agent, the updates of its last 50
/// and the organization's last 1,000 waits, so that it costs the same however long the history is. Throws
/// SqlError.
OrganizationPast readPast(Database& database, const std::string& organizationId, Time now);

} // namespace ud::service
