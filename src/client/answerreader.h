// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/httpcall.h"
#include "client/runstream.h"
#include "core/usage.h"

#include <string_view>

namespace ud {

/// One page of a list that is read to its end.
struct ListPage {
    RunList list;
    QString nextCursor; ///< empty at the end
};

// From the body of an answer to its value. Errors: Protocol, code "unexpected_answer", naming the place.

Result<OrganizationAnswer> readOrganization(const HttpAnswer& answer);
Result<std::vector<Agent>> readAgents(const HttpAnswer& answer);
Result<Agent> readAgent(const HttpAnswer& answer);
Result<ListPage> readListPage(const HttpAnswer& answer);
Result<RunPage> readRunPage(const HttpAnswer& answer);
Result<Run> readRun(const HttpAnswer& answer);
Result<RunDetail> readRunDetail(const HttpAnswer& answer);
Result<std::vector<RunEvent>> readRunEvents(const HttpAnswer& answer);
Result<RunLedger> readRunLedger(const HttpAnswer& answer);
Result<CancelAnswer> readCancel(const HttpAnswer& answer);
Result<std::vector<CancelAnswer>> readCancelMany(const HttpAnswer& answer);
Result<UsageReport> readMonthly(const HttpAnswer& answer);
Result<UsageReport> readDaily(const HttpAnswer& answer);
Result<std::vector<Person>> readPeople(const HttpAnswer& answer);
Result<AuditPage> readAudit(const HttpAnswer& answer);
Result<std::vector<Token>> readTokens(const HttpAnswer& answer);
Result<CreatedToken> readCreatedToken(const HttpAnswer& answer);
Result<NotificationsAnswer> readNotifications(const HttpAnswer& answer);
Result<std::vector<TestedChannel>> readTested(const HttpAnswer& answer);
Result<Done> readDone(const HttpAnswer& answer);
Result<ServiceHealth> readHealth(const HttpAnswer& answer);
/// The data of a `runs` event.
Result<RunBatch> readBatch(std::string_view data);

} // namespace ud
