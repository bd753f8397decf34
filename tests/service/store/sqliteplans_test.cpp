// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/sqlitehost.h"
#include "service/store/storefixture.h"

namespace ud::service {

// What is listed must cost what it shows: no list reads a table through or sorts it.
class SqlitePlansTest : public StoreTest {
protected:
    void uses(const std::string& index, const std::string& sql) {
        const std::string plan = dynamic_cast<SqliteHost&>(host()).plan(sql);
        EXPECT_NE(plan.find(index), std::string::npos) << sql << '\n' << plan;
        EXPECT_EQ(plan.find("TEMP B-TREE"), std::string::npos) << sql << '\n' << plan;
        EXPECT_EQ(plan.find("SCAN"), std::string::npos) << sql << '\n' << plan;
    }
};

TEST_F(SqlitePlansTest, ListsFollowTheirIndex) {
    uses("runs_active", "SELECT * FROM runs WHERE organization_id = ?1 AND status IN ('queued', 'running')"
                        " AND status IN ('queued') ORDER BY queued_at, id LIMIT ?2");
    uses("runs_ended", "SELECT * FROM runs WHERE organization_id = ?1 AND ended_at IS NOT NULL"
                       " AND (ended_at, id) < (?4, ?5) ORDER BY ended_at DESC, id DESC LIMIT ?6");
    uses("runs_ended_of_agent", "SELECT * FROM runs WHERE +organization_id = ?1 AND ended_at IS NOT NULL"
                                " AND agent_id = ?2 ORDER BY ended_at DESC, id DESC LIMIT ?6");
    // Each page of ended runs by who and why, and from one person to the next.
    const std::string ended = "SELECT * FROM runs WHERE organization_id = ?1 AND ended_at IS NOT NULL";
    const std::string page = " AND (ended_at, id) < (?4, ?5) ORDER BY ended_at DESC, id DESC LIMIT ?6";
    uses("runs_ended_of_stopper (", ended + " AND stop_by_name = ?7" + page);
    uses("runs_ended_of_stopper_for (", ended + " AND stop_by_name = ?7 AND stop_reason = ?8" + page);
    uses("runs_ended_of_stopper_for (",
         ended + " AND +agent_id = ?2 AND stop_by_name = ?7 AND stop_reason = ?8 AND +started_by_name = ?9" +
             page);
    uses("runs_ended_for (", ended + " AND stop_reason = ?8 AND +started_by_name = ?9" + page);
    uses("runs_ended_of_starter (", ended + " AND started_by_name = ?9" + page);
    uses("COVERING INDEX runs_ended_of_starter",
         "SELECT started_by_name FROM runs WHERE organization_id = ? AND ended_at IS NOT NULL"
         " AND started_by_name > ? ORDER BY started_by_name LIMIT 1");
    uses("COVERING INDEX runs_ended_of_stopper",
         "SELECT stop_by_name FROM runs WHERE organization_id = ? AND stop_by_name IS NOT NULL"
         " AND ended_at IS NOT NULL AND stop_by_name > ? ORDER BY stop_by_name LIMIT 1");
    uses("runs_position", "SELECT * FROM runs WHERE organization_id = ? AND position > ? ORDER BY position");
    uses("runs_started", "SELECT 1 FROM runs WHERE organization_id = ? AND started_at IS NOT NULL"
                         " AND started_at >= ? AND attempt = 1 ORDER BY started_at DESC LIMIT 1000");
    uses("runs_ended_of_agent", "SELECT 1 FROM runs WHERE agent_id = ? AND ended_at IS NOT NULL"
                                " AND ended_at >= ? AND status = 'completed' AND started_at IS NOT NULL"
                                " ORDER BY ended_at DESC LIMIT 1000");
    uses("runs_stopped_of_agent", "SELECT min(ended_at) FROM runs WHERE agent_id = ? AND status = 'cancelled'"
                                  " AND ended_at >= ? AND stop_by_id IS NOT NULL");
    uses("runs_of_agent", "SELECT count(*) FROM runs WHERE agent_id = ? AND queued_at > ?");
    uses("audit_of_organization", "SELECT * FROM audit WHERE organization_id = ? AND number < ?"
                                  " ORDER BY number DESC LIMIT ?");
    uses("PRIMARY KEY", "SELECT sum(message) FROM usage_monthly WHERE organization_id = ?"
                        " AND period BETWEEN ? AND ? GROUP BY period");
}

} // namespace ud::service
