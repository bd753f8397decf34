// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/details/detailspane.h"
#include "models/historymodel.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

using namespace ud;
using namespace ud::test;

namespace {

RunEvent progress(std::int64_t seq, const std::string& message) {
    return {seq, noon() + seconds(seq), RunEventType::Progress, message, std::nullopt};
}

LedgerEntry used(std::int64_t seq, int credits) {
    return {seq, noon(), noon(), CreditKind::Message, Credits::fromWhole(credits), "a page", true};
}

/// The rows of a table of the pane, each cell's text in column \p column.
QStringList column(Desk& desk, const QString& table, int column) {
    const QAbstractItemModel* model = desk.find<QTableView>(table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

bool factIsShown(Desk& desk, const QString& value) {
    const auto labels = desk.find<DetailsPane>()->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == value; });
}

} // namespace

/// What a person sees of the run that is selected.
class Details : public QObject {
    Q_OBJECT
private slots:
    void followTheSelectedRun() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.events[runId(1)] = {progress(1, "Page 1"), progress(2, "Page 2")};
        desk.script.entries[runId(1)] = {used(1, 3)};
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1)});
        QTRY_COMPARE(column(desk, u"timeline"_qs, 1), (QStringList{u"Page 2"_qs, u"Page 1"_qs}));
        QTRY_COMPARE(column(desk, u"ledger"_qs, 2), QStringList{u"3 message"_qs});
        QTRY_VERIFY(desk.find<QPlainTextEdit>(u"input"_qs)->toPlainText().contains(u"\"pages\": 12"_qs));
        QVERIFY(factIsShown(desk, QString::fromStdString(runId(1))));

        desk.script.events[runId(1)].push_back(progress(3, "Page 3"));
        desk.script.result = "A report";
        desk.script.end(runId(1), RunStatus::Completed);
        desk.script.runs.at(runId(1)).updatedAt = noon() + seconds(1);
        QTest::mouseClick(desk.find<QPushButton>(u"Refresh"_qs), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(column(desk, u"timeline"_qs, 1).value(0), u"Page 3"_qs, 10'000);
        QTRY_COMPARE(desk.find<QPlainTextEdit>(u"result"_qs)->toPlainText(), u"A report"_qs);
        const auto asked = std::ranges::count_if(desk.script.targets, [](const QByteArray& target) {
            return target.contains("/events") && target.contains("after=2");
        });
        QVERIFY2(asked > 0, "what is known already is not asked for again");
    }

    void areOfNoOtherRun() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2));
        desk.script.events[runId(1)] = {progress(1, "Of the first")};
        desk.script.events[runId(2)] = {progress(1, "Of the second")};
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1)});
        QTRY_COMPARE(column(desk, u"timeline"_qs, 1), QStringList{u"Of the first"_qs});
        desk.table().selectRuns({runId(2)});
        QVERIFY2(column(desk, u"timeline"_qs, 1).isEmpty(), "gone at once");
        QTRY_COMPARE(column(desk, u"timeline"_qs, 1), QStringList{u"Of the second"_qs});
        desk.table().selectRuns({runId(1), runId(2)});
        QVERIFY(column(desk, u"timeline"_qs, 1).isEmpty());
        QVERIFY2(!desk.find<QTabWidget>(u"parts"_qs)->isTabVisible(1), "several runs have no timeline");
    }

    void selectingMovesNothing() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        const QRect before = desk.table().geometry();
        desk.table().selectRuns({runId(1)});
        QTRY_VERIFY(factIsShown(desk, QString::fromStdString(runId(1))));
        QCOMPARE(desk.table().geometry(), before);
    }

    void earlierRunsOfTheSameAgentAreBeside() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(8, RunStatus::Completed)); // of the same agent
        desk.script.add(sampleRun(15, RunStatus::Failed));
        desk.script.add(sampleRun(2, RunStatus::Completed)); // of another
        desk.script.add(sampleRun(3));
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1)});
        QTRY_COMPARE(column(desk, u"earlier"_qs, HistoryModel::Agent), (QStringList(2, u"Agent 1"_qs)));
        desk.table().selectRuns({runId(3)});
        QTRY_COMPARE(column(desk, u"earlier"_qs, HistoryModel::Agent), QStringList());
    }
};

QTEST_MAIN(Details)
#include "tst_details.moc"
