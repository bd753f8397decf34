// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/zone.h"
#include "models/trendtext.h"
#include "testutils/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// October and November 2026 up to the 10th, the same on every day.
DailyUsage everyDay(std::int64_t message, std::int64_t skill, unsigned knownDays = 41) {
    std::vector<UsageReport> reports;
    for (const char* month : {"2026-10", "2026-11"}) {
        UsageReport report;
        for (const std::string& day : daysOf(month)) {
            UsagePeriod period;
            period.period = day;
            period.complete = day < "2026-11-10";
            const unsigned index = static_cast<unsigned>(report.periods.size()) + (reports.empty() ? 0 : 31);
            if (index >= 41 - knownDays && day <= "2026-11-10") {
                period.message.background = Credits::fromWhole(message);
                period.skill.background = Credits::fromWhole(skill);
            }
            report.periods.push_back(period);
        }
        reports.push_back(report);
    }
    return DailyUsage::of(reports);
}

QStringList outlook(const DailyUsage& daily, std::optional<CreditPair> allowance = {},
                    bool narrowed = false) {
    UsageModel usage;
    usage.setAllowance(allowance);
    if (narrowed)
        usage.setSelectedAgents({"a"});
    usage.setDaily(daily);
    return TrendText(english).outlook(usage);
}

} // namespace

class TestTrendText : public QObject {
    Q_OBJECT
private slots:
    void tellsWhereTheMonthIsGoing() {
        QCOMPARE(outlook(everyDay(1000, 30)), (QStringList{u"forecast for the month: 30,900 credits"_qs,
                                                           u"same day last month: 10,300"_qs}));
        QCOMPARE(outlook(everyDay(1000, 30, 5)).value(0), u"too little data for a forecast"_qs);
        QVERIFY2(outlook({}).isEmpty(), "nothing is said before the days are known");
    }

    void tellsWhatRunsOutFirst() {
        const CreditPair allowance{Credits::fromWhole(40'000), Credits::fromWhole(400)};
        QCOMPARE(outlook(everyDay(1000, 30), allowance).value(1),
                 u"the skill credits are likely used up on 14 Nov"_qs);
        QCOMPARE(outlook(everyDay(1000, 50), allowance).value(1),
                 u"the skill credits were used up on 8 Nov"_qs);
        QCOMPARE(outlook(everyDay(4000, 1), allowance).value(1),
                 u"the message credits were used up today"_qs);
        QCOMPARE(outlook(everyDay(5000, 50), allowance).mid(1, 2),
                 (QStringList{u"the message credits were used up on 8 Nov"_qs,
                              u"the skill credits were used up on 8 Nov"_qs}));
        QVERIFY2(outlook(everyDay(1000, 50), allowance, true).size() == 2,
                 "an agent has no allowance of its own");
    }

    void roundsARangeOutwards() {
        const TrendText text(english);
        const auto whole = [](std::int64_t low, std::int64_t high) {
            return CreditRange{Credits::fromWhole(low), Credits::fromWhole(low), Credits::fromWhole(high)};
        };
        QCOMPARE(text.range(whole(11'523, 12'861)), u"11,500 to 12,900"_qs);
        QCOMPARE(text.range(whole(7, 9)), u"7 to 9"_qs);
        QCOMPARE(text.range(whole(30'900, 30'900)), u"30,900"_qs);
        QCOMPARE(text.range({Credits(), Credits(), Credits::fromThousandths(400)}), u"0 to 1"_qs);
    }

    void tellsWhatActiveRunsAdd() {
        const TrendText text(english);
        QVERIFY(text.active({}).isEmpty());
        ActiveConsumption consumption;
        Run young = sampleRun(1, RunStatus::Running);
        young.startedAt = noon() - std::chrono::minutes(4);
        young.credits = {Credits::fromWhole(3), Credits()};
        consumption.add(young, noon());
        QVERIFY2(text.active(consumption).endsWith(u"3 message and 0 skill credits so far"_qs),
                 "four minutes tell no pace");
        Run old = sampleRun(2, RunStatus::Running);
        old.startedAt = noon() - std::chrono::minutes(30);
        old.credits = {Credits::fromWhole(10), Credits::fromWhole(2)};
        consumption.add(old, noon());
        consumption.add(sampleRun(3, RunStatus::Completed), noon());
        QCOMPARE(consumption.runs, 2);
        QVERIFY2(text.active(consumption)
                     .contains(u"of them, at work for 5 minutes or longer, about 20 message "
                               "and 4 skill credits an hour"_qs),
                 "the young one is not counted as consuming nothing");
        ActiveConsumption alone;
        alone.add(old, noon());
        QVERIFY(text.active(alone).endsWith(
            u"10 message and 2 skill credits so far, about 20 message and 4 skill credits an hour"_qs));
    }

    void otherAgentsHaveOtherDays() {
        UsageModel usage;
        usage.setDaily(everyDay(1, 1));
        QSignalSpy asked(&usage, &UsageModel::narrowed);
        usage.setSelectedAgents({"a"});
        QCOMPARE(asked.count(), 1);
        QVERIFY(usage.daily().days().empty());
        usage.setSelectedAgents({"a"});
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTrendText)
#include "tst_trendtext.moc"
