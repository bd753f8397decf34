// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include <boost/json.hpp>

namespace ud::service {

class RunsTest : public StoreTest {
protected:
    std::vector<RunEventType> eventTypes(const std::string& runId, std::int64_t after = 0) {
        std::vector<RunEventType> types;
        for (const auto events = store().events(owner.organizationId, runId, {after, {}});
             const auto& event : *events)
            types.push_back(event.type);
        return types;
    }
};

TEST_F(RunsTest, AStartedRunIsQueuedAndComplete) {
    Run run;
    write([&](Transaction& transaction) {
        run = *transaction.startRun(
            owner, {agent.id, boost::json::object{{"folder", "ä"}}, "November", Credits::fromWhole(3), {}});
    });
    reopen();
    const auto detail = store().run(owner.organizationId, run.id);
    ASSERT_TRUE(detail.ok());
    EXPECT_EQ(detail->run, run);
    EXPECT_EQ(detail->run.agentName, "Invoice Reader");
    EXPECT_EQ(detail->run.label, "November");
    EXPECT_EQ(detail->run.startedBy, owner.person);
    EXPECT_EQ(detail->run.queuedAt, clock().now());
    EXPECT_EQ(detail->run.engine, "process");
    EXPECT_EQ(detail->input, (boost::json::object{{"folder", "ä"}}));
    EXPECT_TRUE(detail->result.is_null());
    EXPECT_EQ(host().integer("SELECT max_message FROM runs"), 3000);
}

TEST_F(RunsTest, ClaimRunEndAreTheLifecycle) {
    const Run run = startRunning(owner, agent);
    EXPECT_EQ(run.status, RunStatus::Running);
    EXPECT_EQ(run.startedAt, clock().now());
    EXPECT_EQ(run.host, "host");
    write([&](Transaction& transaction) {
        EXPECT_FALSE(transaction.claimRun(run.id, "other", "").has_value());
        EXPECT_FALSE(transaction.claimRun("unknown", "other", "").has_value());
        EXPECT_FALSE(*transaction.failQueued(run.id, {"spawn", "late"}));
    });
    clock().advance(std::chrono::seconds(9));
    write([&](Transaction& transaction) {
        const Ending ending{RunStatus::Completed, std::nullopt, boost::json::object{{"pages", 3}}};
        EXPECT_FALSE(*transaction.endRun(run.id, 2, ending)) << "another attempt's end";
        EXPECT_TRUE(*transaction.endRun(run.id, 1, ending));
        EXPECT_FALSE(*transaction.endRun(run.id, 1, {RunStatus::Failed, RunError{"exit", ""}, nullptr}));
    });
    const auto detail = store().run(owner.organizationId, run.id);
    EXPECT_EQ(detail->run.status, RunStatus::Completed);
    EXPECT_EQ(detail->run.endedAt, clock().now());
    EXPECT_EQ(detail->result, (boost::json::object{{"pages", 3}}));
    EXPECT_EQ(eventTypes(run.id),
              (std::vector{RunEventType::Queued, RunEventType::Started, RunEventType::Completed}));
    EXPECT_EQ(eventTypes(run.id, 2), std::vector{RunEventType::Completed});
}

TEST_F(RunsTest, AFailedStartTellsWhy) {
    const Run run = start(owner, agent);
    write([&](Transaction& transaction) {
        EXPECT_TRUE(*transaction.failQueued(run.id, {"spawn", "There is no such command."}));
        EXPECT_EQ(transaction.failQueued("unknown", {}).error().kind, ErrorKind::NotFound);
    });
    EXPECT_EQ(read(owner, run.id).error, (RunError{"spawn", "There is no such command."}));
    EXPECT_EQ(read(owner, run.id).status, RunStatus::Failed);
}

TEST_F(RunsTest, ARequeuedRunKeepsItsConsumptionAndPlace) {
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 500)});
    write([&](Transaction& transaction) {
        EXPECT_TRUE(*transaction.requeueRun(run.id, "The service was ended."));
        EXPECT_FALSE(*transaction.requeueRun(run.id, "again"));
    });
    const Run queued = read(owner, run.id);
    EXPECT_EQ(queued.status, RunStatus::Queued);
    EXPECT_EQ(queued.attempt, 2);
    EXPECT_FALSE(queued.startedAt.has_value());
    EXPECT_EQ(queued.credits.message, Credits::fromThousandths(500));
    EXPECT_EQ(eventTypes(run.id).back(), RunEventType::Requeued);
    write([&](Transaction& transaction) { EXPECT_TRUE(transaction.claimRun(run.id, "h", "").has_value()); });
    report(run.id, {usage(1, 300)}, 2);
    report(run.id, {usage(2, 900)}, 1); // late, of the first attempt
    EXPECT_EQ(read(owner, run.id).credits.message, Credits::fromThousandths(800));
    const auto ledger = store().ledger(owner.organizationId, run.id, {});
    ASSERT_EQ(ledger->entries.size(), 3U);
    EXPECT_EQ(ledger->totals.message, Credits::fromThousandths(800));
    EXPECT_FALSE(ledger->entries[2].charged);
    EXPECT_EQ(ledger->entries[2].seq, 3);
}

TEST_F(RunsTest, AnExpectationIsKeptAndRemoved) {
    const Run run = startRunning(owner, agent);
    const Expectation expectation{clock().now() + std::chrono::hours(2), "Year-end"};
    write([&](Transaction& transaction) {
        EXPECT_EQ(transaction.expectRun(owner, run.id, expectation)->expectation, expectation);
    });
    EXPECT_EQ(read(owner, run.id).expectation, expectation);
    EXPECT_EQ(read(owner, run.id).updatedAt, run.updatedAt) << "the work has said nothing";
    write([&](Transaction& transaction) {
        EXPECT_FALSE(transaction.expectRun(owner, run.id, std::nullopt)->expectation.has_value());
    });
}

TEST_F(RunsTest, TheQueueIsFirstComeFirstServedAndBoundedPerOrganization) {
    const Actor other = addOrganization("Other");
    const Agent otherAgent = addAgent(other, "Auditor");
    std::vector<std::string> mine;
    for (int i = 0; i < 4; ++i) {
        mine.push_back(start(owner, agent).id);
        clock().advance(milliseconds(5));
    }
    const std::string theirs = start(other, otherAgent).id;
    write([&](Transaction& transaction) { transaction.claimRun(mine[0], "h", ""); });
    std::vector<std::string> queue;
    for (const auto& queued : store().queuedRuns(2))
        queue.push_back(queued.runId);
    EXPECT_EQ(queue, (std::vector{mine[1], mine[2], theirs}));
    const auto figures = store().figures();
    EXPECT_EQ(figures.queued, 4);
    EXPECT_EQ(figures.running, 1);
    EXPECT_EQ(figures.oldestQueued, read(owner, mine[1]).queuedAt);
    EXPECT_TRUE(figures.healthy);
}

TEST_F(RunsTest, RecoveryFindsRunningAndUnconfirmedRuns) {
    Run run;
    write([&](Transaction& transaction) {
        run = *transaction.startRun(owner, {agent.id, boost::json::array{1, 2}, {}, {}, {}});
    });
    const auto assignment = store().assignment(run.id);
    ASSERT_TRUE(assignment.has_value());
    EXPECT_EQ(assignment->command, "digest");
    EXPECT_EQ(assignment->organizationId, owner.organizationId);
    EXPECT_EQ(assignment->input, (boost::json::array{1, 2}));
    EXPECT_FALSE(store().assignment("unknown").has_value());
    EXPECT_TRUE(store().unfinished().empty());
    const Run running = startRunning(owner, agent);
    const Run stopped = startRunning(owner, agent);
    cancel(owner, stopped.id);
    end(startRunning(owner, agent).id);
    ASSERT_EQ(store().unfinished().size(), 2U);
    EXPECT_EQ(store().unfinished()[0].run.id, running.id);
    EXPECT_EQ(store().unfinished()[1].run.id, stopped.id);
    write([&](Transaction& transaction) {
        EXPECT_TRUE(*transaction.confirmWorkEnded(stopped.id, clock().now()));
    });
    EXPECT_EQ(store().unfinished().size(), 1U);
}

} // namespace ud::service
