// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/zone.h"
#include "service/demo/historywriter.h"
#include "service/store/sqlitestore.h"
#include "testutils/seededrandom.h"
#include "testutils/temporaryfolder.h"

#include <gtest/gtest.h>

namespace ud::service {
namespace {

const Time noon = *timeFromRfc3339("2026-11-22T12:00:00Z");

TEST(HistoryPlan, IsTheSameForTheSameSeedAndTime) {
    const auto first = planHistory(7, noon);
    const auto second = planHistory(7, noon);
    ASSERT_EQ(first.runs.size(), second.runs.size());
    for (std::size_t i = 0; i < first.runs.size(); ++i) {
        EXPECT_EQ(first.runs[i].queuedAt, second.runs[i].queuedAt);
        EXPECT_EQ(first.runs[i].credits, second.runs[i].credits);
    }
    EXPECT_NE(first.runs.size(), planHistory(8, noon).runs.size());
}

TEST(HistoryPlan, LiesInThePastAndGoesBackFourteenMonths) {
    const auto plan = planHistory(7, noon);
    EXPECT_LT(plan.runs.front().queuedAt, noon - std::chrono::days(420));
    for (const PlannedRun& run : plan.runs)
        EXPECT_LT(run.queuedAt + run.wait + run.work, noon);
}

class History : public testing::Test {
protected:
    void SetUp() override {
        auto opened = openSqliteStore(m_folder.path(), m_clock, m_random);
        ASSERT_TRUE(opened.ok());
        store = std::move(*opened);
        ASSERT_TRUE(writeHistory(*store, m_clock, planHistory(7, noon), "Europe/Berlin", "hash").ok());
        m_clock.set(noon);
        organization = store->organizations().front().id;
    }

    CreditPair sumOfRuns() {
        CreditPair sum;
        RunQuery query;
        query.limit = 10'000;
        const auto page = store->runs(organization, query);
        for (const ud::Run& run : page->runs) {
            sum += run.credits;
            EXPECT_EQ(store->ledger(organization, run.id, {})->totals, run.credits);
        }
        return sum;
    }

    static CreditPair background(const UsageReport& report) {
        CreditPair sum;
        for (const UsagePeriod& period : report.periods)
            sum += {period.message.background, period.skill.background};
        return sum;
    }

    std::unique_ptr<Store> store;
    std::string organization;

private:
    testutils::TemporaryFolder m_folder;
    ReplayClock m_clock;
    testutils::SeededRandom m_random{7};
};

TEST_F(History, SumsOfLedgerRunsMonthsAndDaysAgree) {
    const auto months = store->usageMonthly(organization, 16, {}, UsageGrouping::None);
    ASSERT_TRUE(months.ok());
    CreditPair days;
    Credits chatOfDays;
    Credits chatOfMonths;
    for (const UsagePeriod& month : months->periods) {
        const auto report = store->usageDaily(organization, month.period, {}, UsageGrouping::None);
        days += background(*report);
        chatOfMonths += month.message.chat;
        for (const UsagePeriod& day : report->periods)
            chatOfDays += day.message.chat;
    }
    const CreditPair runs = sumOfRuns();
    EXPECT_GT(runs.message, Credits());
    EXPECT_EQ(background(*months), runs);
    EXPECT_EQ(days, runs);
    EXPECT_GT(chatOfMonths, Credits());
    EXPECT_EQ(chatOfDays, chatOfMonths);
}

TEST_F(History, HasEveryKindOfEndAndNothingUnfinished) {
    EndedCounts counts;
    const auto months = store->usageMonthly(organization, 16, {}, UsageGrouping::None);
    for (const UsagePeriod& month : months->periods) {
        counts.completed += month.runs.completed;
        counts.cancelled += month.runs.cancelled;
        counts.failed += month.runs.failed;
    }
    EXPECT_GT(counts.completed, 1000);
    EXPECT_GT(counts.cancelled, 10);
    EXPECT_GT(counts.failed, 10);
    EXPECT_TRUE(store->unfinished().empty());
    EXPECT_TRUE(store->queuedRuns(8).empty());
}

TEST_F(History, HasAnAgentThatCameBack) {
    const auto past = store->past(organization);
    for (const Agent& agent : store->agents(organization)) {
        const auto known = past.agents.find(agent.id);
        ASSERT_NE(known, past.agents.end()) << agent.name;
        EXPECT_GE(known->second.history.samples, 8) << agent.name;
        if (agent.name == returningAgent) {
            EXPECT_TRUE(known->second.recurrence.has_value());
        }
    }
}

} // namespace
} // namespace ud::service
