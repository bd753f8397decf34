// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

namespace ud::service {

class MaxCreditsTest : public StoreTest {
protected:
    Run startLimited(Credits maxMessage) {
        Run run;
        write([&](Transaction& transaction) {
            NewRun wanted{agent.id, nullptr, {}, maxMessage, std::nullopt};
            run = transaction.startRun(owner, wanted).value();
            run = transaction.claimRun(run.id, "here", "pid_namespace").value();
        });
        return run;
    }
};

TEST_F(MaxCreditsTest, ReachingTheLimitStopsTheRunAndSaysSo) {
    const Run run = startLimited(Credits::fromThousandths(150));
    report(run.id, {usage(1, 149)});
    EXPECT_EQ(read(owner, run.id).status, RunStatus::Running);
    report(run.id, {usage(2, 1)});
    const Run stopped = read(owner, run.id);
    EXPECT_EQ(stopped.status, RunStatus::Cancelled);
    ASSERT_TRUE(stopped.stop);
    EXPECT_EQ(stopped.stop->reason, StopReason::Budget);
    EXPECT_EQ(stopped.stop->requestedBy, (PersonRef{std::nullopt, "agentsd"}));
    EXPECT_FALSE(stopped.stop->workEndedAt) << "the work itself is still to be ended";
    EXPECT_EQ(store().audit(owner.organizationId, {}, 1)->entries.at(0).reason, StopReason::Budget);
}

TEST_F(MaxCreditsTest, OvershootsByOneEntryAtMost) {
    const Run run = startLimited(Credits::fromThousandths(150));
    report(run.id, {usage(1, 100), usage(2, 100), usage(3, 100), usage(4, 100)});
    EXPECT_EQ(read(owner, run.id).credits.message, Credits::fromThousandths(200));
    const auto ledger = store().ledger(owner.organizationId, run.id, {});
    ASSERT_EQ(ledger->entries.size(), 4U);
    EXPECT_TRUE(ledger->entries[1].charged);
    EXPECT_FALSE(ledger->entries[2].charged);
    EXPECT_EQ(cancel(owner, run.id).outcome, CancelOutcome::AlreadyCancelled);
}

TEST_F(MaxCreditsTest, ALimitReachedWhileAPersonStopsIsOneStop) {
    const Run run = startLimited(Credits::fromThousandths(150));
    store().setOutputTap([&](const std::string&) { return std::vector<WorkReport>{usage(1, 150)}; });
    EXPECT_EQ(cancel(owner, run.id).outcome, CancelOutcome::AlreadyCancelled);
    EXPECT_EQ(read(owner, run.id).stop->reason, StopReason::Budget);
}

} // namespace ud::service
