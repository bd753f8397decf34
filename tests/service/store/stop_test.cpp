// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include <atomic>
#include <thread>

namespace ud::service {

using StopTest = StoreTest;

TEST_F(StopTest, AQueuedRunIsGoneAtOnce) {
    const Run run = start(owner, agent);
    clock().advance(std::chrono::seconds(3));
    const auto result = cancel(owner, run.id);
    EXPECT_EQ(result.outcome, CancelOutcome::Cancelled);
    ASSERT_TRUE(result.run && result.run->stop);
    EXPECT_EQ(result.run->status, RunStatus::Cancelled);
    EXPECT_EQ(result.run->endedAt, clock().now());
    EXPECT_EQ(result.run->stop->requestedAt, clock().now());
    EXPECT_EQ(result.run->stop->requestedBy, owner.person);
    EXPECT_EQ(result.run->stop->reason, StopReason::Other);
    EXPECT_EQ(result.run->stop->note, "no need");
    EXPECT_EQ(result.run->stop->workEndedAt, clock().now());
    EXPECT_TRUE(result.run->stop->settled);
}

TEST_F(StopTest, ARunningRunAwaitsTheProof) {
    const Run run = startRunning(owner, agent);
    const auto result = cancel(owner, run.id);
    EXPECT_FALSE(result.run->stop->workEndedAt.has_value());
    const Time decided = clock().now();
    write([&](Transaction& transaction) {
        EXPECT_TRUE(*transaction.confirmWorkEnded(run.id, decided - std::chrono::seconds(1)));
        EXPECT_FALSE(*transaction.confirmWorkEnded(run.id, decided + std::chrono::seconds(1)));
    });
    EXPECT_EQ(read(owner, run.id).stop->workEndedAt, decided) << "never before the decision, and once";
}

TEST_F(StopTest, WhatWasWrittenBeforeTheDecisionIsCharged) {
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 100)});
    store().setOutputTap([&](const std::string& runId) {
        EXPECT_EQ(runId, run.id);
        WorkReport late = usage(2, 20);
        late.occurredAt += std::chrono::hours(1);
        return std::vector<WorkReport>{usage(1, 100), late, {3, clock().now(), Progress{"half", 0.5}}};
    });
    const auto result = cancel(owner, run.id);
    EXPECT_EQ(result.run->credits.message, Credits::fromThousandths(120));
    EXPECT_EQ(result.run->progress, (Progress{"half", 0.5}));
    report(run.id, {usage(4, 7), {5, clock().now(), Progress{"after", 1.0}}});
    const auto ledger = store().ledger(owner.organizationId, run.id, {});
    ASSERT_EQ(ledger->entries.size(), 3U);
    EXPECT_EQ(ledger->entries[1].occurredAt, clock().now()) << "at the stop's instant at the latest";
    EXPECT_FALSE(ledger->entries[2].charged);
    EXPECT_EQ(ledger->totals.message, Credits::fromThousandths(120));
    EXPECT_EQ(read(owner, run.id).credits.message, Credits::fromThousandths(120));
    EXPECT_EQ(read(owner, run.id).progress->message, "half");
    EXPECT_GT(store().position(owner.organizationId), 0);
}

TEST_F(StopTest, EachAnswerTellsTheTruth) {
    const Run done = startRunning(owner, agent);
    end(done.id);
    const Run failed = startRunning(owner, agent);
    end(failed.id, RunStatus::Failed);
    const Run run = start(owner, agent);
    std::vector<CancelResult> results;
    write([&](Transaction& transaction) {
        results = transaction.cancelRuns(owner, {done.id, run.id, failed.id, run.id, "unknown"}, {});
    });
    std::vector<CancelOutcome> outcomes;
    for (const auto& result : results)
        outcomes.push_back(result.outcome);
    EXPECT_EQ(outcomes, (std::vector{CancelOutcome::AlreadyCompleted, CancelOutcome::Cancelled,
                                     CancelOutcome::AlreadyFailed, CancelOutcome::AlreadyCancelled,
                                     CancelOutcome::NotFound}));
    EXPECT_FALSE(results.back().run.has_value());
    EXPECT_FALSE(results[0].run->stop.has_value());
    EXPECT_EQ(host().integer("SELECT count(*) FROM audit WHERE action = 'run.cancel'"), 5);
}

TEST_F(StopTest, StopsAndEndsRaceToOneTruth) {
    constexpr int pairs = 100;
    std::vector<std::string> ids;
    for (int i = 0; i < pairs; ++i)
        ids.push_back(startRunning(owner, agent).id);
    std::vector<CancelOutcome> outcomes(pairs);
    std::vector<char> ended(pairs);
    std::atomic<bool> go{false};
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < pairs; ++i) {
        threads.emplace_back([&, i] {
            go.wait(false);
            outcomes[i] = cancel(owner, ids[i]).outcome;
        });
        threads.emplace_back([&, i] {
            go.wait(false);
            ended[i] = end(ids[i], i % 2 ? RunStatus::Failed : RunStatus::Completed) ? 1 : 0;
        });
    }
    go = true;
    go.notify_all();
    for (auto& thread : threads)
        thread.join();
    for (std::size_t i = 0; i < pairs; ++i) {
        const Run run = read(owner, ids[i]);
        EXPECT_EQ(run.status == RunStatus::Cancelled, outcomes[i] == CancelOutcome::Cancelled);
        EXPECT_EQ(run.status == RunStatus::Cancelled, ended[i] == 0);
        EXPECT_TRUE(outcomes[i] == CancelOutcome::Cancelled || outcomes[i] == alreadyOutcome(run.status));
    }
}

TEST_F(StopTest, ManyHandsOneStop) {
    constexpr int runs = 20;
    constexpr int hands = 16;
    std::vector<std::string> ids;
    for (int i = 0; i < runs; ++i)
        ids.push_back(startRunning(owner, agent).id);
    std::atomic<int> cancelled{0};
    std::atomic<int> already{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < hands; ++i) {
        threads.emplace_back([&] {
            for (const auto& id : ids)
                ++(cancel(owner, id).outcome == CancelOutcome::Cancelled ? cancelled : already);
        });
    }
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(cancelled, runs);
    EXPECT_EQ(already, runs * (hands - 1));
    EXPECT_EQ(host().integer("SELECT count(*) FROM audit WHERE action = 'run.cancel'"), runs * hands);
}

} // namespace ud::service
