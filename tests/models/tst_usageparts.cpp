// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agentsharemodel.h"
#include "models/csv.h"
#include "models/usagecsv.h"

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
