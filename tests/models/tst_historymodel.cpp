// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"
#include "testutils/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ud;
using namespace ud::test;

class TestHistoryModel : public QObject {
    Q_OBJECT
private slots:
    void onlyWhatThePeopleDidComesOnTop() {
        Run run = stoppedRun(1, true);
        run.stop->reason = StopReason::Budget;
        HistoryQuery query;
        query.stoppedBy = "Ann";
        QVERIFY(query.takes(run));
        query.reason = StopReason::Budget;
        QVERIFY(query.takes(run));
        query.reason = StopReason::Other;
        QVERIFY(!query.takes(run));
        query = {.startedBy = "Bob"};
        QVERIFY(!query.takes(run));
        run.stop.reset();
        query = {.stoppedBy = "Ann"};
        QVERIFY(!query.takes(run));
    }

    void pagesAreAskedForAsOneScrolls() {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy wanted(&model, &HistoryModel::pageWanted);
        QVERIFY(!model.canFetchMore({}));
        model.restart({});
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!model.canFetchMore({})); // one page at a time
        model.appendPage(wanted[0][0].toULongLong(), {sampleRun(3, RunStatus::Completed)}, u"next"_qs);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted[1][1].toString(), u"next"_qs);
        model.pageFailed(wanted[1][0].toULongLong());
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.appendPage(wanted[2][0].toULongLong(),
                         {sampleRun(3, RunStatus::Completed), stoppedRun(2, true)}, {});
        QCOMPARE(model.rowCount(), 2); // the one already there is not there twice
        QVERIFY(model.atEnd());
        QCOMPARE(model.index(1, HistoryModel::StoppedBy).data().toString(), u"Ann"_qs);
    }

    void answersToAnOlderQuestionAreDropped() {
        HistoryModel model;
        QSignalSpy wanted(&model, &HistoryModel::pageWanted);
        model.restart({u"a"_qs});
        model.restart({u"ab"_qs});
        model.appendPage(wanted[0][0].toULongLong(), {sampleRun(1, RunStatus::Failed)}, {});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isLoading());
        model.appendPage(wanted[1][0].toULongLong(), {sampleRun(2, RunStatus::Failed)}, {});
        QCOMPARE(model.runAt(0).id, runId(2));
    }

    void runsThatEndComeOnTopAndChangeInPlace() {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy wanted(&model, &HistoryModel::pageWanted);
        model.restart({});
        model.appendPage(wanted[0][0].toULongLong(), {sampleRun(1, RunStatus::Completed)}, {});
        model.apply({{}, {stoppedRun(2, false)}, {}, false});
        QCOMPARE(model.runAt(0).id, runId(2));
        QSignalSpy changed(&model, &HistoryModel::dataChanged);
        model.apply({{}, {stoppedRun(2, true)}, {}, false});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.runAt(0).stop->settled);
        model.apply({{}, {stoppedRun(2, true)}, {}, false});
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
