// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// What is read of one run, of that organization alone. All throw SqlError.
Result<RunDetail> readRunDetail(Database& database, const std::string& organizationId, const std::string& id);
Result<std::vector<RunEvent>> readEvents(Database& database, const std::string& organizationId,
                                         const std::string& runId, const Part& part);
Result<RunLedger> readRunLedger(Database& database, const std::string& organizationId,
                                const std::string& runId, const Part& part);

} // namespace ud::service
