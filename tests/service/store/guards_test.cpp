// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

namespace ud::service {

class GuardsTest : public StoreTest {
protected:
    void refused(const std::string& sql) { EXPECT_NE(host().execute(sql), "") << sql; }
};

// Promise 11.
TEST_F(GuardsTest, TheLedgerRefusesAThousandChanges) {
    const Run run = startRunning(owner, agent);
    std::vector<WorkReport> reports;
    for (int i = 1; i <= 250; ++i)
        reports.push_back(usage(i, i));
    report(run.id, reports);
    const auto before = store().ledger(owner.organizationId, run.id, {});
    for (int i = 1; i <= 250; ++i) {
        const std::string row = " WHERE id = " + std::to_string(i);
        refused("UPDATE ledger SET credits = credits + 1" + row);
        refused("UPDATE OR REPLACE ledger SET charged = 0" + row);
        refused("DELETE FROM ledger" + row);
        refused("REPLACE INTO ledger SELECT id, organization_id, agent_id, run_id, chat_id, attempt, seq, at,"
                " occurred_at, kind, 1, what, charged, source, person_id, person_name FROM ledger" +
                row);
    }
    refused("DELETE FROM ledger");
    refused("REPLACE INTO ledger SELECT id + 1000, organization_id, agent_id, run_id, chat_id, attempt, seq,"
            " at, occurred_at, kind, 1, what, charged, source, person_id, person_name FROM ledger");
    EXPECT_EQ(store().ledger(owner.organizationId, run.id, {})->entries, before->entries);
}

TEST_F(GuardsTest, NothingThatOccurredAfterTheEndIsCharged) {
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 5)});
    cancel(owner, run.id);
    refused("INSERT INTO ledger SELECT 77, organization_id, agent_id, run_id, chat_id, attempt, 2, at,"
            " occurred_at + 1, kind, credits, what, 1, source, person_id, person_name FROM ledger");
}

// Promise 1: a terminal status is never left, and the lifecycle has no other steps.
TEST_F(GuardsTest, ATerminalStatusIsNeverLeft) {
    const Run done = startRunning(owner, agent);
    end(done.id);
    const Run stopped = startRunning(owner, agent);
    cancel(owner, stopped.id);
    const Run failed = startRunning(owner, agent);
    end(failed.id, RunStatus::Failed);
    for (const auto& run : {done, stopped, failed}) {
        const Run before = read(owner, run.id);
        for (const RunStatus status : {RunStatus::Queued, RunStatus::Running, RunStatus::Completed,
                                       RunStatus::Cancelled, RunStatus::Failed}) {
            if (status == before.status)
                continue;
            const std::string text(toText(status));
            refused("UPDATE runs SET status = '" + text + "' WHERE id = '" + run.id + "'");
            refused("UPDATE OR REPLACE runs SET status = '" + text +
                    "', ended_at = NULL, attempt = attempt + 1"
                    " WHERE id = '" +
                    run.id + "'");
        }
        refused("UPDATE runs SET ended_at = ended_at + 1 WHERE id = '" + run.id + "'");
        refused("REPLACE INTO runs SELECT * FROM runs WHERE id = '" + run.id + "'");
        EXPECT_EQ(read(owner, run.id), before);
    }
    const Run queued = start(owner, agent);
    const Run running = startRunning(owner, agent);
    refused("UPDATE runs SET status = 'completed', ended_at = 1 WHERE id = '" + queued.id + "'");
    refused("UPDATE runs SET status = 'queued' WHERE id = '" + running.id + "'");
    refused("UPDATE runs SET status = 'cancelled' WHERE id = '" + running.id + "'");
    refused("UPDATE runs SET status = 'paused' WHERE id = '" + running.id + "'");
}

TEST_F(GuardsTest, TheAuditIsAppendOnly) {
    start(owner, agent);
    refused("UPDATE audit SET outcome = 'x'");
    refused("DELETE FROM audit");
    refused("REPLACE INTO audit SELECT * FROM audit WHERE number = 1");
}

// The control of promise 12: the sums are compared in earnest.
TEST_F(GuardsTest, TheSumsTellOfEachTamperedRow) {
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 5)});
    end(run.id);
    ASSERT_EQ(sumFaults(host()), "");
    for (const auto& [tamper, restore] : std::vector<std::pair<std::string, std::string>>{
             {"UPDATE runs SET message = message + 1", "UPDATE runs SET message = message - 1"},
             {"UPDATE usage_monthly SET message = message + 1",
              "UPDATE usage_monthly SET message = message - 1"},
             {"UPDATE usage_daily SET period = '2026-12-01'", "UPDATE usage_daily SET period = '2026-11-22'"},
             {"UPDATE usage_monthly SET completed = 0", "UPDATE usage_monthly SET completed = 1"},
             {"UPDATE usage_daily SET failed = 1", "UPDATE usage_daily SET failed = 0"}}) {
        ASSERT_EQ(host().execute(tamper), "");
        EXPECT_NE(sumFaults(host()), "") << tamper;
        ASSERT_EQ(host().execute(restore), "");
    }
    EXPECT_EQ(sumFaults(host()), "");
}

} // namespace ud::service
