// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/usage/letterpage.h"
#include "gui/usage/usagechart.h"
#include "gui/usage/usagepage.h"

#include <QTableView>

using namespace ud;
using namespace ud::test;

namespace {

UsageChart* chartOf(Desk& desk, const QString& name) {
    return desk.dashboard->window().usagePage().findChild<UsageChart*>(name);
}

QString cell(Desk& desk, const QString& table, int row, int column) {
    auto* view = desk.find<QTableView>(table);
    return view ? view->model()->index(row, column).data().toString() : QString();
}

} // namespace

/// The Usage tab: months, the days of one, and who consumed what.
class UsagePageTest : public QObject {
    Q_OBJECT
private slots:
    void whoConsumedWhatInTheMonth() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(1);
        QCOMPARE(cell(desk, u"Usage by agent"_qs, 0, 0), u"Invoice Reader"_qs);
        QCOMPARE(cell(desk, u"Usage by agent"_qs, 0, 1), u"90"_qs);
    }

    void aMonthIsLookedIntoByDayAndBack() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(1);
        auto* chart = chartOf(desk, u"Monthly usage"_qs);
        QVERIFY(chart);
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(desk.dashboard->window().usagePage().openedMonth(), std::string("2026-11"));
        QTRY_COMPARE(cell(desk, u"Daily usage table"_qs, 1, 1), u"5"_qs);
        QVERIFY(desk.script.targets.back().contains("month=2026-11"));
        QVERIFY(chartOf(desk, u"Daily usage"_qs)->isVisible());

        QTest::mouseClick(desk.find<QPushButton>(u"All months"_qs), Qt::LeftButton);
        QVERIFY(chartOf(desk, u"Monthly usage"_qs)->isVisible());
        QCOMPARE(cell(desk, u"Monthly usage table"_qs, 0, 1), u"120.5"_qs);
    }

    void aRowOfTheTableOpensItsMonthAndEscapeLeavesIt() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(1);
        auto* table = desk.find<QTableView>(u"Monthly usage table"_qs);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        UsagePage& page = desk.dashboard->window().usagePage();
        QCOMPARE(page.openedMonth(), std::string("2026-11"));
        QTest::keyClick(chartOf(desk, u"Daily usage"_qs), Qt::Key_Escape);
        QVERIFY(page.openedMonth().empty());
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void theLetterIsOnePage() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.pdf"_qs);
        QString html;
        for (int line = 0; line < 70; ++line)
            html += u"A line of the letter<br>"_qs;
        QCOMPARE(writeLetter(html, u"A letter"_qs, path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.contains("/Count 1\n"), "one page");
        QVERIFY(!writeLetter(html, u"A letter"_qs, folder.filePath(u"none/letter.pdf"_qs)).isEmpty());
    }

    void theLetterIsGatheredFromTheService() {
        Desk desk;
        Run run = sampleRun(1);
        desk.script.add(run);
        desk.script.end(run.id, RunStatus::Completed);
        QVERIFY(desk.open());
        const QString path = desk.home.filePath(u"letter.pdf"_qs);
        emit desk.dashboard->window().usagePage().letterRequested("2026-11", path);
        QTRY_VERIFY(desk.notice().contains(u"Saved as"_qs));
        QVERIFY(QFile::exists(path));
        emit desk.dashboard->window().usagePage().letterRequested("2026-11", u"/nowhere/letter.pdf"_qs);
        QTRY_VERIFY(desk.notice().contains(u"could not be written"_qs));
    }
};

QTEST_MAIN(UsagePageTest)
#include "tst_usagepage.moc"
