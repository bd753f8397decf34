// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// Store::usageMonthly() and usageDaily(), read from the roll-ups. Both throw SqlError.
Result<UsageReport> readMonths(Database& database, const std::string& organizationId, int months,
                               const std::vector<std::string>& agentIds, UsageGrouping grouping, Time now);
Result<UsageReport> readDays(Database& database, const std::string& organizationId, const std::string& month,
                             const std::vector<std::string>& agentIds, UsageGrouping grouping, Time now);

} // namespace ud::service
