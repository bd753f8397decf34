// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/auditlist.h"

#include "service/store/errors.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace ud::service {

namespace {

AuditEntry readEntry(const Query& row) {
    const auto role = row.optionalText(5);
    const auto reason = row.optionalText(9);
    return {row.text(1),
            row.time(2),
            {row.optionalText(3), row.text(4)},
            role ? roleFromText(*role) : std::nullopt,
            row.text(6),
            row.optionalText(7),
            row.optionalText(8),
            reason ? stopReasonFromText(*reason) : std::nullopt,
            row.text(10),
            row.text(11)};
}

} // namespace

Result<AuditPage> readAudit(Database& database, const std::string& organizationId, const std::string& cursor,
                            int limit) {
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    if (!cursor.empty()) {
        const char* end = cursor.data() + cursor.size();
        const auto [stopped, error] = std::from_chars(cursor.data(), end, before);
        if (error != std::errc() || stopped != end)
            return invalidAt("cursor", "The cursor is not one of this list; begin at its first page.");
    }
    AuditPage page;
    const auto wanted = static_cast<std::size_t>(std::max(limit, 1));
    Query row = database.query("SELECT number, id, at, actor_id, actor_name, actor_role, action, run_id,"
                               " agent_id, reason, note, outcome FROM audit"
                               " WHERE organization_id = ? AND number < ? ORDER BY number DESC LIMIT ?",
                               organizationId, before, static_cast<std::int64_t>(wanted + 1));
    std::int64_t last = 0;
    while (row.next()) {
        if (page.entries.size() == wanted) {
            page.nextCursor = std::to_string(last);
            break;
        }
        last = row.integer(0);
        page.entries.push_back(readEntry(row));
    }
    return page;
}

} // namespace ud::service
