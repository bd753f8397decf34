// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agentsharemodel.h"
#include "models/csv.h"
#include "models/usagecsv.h"
#include "models/usagedivision.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ud;

namespace {

UsagePeriod month(std::vector<UsageShare> shares) {
    UsagePeriod period{"2026-11", false, {}, {}, {3, 1, 0}, std::move(shares)};
    for (const UsageShare& share : period.shares) {
        period.message.background += share.credits.message;
        period.skill.background += share.credits.skill;
    }
    return period;
}

UsageShare share(const std::string& name, int message, int skill) {
    return {"id of " + name, name, {Credits::fromWhole(message), Credits::fromWhole(skill)}};
}

} // namespace

/// Who consumed what, and usage as a file.
class UsageParts : public QObject {
    Q_OBJECT
private slots:
    void agentsWithTheirShares() {
        AgentShareModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLocale(QLocale(QLocale::English));
        model.setPeriod(month({share("Invoice Reader", 1000, 500), share("Site Auditor", 499, 1)}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, AgentShareModel::Message).data().toString(), u"1,000"_qs);
        QCOMPARE(model.index(0, AgentShareModel::Share).data().toString(), u"75\u00A0%"_qs);
        QCOMPARE(model.index(1, AgentShareModel::Share).data().toString(), u"25\u00A0%"_qs);
    }

    void newFiguresOfTheSameAgentsResetNothing() {
        AgentShareModel model;
        model.setPeriod(month({share("Invoice Reader", 1, 0)}));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setPeriod(month({share("Invoice Reader", 2, 0)}));
        model.setPeriod(month({share("Invoice Reader", 2, 0)}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(0, AgentShareModel::Message).data().toString(), u"2"_qs);
    }

    void thePartsAddUpToTheTotal_data() {
        QTest::addColumn<int>("split");
        QTest::newRow("kind") << static_cast<int>(UsageSplit::Kind);
        QTest::newRow("source") << static_cast<int>(UsageSplit::Source);
        QTest::newRow("agent") << static_cast<int>(UsageSplit::Agent);
    }
    void thePartsAddUpToTheTotal() {
        QFETCH(int, split);
        UsageModel usage;
        UsagePeriod first = month({share("A", 10, 1), share("B", 20, 2), share("C", 30, 3)});
        first.period = "2026-10";
        first.message.chat = Credits::fromWhole(5); // by nobody that is listed
        UsagePeriod second = month({share("D", 7, 0), share("E", 8, 0), share("F", 9, 9), share("A", 1, 1)});
        usage.setReport({"UTC", "1", {first, second}});
        const UsageDivision division(usage, static_cast<UsageSplit>(split));
        for (int row = 0; row < 2; ++row) {
            CreditPair sum;
            for (const UsagePart& part : division.parts())
                sum += part.amounts.at(static_cast<std::size_t>(row));
            QCOMPARE(sum, usage.credits(row));
        }
    }

    void theLargestAgentsAreTheirOwnAndTheRestIsOthers() {
        UsageModel usage;
        usage.setReport({"UTC",
                         "1",
                         {month({share("F", 60, 0), share("E", 50, 0), share("D", 40, 0), share("C", 30, 0),
                                 share("B", 20, 0), share("A", 10, 5)})}});
        const UsageDivision division(usage, UsageSplit::Agent);
        QCOMPARE(division.parts().size(), UsageDivision::mostAgents + 1);
        QCOMPARE(division.parts().front().name, u"F"_qs);
        QVERIFY(division.parts().back().others);
        QCOMPARE(division.parts().back().amounts[0],
                 (CreditPair{Credits::fromWhole(10), Credits::fromWhole(5)}));
        QVERIFY(division.words(0, CreditText(QLocale(QLocale::English))).contains(u"F 60; E 50"_qs));
    }

    void backgroundAndChatTellBothKinds() {
        UsageModel usage;
        usage.setLocale(QLocale(QLocale::English));
        UsagePeriod period = month({share("A", 100, 7)});
        period.message.chat = Credits::fromThousandths(20'500);
        usage.setReport({"UTC", "1", {period}});
        const UsageDivision division(usage, UsageSplit::Source);
        QCOMPARE(
            division.words(0, CreditText(QLocale(QLocale::English))),
            u"Nov 2026: Background runs: 100 message and 7 skill credits; Chat: 20.5 message and 0 skill credits"_qs);
        usage.setSelectedAgents({"id of A"});
        QCOMPARE(UsageDivision(usage, UsageSplit::Source).parts().front().name, u"Message credits"_qs);
    }

    void agentsCarryTheColourOfTheChart() {
        AgentShareModel model;
        model.setPeriod(month({share("Invoice Reader", 1, 0), share("Site Auditor", 1, 0)}));
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setColors({{"id of Site Auditor", QColor(Qt::red)}});
        QCOMPARE(changes.count(), 1);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
        QCOMPARE(model.index(1, 0).data(Qt::DecorationRole).value<QColor>(), QColor(Qt::red));
    }

    void csvQuotesAsRfc4180Asks() {
        QCOMPARE(Csv::line({u"a"_qs, u"b,c"_qs, u"say \"x\""_qs, u"two\nlines"_qs, QString()}),
                 QByteArray("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n"));
    }

    void csvHoldsNoFormula_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void csvHoldsNoFormula() {
        QFETCH(QString, text);
        const QByteArray line = Csv::line({text});
        QVERIFY2(line.startsWith('\'') || line.startsWith("\"'"), line);
    }

    void csvOfPeriodsAndAgents() {
        UsageReport report{"Etc/UTC", "7", {month({share("=cmd|' /C calc'!A0", 12, 4)})}};
        report.periods[0].message.chat = Credits::fromThousandths(1'500);
        QCOMPARE(UsageCsv::periods(report),
                 QByteArray("\xef\xbb\xbfperiod,complete,message_background,message_chat,skill_background,"
                            "skill_chat,runs_completed,runs_cancelled,runs_failed\r\n"
                            "2026-11,no,12,1.5,4,0,3,1,0\r\n"));
        QCOMPARE(UsageCsv::agents(report),
                 QByteArray("\xef\xbb\xbfperiod,agent,agent_id,message,skill\r\n"
                            "2026-11,'=cmd|' /C calc'!A0,id of =cmd|' /C calc'!A0,12,4\r\n"));
    }
};

QTEST_MAIN(UsageParts)
#include "tst_usageparts.moc"
