// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "testutils/scale.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace ud;
using namespace ud::test;

namespace {

QAccessibleInterface* stopButton(RunTableView& table, const std::string& id) {
    const QModelIndex at = table.indexOf(id, RunTableModel::Stop);
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&table);
    return whole->tableInterface()->cellAt(at.row(), at.column())->child(0);
}

/// Presses the button of a running row, keeps it down while the rows move, and releases; gives the run.
std::string pressWhileRowsMove(Desk& desk, int wish) {
    RunTableView& table = desk.table();
    std::vector<std::string> inSight;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, RunTableModel::Stop);
        if (table.stopPermissionOf(index).allowed &&
            table.viewport()->rect().contains(table.stopButtonRect(index)))
            inSight.push_back(table.runIdAt(index));
    }
    if (inSight.empty()) {
        QTest::qWait(60); // those that ended leave in a moment
        return {};
    }
    const std::string id = inSight[static_cast<std::size_t>(wish) % inSight.size()];
    const QPoint at = desk.stopButtonCenter(id);
    desk.mouse(QEvent::MouseMove, at);
    desk.mouse(QEvent::MouseButtonPress, at);
    QTest::qWait(60);
    desk.mouse(QEvent::MouseButtonRelease, at);
    return id;
}

} // namespace

class StopFlow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installAccessibility(); }

    void keepRunningChangesNothing_data() {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("button") << false;
        QTest::newRow("escape") << true;
    }
    void keepRunningChangesNothing() {
        QFETCH(bool, byEscape);
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.pressStop(runId(1));
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Stop \"Agent 1\"?"_qs);
        QVERIFY(dialog->findChild<QPushButton*>(u"Keep running"_qs)->isDefault());
        if (byEscape)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            Desk::answer(dialog, u"Keep running"_qs);
        QTRY_VERIFY(desk.find<StopDialog>() == nullptr);
        QCOMPARE(desk.script.server.count("POST"), 0);
        QCOMPARE(desk.table().model()->rowCount(), 1);
        QCOMPARE(desk.notice(), QString());
    }

    void oneThatKeepsReturningCanBeDisabled_data() {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<bool>("returning");
        QTest::newRow("owner") << QByteArray("owner") << true;
        QTest::newRow("administrator") << QByteArray("admin") << true;
        QTest::newRow("not returning") << QByteArray("owner") << false;
    }
    void oneThatKeepsReturningCanBeDisabled() {
        QFETCH(QByteArray, role);
        QFETCH(bool, returning);
        Desk desk;
        desk.script.role = role.toStdString();
        Run run = sampleRun(1);
        if (returning)
            run.flags = {{FlagKind::Returning, noon(), {{"starts", 2}, {"first_stop_ms", noonMs - 60'000}}}};
        desk.script.add(run);
        QVERIFY(desk.open());
        desk.pressStop(runId(1));
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        auto* disable = dialog->findChild<QCheckBox*>(u"Disable agent"_qs);
        QCOMPARE(disable->isVisible(), returning);
        QVERIFY(!disable->isChecked());
        const bool may = returning && role == "owner";
        if (returning)
            QCOMPARE(disable->isEnabled(), may);
        disable->click();
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_COMPARE(desk.script.cancelled, std::vector{runId(1)});
        QTRY_VERIFY(desk.notice().contains(u"Stopped"_qs));
        QTRY_COMPARE(desk.notice().contains(u"is disabled"_qs), may);
        QCOMPARE(desk.script.disabled.size(), may ? 1U : 0U);
    }

    void stopAgentActsOnceAndTellsTheTruth() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2));
        QVERIFY(desk.open());
        const int lists = desk.script.listReads;
        const int usages = desk.script.usageReads;
        desk.pressStop(runId(2));
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>(u"Note"_qs)->setPlainText(u"enough"_qs);
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_COMPARE(desk.script.cancelled, std::vector{runId(2)});
        QTRY_VERIFY(desk.notice().contains(u"Stopped"_qs));
        QTRY_VERIFY(desk.notice().contains(u"1 message and 2 skill credits used"_qs));
        QCOMPARE(desk.script.server.count("POST"), 1);
        QVERIFY(desk.script.listReads > lists);
        QTRY_VERIFY(desk.script.usageReads > usages);
        const QModelIndex row = desk.table().indexOf(runId(2), 0);
        QVERIFY(!row.isValid() || row.data(RunTableModel::EndedRole).toBool());
    }

    void endedBeforeAskingSendsNothing() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.script.end(runId(1), RunStatus::Completed);
        desk.pressStop(runId(1));
        QTRY_VERIFY(desk.notice().contains(u"already completed"_qs));
        QVERIFY(desk.find<StopDialog>() == nullptr);
        QCOMPARE(desk.script.server.count("POST"), 0);
    }

    void endedWhileAskedIsTold() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.pressStop(runId(1));
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        desk.script.end(runId(1), RunStatus::Cancelled);
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_VERIFY(desk.notice().contains(u"already cancelled"_qs));
        QVERIFY(desk.script.cancelled.empty());
    }

    void theQuestionTellsWhatHappensMeanwhile() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.pressStop(runId(1));
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        auto* stop = dialog->findChild<QPushButton*>(u"Stop agent"_qs);
        auto* news = dialog->findChild<QLabel*>(u"news"_qs);
        QVERIFY(stop->isEnabled() && !news->isVisible());
        desk.script.end(runId(1), RunStatus::Completed);
        emit desk.dashboard->window().refreshRequested();
        QTRY_VERIFY(news->isVisible());
        QVERIFY2(news->text().contains(u"completed"_qs), qPrintable(news->text()));
        QVERIFY(!stop->isEnabled());
        Desk::answer(dialog, u"Keep running"_qs);
        QCOMPARE(desk.script.server.count("POST"), 0);
    }

    void severalRunsAreOneDecision() {
        Desk desk;
        for (int i = 1; i <= 4; ++i)
            desk.script.add(sampleRun(i));
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1), runId(2), runId(4)});
        desk.table().setFocus();
        QTest::keyClick(&desk.table(), Qt::Key_Delete);
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        QCOMPARE(dialog->runIds().size(), std::size_t(3));
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_COMPARE(desk.script.cancelled.size(), std::size_t(3));
        QCOMPARE(desk.script.server.count("POST"), 1);
        QTRY_COMPARE(desk.find<NoticeBar>()->notice().lines.size(), 3);
        QVERIFY(desk.script.runs.at(runId(3)).status == RunStatus::Running);
    }

    void moreThanTenMustBeCounted() {
        std::vector<Run> runs;
        for (int i = 0; i < 12; ++i)
            runs.push_back(sampleRun(i));
        StopDialog dialog(runs, noon(), Desk::theme());
        dialog.show();
        auto* stop = dialog.findChild<QPushButton*>(u"Stop agent"_qs);
        auto* count = dialog.findChild<QLineEdit*>(u"Count"_qs);
        QVERIFY(!stop->isEnabled());
        count->setText(u"11"_qs);
        QVERIFY(!stop->isEnabled());
        count->setText(u"12"_qs);
        QVERIFY(stop->isEnabled());
        dialog.findChild<QPlainTextEdit*>(u"Note"_qs)->setPlainText(QString(2001, u'x'));
        QVERIFY(!stop->isEnabled());
    }

    void aViewerCannot() {
        Desk desk;
        desk.script.role = "viewer";
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.pressStop(runId(1));
        desk.table().selectRuns({runId(1)});
        QTest::keyClick(&desk.table(), Qt::Key_Delete);
        QAccessibleInterface* button = stopButton(desk.table(), runId(1));
        QVERIFY(button->state().disabled);
        QVERIFY(button->text(QAccessible::Description).contains(u"viewer"_qs));
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTest::qWait(50);
        QVERIFY(desk.find<StopDialog>() == nullptr);
        QVERIFY(!desk.find<QPushButton>(u"stopSelected"_qs)->isEnabled());
        QCOMPARE(desk.script.server.count("POST"), 0);
    }

    void assistiveTechnologyPressesTheButton() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2));
        QVERIFY(desk.open());
        QAccessibleInterface* button = stopButton(desk.table(), runId(2));
        QCOMPARE(button->role(), QAccessible::PushButton);
        QCOMPARE(button->text(QAccessible::Name), u"Stop"_qs);
        QCOMPARE(button->text(QAccessible::Description), u"Stop Agent 2"_qs);
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        QCOMPARE(dialog->runIds(), std::vector{runId(2)});
    }

    void theUnansweredStaySelectedAndAreSentAgain() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2));
        QVERIFY(desk.open());
        desk.pressStop(runId(2));
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        desk.script.mute = true;
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"no answer"_qs), 30'000);
        QCOMPARE(desk.table().selectedRunIds(), std::vector{runId(2)});
        desk.script.mute = false;
        QTest::mouseClick(desk.find<QPushButton>(u"noticeAction"_qs), Qt::LeftButton);
        QTRY_VERIFY(desk.notice().contains(u"Stopped"_qs));
        QCOMPARE(desk.script.cancelled, std::vector{runId(2)});
        for (const QByteArray& key : desk.script.cancelKeys)
            QCOMPARE(key, desk.script.cancelKeys.front());
    }

    // Promise 34: rows are reordered all the time; each confirmed run is the one whose button was pressed.
    void theRunConfirmedIsTheRunStopped() {
        const int clicks = scaled(1000, 20, 20);
        const int rows = clicks + 30;
        Desk desk;
        for (int i = 0; i < rows; ++i)
            desk.script.add(sampleRun(i));
        QVERIFY(desk.open());
        desk.table().sortByColumn(RunTableModel::LastUpdate, Qt::DescendingOrder);
        int beat = 0;
        QTimer shuffle;
        QObject::connect(&shuffle, &QTimer::timeout, &desk.table(), [&] {
            auto* proxy = qobject_cast<RunFilterModel*>(desk.table().model());
            RunDelta delta;
            for (int i = 0; i < 8; ++i) {
                Run run = sampleRun((beat * 7 + i * 3) % rows);
                run.updatedAt = noon() + std::chrono::seconds(++beat);
                if (desk.script.runs.at(run.id).status == RunStatus::Running)
                    delta.changed.push_back(run);
            }
            static_cast<RunTableModel*>(proxy->sourceModel())->apply(delta);
        });
        shuffle.start(50);
        for (int i = 0; i < clicks; ++i) {
            std::string id;
            // A row that moved away while the button was down was not pressed: nothing may happen then.
            QSignalSpy pressed(&desk.table(), &RunTableView::stopRequested);
            for (int press = 0; press < 300 && pressed.isEmpty(); ++press)
                id = pressWhileRowsMove(desk, i + press);
            QCOMPARE(pressed.size(), 1);
            StopDialog* dialog = desk.question();
            QVERIFY(dialog);
            QCOMPARE(dialog->runIds(), std::vector{id});
            QTest::qWait(60); // rows move on under the open question
            QVERIFY(dialog->isVisible());
            QCOMPARE(dialog->runIds(), std::vector{id});
            Desk::answer(dialog, u"Stop agent"_qs);
            QTRY_VERIFY(!desk.script.cancelled.empty() && desk.script.cancelled.back() == id);
            QCOMPARE(static_cast<int>(desk.script.cancelled.size()), i + 1);
            QTRY_VERIFY(desk.find<StopDialog>() == nullptr);
            QTRY_VERIFY2(desk.notice().contains(u"Stopped"_qs), qPrintable(desk.notice()));
        }
        shuffle.stop();
    }
};

QTEST_MAIN(StopFlow)
#include "tst_stopflow.moc"
