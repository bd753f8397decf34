// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"
#include "testutils/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

QStringList shownIds(const QAbstractItemModel& model) {
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(RunTableModel::RunIdRole).toString().right(3);
    return ids;
}

Run withCredits(int number, int credits) {
    Run run = sampleRun(number);
    run.credits = {Credits::fromWhole(credits), Credits()};
    return run;
}

} // namespace

class TestRunFilterModel : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RunTableModel> table;
    std::unique_ptr<RunFilterModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init() {
        tester.reset();
        model.reset();
        table = std::make_unique<RunTableModel>();
        table->apply({{withCredits(1, 30), withCredits(2, 10), withCredits(3, 20)}, {}, {}, true});
        model = std::make_unique<RunFilterModel>(*table);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void sortsOnTheRawValue() {
        QCOMPARE(shownIds(*model), (QStringList{u"001"_qs, u"002"_qs, u"003"_qs}));
        model->sort(RunTableModel::CreditsSoFar);
        QCOMPARE(shownIds(*model), (QStringList{u"002"_qs, u"003"_qs, u"001"_qs}));
        model->sort(RunTableModel::CreditsSoFar, Qt::DescendingOrder);
        QCOMPARE(shownIds(*model), (QStringList{u"001"_qs, u"003"_qs, u"002"_qs}));
    }

    void agentsSortAsPeopleDo() {
        Run ten = sampleRun(4);
        ten.agentName = "agent 10";
        Run two = sampleRun(5);
        two.agentName = "Agent 2";
        model->sort(RunTableModel::Agent);
        table->apply({{ten, two}, {}, {runId(1), runId(2), runId(3)}, false});
        QCOMPARE(shownIds(*model), (QStringList{u"005"_qs, u"004"_qs}));
    }

    void aChangeMovesItsRow() {
        model->sort(RunTableModel::CreditsSoFar);
        table->apply({{withCredits(2, 25)}, {}, {}, false});
        QCOMPARE(shownIds(*model), (QStringList{u"003"_qs, u"002"_qs, u"001"_qs}));
    }

    void theHeldRowStaysWhereItIs() {
        model->sort(RunTableModel::CreditsSoFar);
        model->setHeld(runId(2));
        table->apply({{withCredits(2, 90), withCredits(4, 1)}, {}, {}, false});
        QCOMPARE(shownIds(*model), (QStringList{u"002"_qs, u"004"_qs, u"003"_qs, u"001"_qs}));
        model->setHeld({});
        QCOMPARE(shownIds(*model), (QStringList{u"004"_qs, u"003"_qs, u"001"_qs, u"002"_qs}));
    }

    void theHeldRowStaysShown() {
        RunFilter filter;
        filter.statuses = {RunStatus::Queued};
        table->apply({{sampleRun(8, RunStatus::Queued)}, {}, {}, false});
        model->setFilter(filter);
        model->setHeld(runId(8));
        table->apply({{sampleRun(8, RunStatus::Running)}, {}, {}, false});
        QCOMPARE(shownIds(*model), QStringList{u"008"_qs});
        model->setHeld({});
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(model->hiddenCount(), 4);
    }

    void typingOnAndBack() {
        RunFilter filter;
        for (const auto& [text, rows] :
             std::vector<std::pair<QString, int>>{{u"J"_qs, 3},
                                                  {u"JOB"_qs, 3},
                                                  {u"JOB 2"_qs, 1},
                                                  {u"JOB 2x"_qs, 0},
                                                  {u"JOB 2"_qs, 1},
                                                  {u""_qs, 3},
                                                  {u"agent 3"_qs, 1},
                                                  {QString::fromStdString(runId(2)).right(12), 1},
                                                  {u"ann"_qs, 3}}) {
            filter.text = text;
            model->setFilter(filter);
            QVERIFY2(model->rowCount() == rows, qPrintable(text));
        }
    }

    void filtersByAgentAndFlag() {
        Run flagged = sampleRun(3);
        flagged.flags = {{FlagKind::Silent, noon(), {{"silence_s", 900}, {"limit_s", 600}}}};
        table->apply({{flagged}, {}, {}, false});
        RunFilter filter;
        filter.needsLook = true;
        model->setFilter(filter);
        QCOMPARE(shownIds(*model), QStringList{u"003"_qs});
        filter = {};
        filter.flags = {FlagKind::Returning};
        model->setFilter(filter);
        QCOMPARE(model->rowCount(), 0);
        filter = {};
        filter.agents = {"agent 2"};
        model->setFilter(filter);
        QCOMPARE(shownIds(*model), QStringList{u"002"_qs});
    }

    void anEndedRunStillMatchesWhatItWas() {
        RunFilter filter;
        filter.statuses = {RunStatus::Running};
        model->setFilter(filter);
        table->apply({{}, {sampleRun(2, RunStatus::Completed)}, {}, false});
        QCOMPARE(model->rowCount(), 3);
    }

    void tellsHowManyAreHidden() {
        QSignalSpy visible(model.get(), &RunFilterModel::visibleChanged);
        RunFilter filter;
        filter.text = u"job 2"_qs;
        model->setFilter(filter);
        QCOMPARE(model->hiddenCount(), 2);
        QCOMPARE(visible.count(), 1);
        table->apply({{}, {}, {runId(1)}, false});
        QCOMPARE(model->hiddenCount(), 1);
        QCOMPARE(visible.count(), 2);
    }
};

QTEST_MAIN(TestRunFilterModel)
#include "tst_runfiltermodel.moc"
