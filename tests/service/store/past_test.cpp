// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

namespace ud::service {

class PastTest : public StoreTest {
protected:
    /// A completed run of that duration after that wait.
    void complete(seconds wait, seconds duration) {
        const Run run = start(owner, agent);
        clock().advance(wait);
        write([&](Transaction& transaction) { transaction.claimRun(run.id, "h", ""); });
        clock().advance(duration);
        end(run.id);
    }
    AgentPast past() { return store().past(owner.organizationId).agents.at(agent.id); }
};

TEST_F(PastTest, IsEmptyAtFirst) {
    EXPECT_EQ(past().history, AgentHistory());
    EXPECT_FALSE(past().recurrence.has_value());
    EXPECT_FALSE(store().past(owner.organizationId).medianWait.has_value());
}

TEST_F(PastTest, PercentilesAreNearestRank) {
    for (int i = 20; i >= 1; --i)
        complete(seconds(i), seconds(i * 10));
    end(startRunning(owner, agent).id, RunStatus::Failed);
    const auto history = past().history;
    EXPECT_EQ(history.samples, 20);
    EXPECT_EQ(history.median, seconds(100));
    EXPECT_EQ(history.p95, seconds(190));
    EXPECT_EQ(store().past(owner.organizationId).medianWait, seconds(10))
        << "21 waits: 0 s and 1 to 20 s, the eleventh counts";
}

TEST_F(PastTest, ForgetsAfterNinetyDaysAndWaitsAfterOne) {
    complete(seconds(1), seconds(10));
    clock().advance(std::chrono::hours(24));
    EXPECT_FALSE(store().past(owner.organizationId).medianWait.has_value());
    clock().advance(std::chrono::hours(24 * 89));
    EXPECT_EQ(past().history.samples, 1);
    clock().advance(milliseconds(1));
    EXPECT_EQ(past().history.samples, 0);
}

TEST_F(PastTest, GapsAreBetweenUpdatesOfCompletedRuns) {
    const Run run = startRunning(owner, agent);
    for (int i = 1; i <= 20; ++i) {
        clock().advance(seconds(i));
        report(run.id, {usage(i, 1)});
    }
    EXPECT_EQ(past().history.gapSamples, 0) << "the run is under way";
    end(run.id);
    EXPECT_EQ(past().history.gapSamples, 20);
    EXPECT_EQ(past().history.gapP95, seconds(19));
}

TEST_F(PastTest, AReturningAgentIsCountedFromItsFirstStop) {
    cancel(owner, startRunning(owner, agent).id);
    const Time firstStop = clock().now();
    EXPECT_FALSE(past().recurrence.has_value()) << "it has not started again";
    clock().advance(milliseconds(1));
    const Run again = start(owner, agent);
    clock().set(firstStop + std::chrono::hours(1));
    cancel(owner, again.id);
    clock().advance(milliseconds(1));
    start(owner, agent);
    EXPECT_EQ(past().recurrence, (Recurrence{2, firstStop}));
    clock().set(firstStop + std::chrono::hours(24));
    EXPECT_EQ(past().recurrence, (Recurrence{2, firstStop}));
    clock().advance(milliseconds(1));
    EXPECT_EQ(past().recurrence, (Recurrence{1, firstStop + std::chrono::hours(1)}));
}

TEST_F(PastTest, AStopByTheServiceItselfIsNoPersonsWord) {
    const Actor service{owner.organizationId, {std::nullopt, "Budget"}, Role::Owner};
    cancel(service, startRunning(owner, agent).id);
    clock().advance(milliseconds(1));
    start(owner, agent);
    EXPECT_FALSE(past().recurrence.has_value());
}

} // namespace ud::service
