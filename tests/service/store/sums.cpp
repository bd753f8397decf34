// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storehost.h"

namespace ud::service {

namespace {

std::string compare(StoreHost& host, const std::string& what, const std::string& left,
                    const std::string& right) {
    const std::int64_t a = host.integer("SELECT coalesce((" + left + "), 0)");
    const std::int64_t b = host.integer("SELECT coalesce((" + right + "), 0)");
    return a == b ? std::string() : what + ": " + std::to_string(a) + " and " + std::to_string(b) + "\n";
}

} // namespace

std::string sumFaults(StoreHost& host) {
    std::string faults;
    const std::string charged = "SELECT sum(credits) FROM ledger WHERE charged = 1 AND kind = '";
    for (const std::string kind : {"message", "skill"}) {
        faults += compare(host, kind + ", ledger of runs and runs",
                          charged + kind + "' AND run_id IS NOT NULL", "SELECT sum(" + kind + ") FROM runs");
        for (const std::string source : {"background", "chat"}) {
            const std::string entries = charged + kind + "' AND source = '" + source + "'";
            for (const std::string table : {"usage_monthly", "usage_daily"})
                faults +=
                    compare(host, kind + ", " + source + ", ledger and " + table, entries,
                            "SELECT sum(" + kind + ") FROM " + table + " WHERE source = '" + source + "'");
        }
        faults += compare(host, kind + ", runs that differ from their ledger",
                          "SELECT count(*) FROM runs r WHERE r." + kind +
                              " <> (SELECT coalesce(sum(credits), 0) FROM ledger l WHERE l.run_id = r.id"
                              " AND l.charged = 1 AND l.kind = '" +
                              kind + "')",
                          "SELECT 0");
        faults += compare(host, kind + ", months that differ from their days",
                          "SELECT count(*) FROM usage_monthly m WHERE m." + kind +
                              " <> (SELECT coalesce(sum(d." + kind +
                              "), 0) FROM usage_daily d WHERE d.organization_id = m.organization_id"
                              " AND substr(d.period, 1, 7) = m.period AND d.agent_id = m.agent_id"
                              " AND d.person_id = m.person_id AND d.person_name = m.person_name"
                              " AND d.source = m.source)",
                          "SELECT 0");
    }
    for (const std::string status : {"completed", "cancelled", "failed"}) {
        for (const std::string table : {"usage_monthly", "usage_daily"})
            faults += compare(host, status + ", runs and " + table,
                              "SELECT count(*) FROM runs WHERE status = '" + status + "'",
                              "SELECT sum(" + status + ") FROM " + table);
    }
    return faults;
}

} // namespace ud::service
