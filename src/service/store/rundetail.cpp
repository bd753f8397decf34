// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/rundetail.h"

#include "service/store/errors.h"
#include "service/store/runrow.h"

#include <algorithm>

namespace ud::service {

namespace {

constexpr std::int64_t everything = -1; // as a LIMIT, https://sqlite.org/lang_select.html#limitoffset

} // namespace

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
                                         const std::string& runId, const Part& part) {
    if (!findRun(database, organizationId, runId))
        return notFound("run");
    std::vector<RunEvent> events;
    Query row = database.query("SELECT seq, at, type, message, fraction FROM (SELECT * FROM run_events"
                               " WHERE run_id = ? AND seq > ? ORDER BY seq DESC LIMIT ?) ORDER BY seq",
                               runId, part.after, part.limit.value_or(everything));
    while (row.next())
        events.push_back({row.integer(0), row.time(1),
                          runEventTypeFromText(row.text(2)).value_or(RunEventType::Progress), row.text(3),
                          row.optionalReal(4)});
    return events;
}

// An entry's number within its run is its place in the order of recording; attempts count on.
Result<RunLedger> readRunLedger(Database& database, const std::string& organizationId,
                                const std::string& runId, const Part& part) {
    if (!findRun(database, organizationId, runId))
        return notFound("run");
    RunLedger ledger;
    std::int64_t count = 0;
    Query sum = database.query("SELECT kind, charged, count(*), sum(credits) FROM ledger WHERE run_id = ?"
                               " GROUP BY kind, charged",
                               runId);
    while (sum.next()) {
        count += sum.integer(2);
        if (sum.integer(1) != 0)
            ledger.totals.of(creditKindFromText(sum.text(0)).value_or(CreditKind::Message)) += sum.credits(3);
    }
    const std::int64_t skipped = std::max(part.after, count - part.limit.value_or(count));
    Query row = database.query("SELECT at, occurred_at, kind, credits, what, charged FROM ledger"
                               " WHERE run_id = ? ORDER BY id LIMIT ? OFFSET ?",
                               runId, everything, skipped);
    for (std::int64_t seq = skipped + 1; row.next(); ++seq) {
        LedgerEntry entry{seq,
                          row.time(0),
                          row.time(1),
                          creditKindFromText(row.text(2)).value_or(CreditKind::Message),
                          row.credits(3),
                          row.text(4),
                          row.integer(5) != 0};
        ledger.entries.push_back(std::move(entry));
    }
    return ledger;
}

} // namespace ud::service
