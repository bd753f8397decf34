// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runtablemodel.h"
#include "testutils/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

RunDelta whole(std::vector<Run> runs) {
    return {std::move(runs), {}, {}, true};
}

std::vector<Run> sampleRuns(int count) {
    std::vector<Run> runs;
    for (int i = 0; i < count; ++i)
        runs.push_back(sampleRun(i));
    return runs;
}

} // namespace

class TestRunTableModel : public QObject {
    Q_OBJECT
private:
    RunTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

private slots:
    void theCountOfReturnsIsOneForAllRunsOfAnAgent() {
        const auto returned = [](int number, std::int64_t starts) {
            Run run = sampleRun(number); // every seventh is of the same agent
            run.flags = {
                {FlagKind::Returning, noon(), {{"starts", starts}, {"first_stop_ms", noonMs - 60'000}}}};
            return run;
        };
        RunTableModel model;
        model.apply({{returned(1, 2), returned(2, 2)}, {}, {}, true});
        model.apply({{returned(8, 3)}, {}, {}, false});
        const auto count = [&](int number) {
            return model.runById(runId(number))->flags.at(0).figure("starts");
        };
        QCOMPARE(count(8), 3);
        QCOMPARE(count(1), 3);
        QCOMPARE(count(2), 2);                          // another agent
        model.apply({{returned(1, 2)}, {}, {}, false}); // told of before the third start
        QCOMPARE(count(1), 3);
    }

    void cleanup() {
        model.apply(whole({}));
        model.expireEnded(noon() + std::chrono::hours(1));
    }

    void mergeTable_data() {
        QTest::addColumn<QList<int>>("touched");
        QTest::addColumn<int>("blocks");
        QTest::newRow("none") << QList<int>{} << 0;
        QTest::newRow("head") << QList<int>{0} << 1;
        QTest::newRow("middle") << QList<int>{4} << 1;
        QTest::newRow("tail") << QList<int>{9} << 1;
        QTest::newRow("two apart") << QList<int>{2, 7} << 2;
        QTest::newRow("neighbours") << QList<int>{3, 4, 5} << 1;
        QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9} << 1;
    }

    void mergeTable() {
        QFETCH(QList<int>, touched);
        QFETCH(int, blocks);
        std::vector<Run> runs = sampleRuns(10);
        model.tick(noon());
        model.apply(whole(runs));
        QSignalSpy changed(&model, &RunTableModel::dataChanged);
        QSignalSpy reset(&model, &RunTableModel::modelReset);
        for (const int i : touched)
            runs[static_cast<std::size_t>(i)].credits.message += Credits::fromWhole(1);
        model.apply(whole(runs));
        QCOMPARE(changed.count(), blocks);

        QSignalSpy removed(&model, &RunTableModel::rowsRemoved);
        RunDelta gone;
        for (const int i : touched)
            gone.removed.push_back(runId(i));
        model.apply(gone);
        QCOMPARE(model.rowCount(), 10 - static_cast<int>(touched.size()));
        QCOMPARE(removed.count(), blocks);
        for (const int i : touched)
            QVERIFY(!model.runById(runId(i)));

        model.apply(whole(runs));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(reset.count(), 0);
        for (const Run& run : runs)
            QCOMPARE(model.runById(run.id)->credits, run.credits);
    }

    void manyScatteredRowsLeaveTogether() {
        model.apply(whole(sampleRuns(100)));
        QPersistentModelIndex kept = model.index(51, 0);
        RunDelta gone;
        for (int i = 0; i < 100; i += 2)
            gone.removed.push_back(runId(i));
        QSignalSpy removed(&model, &RunTableModel::rowsRemoved);
        model.apply(gone);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(kept.data(RunTableModel::RunIdRole).toString(), QString::fromStdString(runId(51)));
    }

    void anEndedRunStaysAMomentAndIsNotCounted() {
        model.tick(noon());
        model.apply(whole(sampleRuns(3)));
        QCOMPARE(model.counts(), (RunCounts{3, 0, 0}));
        model.apply({{}, {sampleRun(1, RunStatus::Completed)}, {}, false});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.counts(), (RunCounts{2, 0, 0}));
        QVERIFY(model.index(1, 0).data(RunTableModel::EndedRole).toBool());
        model.apply({{sampleRun(1)}, {}, {}, false}); // an answer from before the end
        QVERIFY(model.index(1, 0).data(RunTableModel::EndedRole).toBool());
        model.expireEnded(noon() + seconds(2));
        QCOMPARE(model.rowCount(), 3);
        model.expireEnded(noon() + seconds(9), seconds(8), runId(1));
        QCOMPARE(model.rowCount(), 3);
        model.expireEnded(noon() + seconds(9));
        QCOMPARE(model.rowCount(), 2);
    }

    void anUnknownEndedRunIsIgnored() {
        QSignalSpy inserted(&model, &RunTableModel::rowsInserted);
        model.apply({{}, {sampleRun(5, RunStatus::Failed)}, {}, false});
        QCOMPARE(inserted.count(), 0);
    }

    void theClockTouchesOnlyRowsThatReadDifferently() {
        std::vector<Run> runs = sampleRuns(2);
        runs[1].startedAt = noon() - seconds(30);
        runs[1].updatedAt = noon() - seconds(30);
        runs[1].queuedAt = noon() - seconds(30);
        model.tick(noon());
        model.apply(whole(runs));
        QSignalSpy changed(&model, &RunTableModel::dataChanged);
        model.tick(noon() + seconds(29));
        QCOMPARE(changed.count(), 0);
        model.tick(noon() + seconds(30));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(model.index(1, RunTableModel::Elapsed).data().toString(), QStringLiteral("1 min"));
    }

    void flagsComeWithTheClock() {
        ud::Agent agent;
        agent.id = sampleRun(0).agentId;
        agent.history = {.samples = 8,
                         .median = std::chrono::minutes(4),
                         .p95 = std::chrono::minutes(5),
                         .gapSamples = 0,
                         .gapP95 = milliseconds(0)};
        model.tick(noon());
        model.apply(whole(sampleRuns(1))); // running for 10 min
        model.setAgents({agent});
        QCOMPARE(model.counts().needsLook, 0);
        model.tick(noon() + std::chrono::minutes(2) - milliseconds(1));
        QCOMPARE(model.counts().needsLook, 0);
        QSignalSpy counted(&model, &RunTableModel::countsChanged);
        model.tick(noon() + std::chrono::minutes(2)); // 3 × the median
        QCOMPARE(model.counts().needsLook, 1);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(model.index(0, 0).data(RunTableModel::FlagTextRole).toString(),
                 QStringLiteral("running 3× this agent's usual 4 min"));
        QCOMPARE(model.summary().flags.size(), std::size_t(1));
        model.setAgents({});
        QCOMPARE(model.counts().needsLook, 0);
    }

    void stopStatesAreOfTheRunAndNotOfTheRow() {
        model.apply(whole(sampleRuns(3)));
        model.setStopState(runId(2), StopState::Stopping);
        model.apply({{}, {}, {runId(0)}, false});
        QCOMPARE(model.index(1, 0).data(RunTableModel::StopStateRole).toInt(), int(StopState::Stopping));
        QCOMPARE(model.index(0, 0).data(RunTableModel::StopStateRole).toInt(), int(StopState::None));
        QCOMPARE(model.index(0, RunTableModel::Stop).data(RunTableModel::ActionTextRole).toString(),
                 QStringLiteral("Stop Agent 1"));
        model.setStopState(runId(77), StopState::Stopped); // unknown: no effect
    }

    void hostileTextStaysText() {
        Run run = sampleRun(1);
        run.agentName = "<img src=file:///etc/passwd>";
        run.label = "<b>x</b>";
        model.apply(whole({run}));
        QCOMPARE(model.index(0, 0).data().toString(), QString::fromStdString(run.agentName));
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"));
    }
};

QTEST_MAIN(TestRunTableModel)
#include "tst_runtablemodel.moc"
