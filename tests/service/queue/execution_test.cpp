// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/executionworld.h"

namespace ud::service {
namespace {

bool works(const ud::Run& run) {
    return run.progress.has_value();
}

TEST(Execution, ARunIsStartedMeteredAndCompleted) {
    ExecutionWorld world;
    const auto agent =
        world.addAgent("count", R"(echo '{"type":"usage","kind":"skill","credits":2.5,"what":"work"}';)"
                                R"( echo '{"type":"result","output":{"answer":42}}')");
    world.startExecution();
    const auto run = world.startRun(agent);
    ASSERT_TRUE(world.becomes(run, RunStatus::Completed));
    EXPECT_EQ(world.run(run).credits.skill, Credits::fromThousandths(2500));
    EXPECT_EQ(world.store().run(world.owner().organizationId, run)->result.at("answer"), 42);
    EXPECT_EQ(world.run(run).host, "here");
    EXPECT_FALSE(world.run(run).containment.empty());
}

TEST(Execution, AStopEndsTheWorkAndIsConfirmed) {
    ExecutionWorld world;
    const auto agent = world.addAgent("endless", endless);
    Execution& execution = world.startExecution();
    const auto run = world.startRun(agent);
    ASSERT_TRUE(world.eventually(run, works));
    EXPECT_EQ(world.stop(run), CancelOutcome::Cancelled);
    EXPECT_TRUE(world.eventually(run, [](const ud::Run& now) { return now.stop && now.stop->workEndedAt; }));
    EXPECT_TRUE(execution.engine().load().empty());
    EXPECT_EQ(world.stop(run), CancelOutcome::AlreadyCancelled);
}

TEST(Execution, StopsRightAfterTheStartLeaveNoProcess) {
    ExecutionWorld world;
    world.configuration.limits = {4, 4};
    const auto agent = world.addAgent("endless", endless);
    Execution& execution = world.startExecution();
    for (int i = 0; i < 40; ++i) {
        const auto run = world.startRun(agent);
        if (i % 2 == 1) {
            ASSERT_TRUE(
                world.eventually(run, [](const ud::Run& now) { return now.status != RunStatus::Queued; }));
        }
        ASSERT_EQ(world.stop(run), CancelOutcome::Cancelled);
        ASSERT_TRUE(
            world.eventually(run, [](const ud::Run& now) { return now.stop->workEndedAt.has_value(); }));
    }
    EXPECT_TRUE(execution.engine().load().empty());
}

TEST(Execution, RunsBeyondTheLimitWaitForTheirTurn) {
    ExecutionWorld world;
    world.configuration.limits = {1, 1};
    const auto agent = world.addAgent("endless", endless);
    world.startExecution();
    const auto first = world.startRun(agent);
    ASSERT_TRUE(world.eventually(first, works));
    const auto second = world.startRun(agent);
    const auto third = world.startRun(agent);
    EXPECT_EQ(world.run(second).status, RunStatus::Queued);
    (void)world.stop(first);
    ASSERT_TRUE(world.eventually(second, works));
    EXPECT_EQ(world.run(third).status, RunStatus::Queued);
}

TEST(Execution, ADisabledAgentsWaitingRunFailsWithASentence) {
    ExecutionWorld world;
    const auto agent = world.addAgent("endless", endless);
    const auto run = world.startRun(agent);
    (void)world.store().write([&](Transaction& transaction) {
        AgentChange change;
        change.enabled = false;
        return transaction.changeAgent(world.owner(), agent, change).ok();
    });
    world.startExecution();
    ASSERT_TRUE(world.becomes(run, RunStatus::Failed));
    EXPECT_EQ(world.run(run).error->code, "spawn");
    EXPECT_NE(world.run(run).error->detail.find("disabled"), std::string::npos);
}

TEST(Execution, ARunWhoseCommandIsGoneFailsWithItsName) {
    ExecutionWorld world;
    const auto run = world.startRun(world.addAgent("gone", endless));
    world.configuration.commands.clear();
    world.startExecution();
    ASSERT_TRUE(world.becomes(run, RunStatus::Failed));
    EXPECT_EQ(world.run(run).error->code, "spawn");
    EXPECT_NE(world.run(run).error->detail.find("[commands.gone]"), std::string::npos);
}

TEST(Execution, EndingTheServiceFailsWhatRanAndKeepsTheQueue) {
    ExecutionWorld world;
    world.configuration.limits = {1, 1};
    const auto agent = world.addAgent("endless", endless);
    world.startExecution();
    const auto running = world.startRun(agent);
    ASSERT_TRUE(world.eventually(running, works));
    const auto waiting = world.startRun(agent);
    world.endExecution();
    EXPECT_EQ(world.run(running).status, RunStatus::Failed);
    EXPECT_EQ(world.run(running).error->code, "service_stopped");
    EXPECT_EQ(world.run(waiting).status, RunStatus::Queued);
    world.startExecution();
    EXPECT_TRUE(world.eventually(waiting, works));
    EXPECT_EQ(world.run(waiting).attempt, 1);
}

TEST(Execution, EndingTheServiceQueuesAgainUpToTheLastAttempt) {
    ExecutionWorld world;
    const auto run = world.startRun(world.addAgent("again", endless, true));
    world.startExecution();
    ASSERT_TRUE(world.eventually(run, works));
    world.endExecution();
    EXPECT_EQ(world.run(run).status, RunStatus::Queued);
    EXPECT_EQ(world.run(run).attempt, 2);
    EXPECT_FALSE(world.run(run).startedAt);
    world.startExecution();
    ASSERT_TRUE(world.becomes(run, RunStatus::Running));
    world.endExecution();
    EXPECT_EQ(world.run(run).status, RunStatus::Failed);
    EXPECT_EQ(world.run(run).error->code, "service_stopped");
}

/// As after kill -9: the store says running, and no process is there.
TEST(Execution, WhatIsFoundRunningWithoutAProcessIsSettled) {
    ExecutionWorld world;
    const auto fails = world.startRun(world.addAgent("fails", "exit 0"));
    const auto again = world.startRun(world.addAgent("again", "exit 0", true));
    const auto stopped = world.startRun(world.addAgent("stopped", "exit 0"));
    (void)world.store().write([&](Transaction& transaction) {
        for (const auto& run : {fails, again, stopped})
            (void)transaction.claimRun(run, "here", "pid_namespace");
        return true;
    });
    ASSERT_EQ(world.stop(stopped), CancelOutcome::Cancelled);
    EXPECT_FALSE(world.run(stopped).stop->workEndedAt);
    world.startExecution();
    EXPECT_EQ(world.recovered.failed, 1);
    EXPECT_EQ(world.recovered.requeued, 1);
    EXPECT_EQ(world.recovered.confirmed, 1);
    EXPECT_EQ(world.run(fails).error->code, "service_stopped");
    EXPECT_TRUE(world.run(stopped).stop->workEndedAt);
    ASSERT_TRUE(world.becomes(again, RunStatus::Completed));
    EXPECT_EQ(world.run(again).attempt, 2);
}

} // namespace
} // namespace ud::service
