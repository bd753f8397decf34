// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/route.h"

namespace ud::service::handlers {

/// The handlers of the route table, one file per resource. What each reads and answers is the contract's.

Result<Response> readOrganization(const Context& context);
Result<Effect> changeOrganization(const Context& context);

Result<Response> listAgents(const Context& context);
Result<Effect> addAgent(const Context& context);
Result<Effect> changeAgent(const Context& context);

Result<Effect> startRun(const Context& context);
Result<Response> listRuns(const Context& context);
Result<Response> readRun(const Context& context);
Result<Response> readRunEvents(const Context& context);
Result<Response> readRunLedger(const Context& context);
Result<Response> readRunLog(const Context& context);
Result<Effect> expectRun(const Context& context);
Result<Effect> cancelRun(const Context& context);
Result<Effect> cancelRuns(const Context& context);
Result<Response> streamRuns(const Context& context);

Result<Task> converse(const Context& context);

Result<Response> readMonthlyUsage(const Context& context);
Result<Response> readDailyUsage(const Context& context);
Result<Response> listPeople(const Context& context);
Result<Response> listAudit(const Context& context);
Result<Response> listBudgets(const Context& context);

Result<Response> listTokens(const Context& context);
Result<Effect> addToken(const Context& context);
Result<Effect> deleteToken(const Context& context);

Result<Response> readNotifications(const Context& context);
Result<Effect> changeNotifications(const Context& context);
Result<Task> testNotifications(const Context& context);

Result<Response> listOrganizations(const Context& context);
Result<Effect> addOrganization(const Context& context);
Result<Effect> recoverOwnerToken(const Context& context);

Result<Response> readHealth(const Context& context);
Result<Response> readReadiness(const Context& context);
Result<Response> readMetrics(const Context& context);
Result<Response> readDescription(const Context& context);

} // namespace ud::service::handlers
