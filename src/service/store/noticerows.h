// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/notices.h"

namespace ud::service {

/// Rows about notices as values. All throw SqlError.
Notifications readNotifications(Database& database, const std::string& organizationId);
std::vector<NoticeWatch> readWatches(Database& database);
std::vector<Run> readUnconfirmedStops(Database& database, const std::string& organizationId, Time before);
std::vector<Delivery> readDueDeliveries(Database& database, Time now);
std::vector<Delivery> readChannels(Database& database, const std::string& organizationId);

/// Lists as they are stored.
std::string storedKinds(const std::vector<NoticeKind>& kinds);
std::string storedAddresses(const std::vector<std::string>& addresses);

} // namespace ud::service
