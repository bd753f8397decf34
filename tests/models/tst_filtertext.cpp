// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertext.h"
#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"
#include "testutils/samples.h"

#include <QTest>

using namespace ud;
using namespace ud::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

RunFilter parsed(const QString& typed) {
    return FilterText::parse(typed).filter;
}

} // namespace

class FilterTextTest : public QObject {
    Q_OBJECT
private slots:
    void plainWordsStayText_data() {
        QTest::addColumn<QString>("typed");
        for (const QString& typed : {u"nightly  import"_qs, u"stage: 2"_qs, u"http://host/x"_qs, u">soon"_qs,
                                     u"< 5"_qs, u"credits"_qs, u":x"_qs, u"\"quoted\""_qs, u">2w"_qs})
            QTest::newRow(qUtf8Printable(typed)) << typed;
    }
    void plainWordsStayText() {
        QFETCH(QString, typed);
        RunFilter expected;
        expected.text = typed;
        QVERIFY(parsed(u"  "_qs + typed + u" "_qs) == expected);
    }

    void everyTermRestricts() {
        const RunFilter filter = parsed(
            u"status:running agent:\"Invoice Reader\" by:ANN nightly flag:silent >2h <1d12h credits>10.5 job"_qs);
        QCOMPARE(filter.text, u"nightly job"_qs);
        QVERIFY(filter.statuses == std::set{RunStatus::Running});
        QVERIFY(filter.agents == std::vector<std::string>{"invoice reader"});
        QVERIFY(filter.people == std::vector<std::string>{"ann"});
        QVERIFY(filter.flags == std::set{FlagKind::Silent});
        QVERIFY(filter.longerThan == hours(2));
        QVERIFY(filter.shorterThan == hours(36));
        QVERIFY(filter.moreThan == Credits::fromThousandths(10'500));
        QVERIFY(!filter.nothing);
    }

    void theSameKeyAgainWidens() {
        QVERIFY(parsed(u"status:run status:q"_qs).statuses ==
                (std::set{RunStatus::Queued, RunStatus::Running}));
        QVERIFY(parsed(u"flag:long"_qs).flags == (std::set{FlagKind::UnusuallyLong, FlagKind::LongQueued}));
        QVERIFY(parsed(u"flag:unusually_long"_qs).flags == std::set{FlagKind::UnusuallyLong});
    }

    void aTermBeingTypedDoesNotRestrictYet() {
        QVERIFY(parsed(u"status:"_qs) == RunFilter());
        QVERIFY(parsed(u"agent:\""_qs) == RunFilter());
        QVERIFY(parsed(u"flag:"_qs) == RunFilter());
    }

    void anUnknownValueIsTold() {
        const FilterText query = FilterText::parse(u"status:broken job"_qs);
        QVERIFY(query.filter.nothing);
        QVERIFY2(query.fault.contains(u"broken"_qs) && query.fault.contains(u"queued"_qs),
                 qUtf8Printable(query.fault));
        QVERIFY(FilterText::parse(u"flag:purple"_qs).fault.contains(u"returning"_qs));
    }

    void aStatusBesideAnother() {
        RunFilter filter = parsed(u"status:queued"_qs);
        filter.require(RunStatus::Running);
        QVERIFY(filter.nothing);
        filter = parsed(u"status:queued status:running"_qs);
        filter.require(RunStatus::Running);
        QVERIFY(!filter.nothing && filter.statuses == std::set{RunStatus::Running});
    }

    void theRowsFollow() {
        RunTableModel table;
        Run old = sampleRun(1); // 10 minutes at noon
        Run waiting = sampleRun(2, RunStatus::Queued);
        Run rich = sampleRun(40);
        rich.startedBy.name = "Béa";
        table.tick(noon());
        table.apply({{old, waiting, rich}, {}, {}, true});
        RunFilterModel shown(table);
        for (const auto& [typed, rows] :
             std::vector<std::pair<QString, int>>{{u">9m"_qs, 3},
                                                  {u">10m"_qs, 1},
                                                  {u"<11m"_qs, 2},
                                                  {u"credits>30"_qs, 1},
                                                  {u"credits<2 status:running"_qs, 1},
                                                  {u"by:BÉA"_qs, 1},
                                                  {u"agent:agent"_qs, 3},
                                                  {u"agent:job"_qs, 0},
                                                  {u"by:job"_qs, 0},
                                                  {u"agent:\"agent 1\" job"_qs, 1},
                                                  {u"status:nowhere"_qs, 0},
                                                  {{}, 3}}) {
            shown.setFilter(parsed(typed));
            QVERIFY2(shown.rowCount() == rows,
                     qUtf8Printable(u"%1: %2"_qs.arg(typed, QString::number(shown.rowCount()))));
        }
    }

    void timeBringsRowsIn() {
        RunTableModel table;
        table.tick(noon());
        table.apply({{sampleRun(1)}, {}, {}, true});
        RunFilterModel shown(table);
        shown.setFilter(parsed(u">12m"_qs));
        QCOMPARE(shown.rowCount(), 0);
        table.tick(noon() + minutes(3));
        QCOMPARE(shown.rowCount(), 1);
    }
};

QTEST_MAIN(FilterTextTest)
#include "tst_filtertext.moc"
