// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include "core/zone.h"

#include <array>
#include <map>
#include <random>

namespace ud::service {

namespace {
constexpr std::array<const char*, 5> zones{"Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe",
                                           "America/Sao_Paulo", "Pacific/Apia"};
} // namespace

class UsageTest : public StoreTest {
protected:
    using Sums = std::map<std::string, Credits>;

    /// Entries within hours of month ends and of changes of the clock, by a run that is under way.
    std::vector<WorkReport> entriesAroundBorders(const Zone& zone, unsigned seed, int count) {
        std::mt19937 random(seed);
        std::vector<WorkReport> reports;
        for (int i = 1; i <= count; ++i) {
            const std::string month = addMonths("2026-11", -static_cast<int>(random() % 12));
            const Time border = *zone.begin(month);
            const auto offset = milliseconds(static_cast<std::int64_t>(random() % 14'400'000) - 7'200'000);
            WorkReport report = usage(i, 1 + random() % 5000);
            report.occurredAt = i % 10 ? border + offset : border - milliseconds(i % 20 ? 0 : 1);
            reports.push_back(report);
        }
        return reports;
    }
    Sums months(const Actor& actor) {
        Sums sums;
        for (const auto report = store().usageMonthly(actor.organizationId, 14, {}, UsageGrouping::None);
             const auto& period : report->periods) {
            if (period.message.background > Credits())
                sums[period.period] = period.message.background;
        }
        return sums;
    }
    static Sums expected(const Zone& zone, const std::vector<WorkReport>& reports) {
        Sums sums;
        for (const auto& report : reports)
            sums[zone.monthOf(report.occurredAt)] += std::get<Consumption>(report.said).credits;
        return sums;
    }
};

// Promise 12: 10,000 entries around month ends in five zones with daylight saving.
TEST_F(UsageTest, MonthEndsAreThoseOfTheOrganizationsZone) {
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const Zone zone = *Zone::find(zones[i]);
        const Actor actor = addOrganization(zones[i], zones[i]);
        const Run run = startRunning(actor, addAgent(actor, "Reader"));
        const auto reports = entriesAroundBorders(zone, static_cast<unsigned>(i), 2000);
        report(run.id, reports);
        EXPECT_EQ(months(actor), expected(zone, reports)) << zones[i];
    }
}

TEST_F(UsageTest, AnotherZoneMakesMonthsAndDaysAnew) {
    const Run run = startRunning(owner, agent);
    const auto reports = entriesAroundBorders(*Zone::find("Europe/Berlin"), 9, 2000);
    report(run.id, reports);
    end(run.id);
    for (const char* name : zones) {
        write([&](Transaction& transaction) {
            // Something of this very operation must not be counted twice.
            EXPECT_TRUE(transaction
                            .meterChat(owner, agent.id, std::string("chat ") + name,
                                       {{CreditKind::Skill, Credits::fromWhole(1), "turn"}})
                            .ok());
            OrganizationChange change;
            change.timeZone = name;
            ASSERT_TRUE(transaction.changeOrganization(owner, change).ok());
        });
        EXPECT_EQ(months(owner), expected(*Zone::find(name), reports)) << name;
        EXPECT_EQ(sumFaults(host()), "") << name;
    }
}

TEST_F(UsageTest, AnUndoneChangeOfZoneLeavesEverythingAsItWas) {
    const auto undone = store().write([&](Transaction& transaction) {
        OrganizationChange change;
        change.timeZone = "Pacific/Apia";
        EXPECT_TRUE(transaction.changeOrganization(owner, change).ok());
        return false;
    });
    EXPECT_TRUE(undone.ok());
    clock().set(*timeFromRfc3339("2026-11-30T22:30:00Z")); // 1 December in Apia, 30 November in Berlin
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 5)});
    EXPECT_EQ(months(owner), (Sums{{"2026-11", Credits::fromThousandths(5)}}));
}

TEST_F(UsageTest, MonthsCarryKindsSourcesEndsAndShares) {
    const Agent other = addAgent(owner, "Site Auditor");
    const Run mine = startRunning(owner, agent);
    report(mine.id, {usage(1, 100)});
    end(mine.id);
    const Run theirs = startRunning(owner, other);
    report(theirs.id, {usage(1, 700)});
    cancel(owner, theirs.id);
    end(startRunning(owner, other).id, RunStatus::Failed);
    write([&](Transaction& transaction) {
        EXPECT_TRUE(
            transaction
                .meterChat(owner, agent.id, "c", {{CreditKind::Skill, Credits::fromThousandths(50), "turn"}})
                .ok());
    });
    const auto report = store().usageMonthly(owner.organizationId, 3, {}, UsageGrouping::Agent);
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->timeZone, "Europe/Berlin");
    ASSERT_EQ(report->periods.size(), 3U);
    EXPECT_EQ(report->periods[0], (UsagePeriod{"2026-09", true, {}, {}, {}, {}}));
    const UsagePeriod& month = report->periods[2];
    EXPECT_FALSE(month.complete);
    EXPECT_EQ(month.message.background, Credits::fromThousandths(800));
    EXPECT_EQ(month.skill.chat, Credits::fromThousandths(50));
    EXPECT_EQ(month.runs, (EndedCounts{1, 1, 1}));
    const auto t = [](std::int64_t value) { return Credits::fromThousandths(value); };
    EXPECT_EQ(month.shares, (std::vector<UsageShare>{{other.id, "Site Auditor", {t(700), t(0)}},
                                                     {agent.id, "Invoice Reader", {t(100), t(50)}}}));
    const auto people = store().usageMonthly(owner.organizationId, 1, {agent.id}, UsageGrouping::StartedBy);
    EXPECT_EQ(people->periods[0].shares,
              (std::vector<UsageShare>{{*owner.person.tokenId, owner.person.name, {t(100), t(50)}}}));
    EXPECT_EQ(people->periods[0].runs, (EndedCounts{1, 0, 0}));
}

TEST_F(UsageTest, DaysAreThoseOfTheMonth) {
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 100)});
    const auto report = store().usageDaily(owner.organizationId, "2026-11", {}, UsageGrouping::Agent);
    ASSERT_TRUE(report.ok());
    ASSERT_EQ(report->periods.size(), 30U);
    EXPECT_EQ(report->periods[21].period, "2026-11-22");
    EXPECT_EQ(report->periods[21].message.background, Credits::fromThousandths(100));
    EXPECT_FALSE(report->periods[21].complete);
    EXPECT_TRUE(report->periods[20].complete);
    EXPECT_TRUE(report->periods[20].shares.empty());
    EXPECT_EQ(
        report->periods[21].shares,
        (std::vector<UsageShare>{{agent.id, "Invoice Reader", {Credits::fromThousandths(100), Credits()}}}));
    const auto another =
        store().usageDaily(owner.organizationId, "2026-11", {"another"}, UsageGrouping::None);
    EXPECT_TRUE(another->periods[21].message.total() == Credits());
}

TEST_F(UsageTest, WhatCannotBeAskedIsRefused) {
    for (const int months : {0, 61, -1})
        EXPECT_EQ(store().usageMonthly(owner.organizationId, months, {}, UsageGrouping::None).error().kind,
                  ErrorKind::Invalid);
    EXPECT_EQ(store().usageDaily(owner.organizationId, "2026-13", {}, UsageGrouping::None).error().kind,
              ErrorKind::Invalid);
    EXPECT_EQ(store().usageMonthly("unknown", 1, {}, UsageGrouping::None).error().kind, ErrorKind::NotFound);
}

} // namespace ud::service
