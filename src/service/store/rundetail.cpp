// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/rundetail.h"

#include "service/store/errors.h"
#include "service/store/runrow.h"

namespace ud::service {

Result<RunDetail> readRunDetail(Database& database, const std::string& organizationId,
                                const std::string& id) {
    auto run = findRun(database, organizationId, id);
    if (!run)
        return notFound("run");
    RunDetail detail{std::move(*run), nullptr, nullptr};
    Query content = database.query("SELECT input, result FROM run_content WHERE run_id = ?", id);
    if (content.next()) {
        detail.input = jsonFromStored(content.optionalText(0));
        detail.result = jsonFromStored(content.optionalText(1));
    }
    return detail;
}

Result<std::vector<RunEvent>> readEvents(Database& database, const std::string& organizationId,
                                         const std::string& runId, std::int64_t after) {
    if (!findRun(database, organizationId, runId))
        return notFound("run");
    std::vector<RunEvent> events;
    Query row = database.query("SELECT seq, at, type, message, fraction FROM run_events WHERE run_id = ?"
                               " AND seq > ? ORDER BY seq",
                               runId, after);
    while (row.next())
        events.push_back({row.integer(0), row.time(1),
                          runEventTypeFromText(row.text(2)).value_or(RunEventType::Progress), row.text(3),
                          row.optionalReal(4)});
    return events;
}

// An entry's number within its run is its place in the order of recording; attempts count on.
Result<RunLedger> readRunLedger(Database& database, const std::string& organizationId,
                                const std::string& runId) {
    if (!findRun(database, organizationId, runId))
        return notFound("run");
    RunLedger ledger;
    Query row = database.query("SELECT at, occurred_at, kind, credits, what, charged FROM ledger"
                               " WHERE run_id = ? ORDER BY id",
                               runId);
    for (std::int64_t seq = 1; row.next(); ++seq) {
        LedgerEntry entry{seq,
                          row.time(0),
                          row.time(1),
                          creditKindFromText(row.text(2)).value_or(CreditKind::Message),
                          row.credits(3),
                          row.text(4),
                          row.integer(5) != 0};
        if (entry.charged)
            ledger.totals.of(entry.kind) += entry.credits;
        ledger.entries.push_back(std::move(entry));
    }
    return ledger;
}

} // namespace ud::service
