// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// What the queue and the recovery read, across organizations. All throw SqlError.
std::vector<QueuedRun> readQueue(Database& database, int perOrganization);
std::optional<Assignment> readAssignment(Database& database, const std::string& runId);
std::vector<Assignment> readUnfinished(Database& database);
/// Counts of active runs; the writer's figures are left as they are.
void readFigures(Database& database, StoreFigures& figures);

} // namespace ud::service
