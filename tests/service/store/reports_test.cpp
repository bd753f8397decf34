// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include <algorithm>
#include <map>
#include <random>

namespace ud::service {

namespace {
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr std::int64_t reportsPerRun = 100; // an instrumented build would take minutes
#else
constexpr std::int64_t reportsPerRun = 1000;
#endif
} // namespace

using ReportsTest = StoreTest;

TEST_F(ReportsTest, AreOnTheTimelineInPlainWords) {
    const Run run = startRunning(owner, agent);
    clock().advance(std::chrono::seconds(2));
    report(run.id, {{1, clock().now(), Progress{"Page 1 of 2", 0.5}}, usage(2, 2500)});
    const Run now = read(owner, run.id);
    EXPECT_EQ(now.updatedAt, clock().now());
    EXPECT_EQ(now.progress, (Progress{"Page 1 of 2", 0.5}));
    const auto events = *store().events(owner.organizationId, run.id, {2, {}});
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0], (RunEvent{3, clock().now(), RunEventType::Progress, "Page 1 of 2", 0.5}));
    EXPECT_EQ(events[1].message, "2.5 message credits: a page");
}

TEST_F(ReportsTest, AreReadInParts) {
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 1), usage(2, 2), usage(3, 3)});
    const auto seqs = [](const auto& entries) {
        std::vector<std::int64_t> numbers;
        for (const auto& entry : entries)
            numbers.push_back(entry.seq);
        return numbers;
    };
    const auto events = [&](const Part& part) {
        return seqs(*store().events(owner.organizationId, run.id, part));
    };
    EXPECT_EQ(events({3, {}}), (std::vector<std::int64_t>{4, 5}));
    EXPECT_EQ(events({0, 2}), (std::vector<std::int64_t>{4, 5}));
    EXPECT_EQ(events({4, 2}), (std::vector<std::int64_t>{5}));
    const auto ledger = [&](const Part& part) { return *store().ledger(owner.organizationId, run.id, part); };
    EXPECT_EQ(seqs(ledger({1, {}}).entries), (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(seqs(ledger({0, 1}).entries), (std::vector<std::int64_t>{3}));
    EXPECT_EQ(ledger({0, 1}).entries[0].credits, Credits::fromThousandths(3));
    EXPECT_TRUE(ledger({9, 5}).entries.empty());
    EXPECT_EQ(ledger({9, 5}).totals.message, Credits::fromThousandths(6)) << "of all";
}

TEST_F(ReportsTest, RepeatedOnesChangeNothing) {
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 5)});
    const auto position = store().position(owner.organizationId);
    report(run.id, {usage(1, 5), usage(1, 5)});
    EXPECT_EQ(read(owner, run.id).credits.message, Credits::fromThousandths(5));
    EXPECT_EQ(store().position(owner.organizationId), position);
    EXPECT_EQ(store().events(owner.organizationId, run.id, {})->size(), 3U);
}

TEST_F(ReportsTest, LateOnesAreKeptAndNeverCharged) {
    const Run run = startRunning(owner, agent);
    end(run.id);
    const auto position = store().position(owner.organizationId);
    clock().advance(std::chrono::seconds(1));
    report(run.id, {usage(1, 5)});
    EXPECT_EQ(read(owner, run.id).credits.message, Credits());
    EXPECT_EQ(read(owner, run.id).updatedAt, clock().now());
    EXPECT_EQ(store().position(owner.organizationId), position + 1);
    ASSERT_EQ(store().ledger(owner.organizationId, run.id, {})->entries.size(), 1U);
    EXPECT_FALSE(store().ledger(owner.organizationId, run.id, {})->entries[0].charged);
    write([&](Transaction& transaction) {
        EXPECT_EQ(transaction.report("unknown", 1, {}).error().kind, ErrorKind::NotFound);
    });
}

TEST_F(ReportsTest, AreClippedToThePresent) {
    const Run run = startRunning(owner, agent);
    WorkReport ahead = usage(1, 5);
    ahead.occurredAt += std::chrono::hours(24 * 40);
    report(run.id, {ahead});
    EXPECT_EQ(store().ledger(owner.organizationId, run.id, {})->entries[0].occurredAt, clock().now());
}

TEST_F(ReportsTest, AChatIsMeteredOnceAndIsNoRun) {
    const std::vector<Consumption> consumed{{CreditKind::Message, Credits::fromWhole(1), "turn"},
                                            {CreditKind::Skill, Credits::fromThousandths(250), "look-up"}};
    for (int i = 0; i < 2; ++i)
        write([&](Transaction& transaction) {
            EXPECT_TRUE(transaction.meterChat(owner, agent.id, "chat-1", consumed).ok());
        });
    const auto report = store().usageMonthly(owner.organizationId, 1, {}, UsageGrouping::None);
    EXPECT_EQ(report->periods[0].message.chat, Credits::fromWhole(1));
    EXPECT_EQ(report->periods[0].skill.chat, Credits::fromThousandths(250));
    EXPECT_EQ(report->periods[0].message.background, Credits());
    EXPECT_TRUE(store().runs(owner.organizationId, {})->runs.empty());
}

// Promise 8: delivered one to five times, in any order, by several hands, the sum is exact.
TEST_F(ReportsTest, AHundredThousandDeliveredInAnyOrderAreCountedOnce) {
    std::mt19937 random(11);
    std::vector<std::string> ids;
    for (int i = 0; i < 100; ++i)
        ids.push_back(startRunning(owner, agent).id);
    struct Delivery {
        std::size_t run;
        WorkReport report;
    };
    std::vector<Delivery> deliveries;
    CreditPair expected;
    for (std::size_t run = 0; run < ids.size(); ++run) {
        for (std::int64_t seq = 1; seq <= reportsPerRun; ++seq) {
            const auto kind = random() % 3 ? CreditKind::Message : CreditKind::Skill;
            const auto credits = Credits::fromThousandths(1 + random() % 10'000);
            expected.of(kind) += credits;
            const WorkReport report{seq, clock().now() - milliseconds(random() % 100'000'000),
                                    Consumption{kind, credits, "step"}};
            for (auto times = 1 + random() % 5; times > 0; --times)
                deliveries.push_back({run, report});
        }
    }
    std::shuffle(deliveries.begin(), deliveries.end(), random);
    constexpr std::size_t together = 500;
    for (std::size_t from = 0; from < deliveries.size(); from += together) {
        std::map<std::size_t, std::vector<WorkReport>> byRun;
        for (auto i = from; i < std::min(from + together, deliveries.size()); ++i)
            byRun[deliveries[i].run].push_back(deliveries[i].report);
        store().post(
            [&ids, byRun](Transaction& transaction) {
                for (const auto& [run, reports] : byRun)
                    EXPECT_TRUE(transaction.report(ids[run], 1, reports).ok());
                return true;
            },
            [](Result<Done> done) { EXPECT_TRUE(done.ok()); });
    }
    write([](Transaction&) {}); // all that was posted is committed then
    CreditPair charged;
    for (const auto& id : ids)
        charged += read(owner, id).credits;
    EXPECT_EQ(charged, expected);
    EXPECT_EQ(host().integer("SELECT count(*) FROM ledger"), 100 * reportsPerRun);
}

} // namespace ud::service
