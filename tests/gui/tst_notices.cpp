// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/agents/agentspage.h"
#include "gui/closingdialog.h"
#include "gui/notices/noticecontroller.h"
#include "gui/notices/tray.h"
#include "gui/settings/noticespage.h"
#include "models/usagemodel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace ud;
using namespace ud::test;

class Notices : public QObject {
    Q_OBJECT
private slots:
    void aRunThatBecomesSilentIsToldOnce() {
        RunTableModel table;
        const UsageModel months;
        NoticeBoard board;
        NoticeController controller(board, table, months);
        QSignalSpy announced(&controller, &NoticeController::announced);
        table.tick(noon());
        table.apply({{sampleRun(1), sampleRun(2)}, {}, {}, true});
        controller.open();
        Run silent = sampleRun(2);
        silent.flags = {{FlagKind::Silent, noon(), {{"silence_s", 900}, {"limit_s", 600}}}};
        table.apply({{silent}, {}, {}, false});
        controller.tick(noon() + NoticeBoard::gathering);
        controller.tick(noon() + std::chrono::hours(1));
        QCOMPARE(announced.count(), 1);
        QVERIFY(announced[0][0].value<Announcement>().runIds == std::vector{runId(2)});
    }

    void theKindsAreSwitchedAndRemembered() {
        const Desk desk; // a home of its own
        NoticeBoard board;
        AppSettings settings;
        board.setKinds(settings.noticeKinds());
        const NoticesPage page(board, settings);
        auto* first = page.findChild<QCheckBox*>();
        QVERIFY(first->isChecked());
        first->click();
        QVERIFY(!board.kinds().contains(NoticeKind::UnusuallyLong));
        QVERIFY(!AppSettings().noticeKinds().contains(NoticeKind::UnusuallyLong));
        QVERIFY(AppSettings().noticeKinds().contains(NoticeKind::Silent));
    }

    void aClickLeadsToTheRow() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2));
        QVERIFY(desk.open());
        desk.find<QLineEdit>(u"Filter"_qs)->setText(u"nothing like this"_qs);
        desk.dashboard->window().showTab(1);
        desk.dashboard->window().come({runId(2)});
        QCOMPARE(desk.table().selectedRunIds(), std::vector{runId(2)});
        QVERIFY(desk.table().isVisible());
    }

    void closingLeavesTheAppOnlyWhereThatWasChosen() {
        Desk desk;
        QVERIFY(desk.open());
        MainWindow& window = desk.dashboard->window();
        QSignalSpy left(&window, &MainWindow::leftInTray);
        desk.settings->setClosingExplained(true);
        desk.settings->setStaysInTray(true);
        window.close(); // no place beside the clock here
        QCOMPARE(left.count(), 0);
        QVERIFY(!window.isVisible());
        Desk other;
        other.settings->setClosingExplained(true);
        other.settings->setStaysInTray(true);
        QVERIFY(other.open());
        MainWindow& second = other.dashboard->window();
        QSignalSpy leftSecond(&second, &MainWindow::leftInTray);
        second.offerTray();
        second.close();
        QCOMPARE(leftSecond.count(), 1);
        QVERIFY(!second.isVisible());
        second.come({});
        QVERIFY(second.isVisible());
    }

    void closingIsExplainedOnceAndTheChoiceKept_data() {
        QTest::addColumn<bool>("hasTray");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("open"); // the window, afterwards
        QTest::addColumn<bool>("stays");
        QTest::addColumn<bool>("explained");
        QTest::newRow("stay") << true << u"Stay in tray"_qs << false << true << true;
        QTest::newRow("quit") << true << u"Quit"_qs << false << false << true;
        QTest::newRow("keep open") << true << u"Keep open"_qs << true << false << false;
        QTest::newRow("quit, no tray") << false << u"Quit"_qs << false << false << true;
    }
    void closingIsExplainedOnceAndTheChoiceKept() {
        QFETCH(bool, hasTray);
        QFETCH(QString, button);
        QFETCH(bool, open);
        QFETCH(bool, stays);
        QFETCH(bool, explained);
        Desk desk;
        QVERIFY(desk.open());
        MainWindow& window = desk.dashboard->window();
        QSignalSpy left(&window, &MainWindow::leftInTray);
        if (hasTray)
            window.offerTray();
        window.close();
        QVERIFY(window.isVisible()); // it asks before
        auto* dialog = desk.find<ClosingDialog>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QPushButton*>(u"Keep open"_qs)->isDefault());
        QCOMPARE(dialog->findChild<QPushButton*>(u"Stay in tray"_qs) != nullptr, hasTray);
        QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
        QTRY_VERIFY(desk.find<ClosingDialog>() == nullptr);
        QCOMPARE(window.isVisible(), open);
        QCOMPARE(left.count(), stays ? 1 : 0);
        QCOMPARE(AppSettings().closingExplained(), explained);
        QCOMPARE(AppSettings().staysInTray(), stays);
        if (!explained)
            return;
        window.come({});
        window.close(); // as was chosen, without a word
        QVERIFY(desk.find<ClosingDialog>() == nullptr);
        QVERIFY(!window.isVisible());
    }

    void quittingIsNotAskedAbout() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard->window().quit();
        QVERIFY(desk.find<ClosingDialog>() == nullptr);
        QVERIFY(!desk.dashboard->window().isVisible());
    }

    void textStaysText() {
        QCOMPARE(Tray::neutral(u"<b>A & B</b>"_qs), QString(u"\u2039b\u203aA \uff06 B\u2039/b\u203a"_qs));
    }
};

QTEST_MAIN(Notices)
#include "tst_notices.moc"
