// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/usage/letterpage.h"
#include "gui/usage/usagechart.h"
#include "gui/usage/usagepage.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QTableView>
#include <QToolTip>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>

using namespace ud;
using namespace ud::test;

namespace {

UsageChart* chartOf(Desk& desk, const QString& name) {
    return desk.dashboard->window().usagePage().findChild<UsageChart*>(name);
}

/// What the bars are, as the legend names them.
QStringList legend(const UsageChart& chart) {
    QStringList names;
    const auto markers = chart.chart()->legend()->markers();
    for (QLegendMarker* marker : markers) {
        if (marker->type() == QLegendMarker::LegendMarkerTypeBar)
            names << marker->label();
    }
    names.removeAll(u"Forecast"_qs);
    return names;
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

    void theFiguresStayUnderAPointerThatRests() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(1);
        auto* chart = chartOf(desk, u"Monthly usage"_qs);
        QTRY_VERIFY(!chart->chart()->series().isEmpty());
        const QPoint at = chart->mapFromScene(chart->chart()->plotArea().center());
        QHelpEvent rests(QEvent::ToolTip, at, chart->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(chart->viewport(), &rests);
        QVERIFY2(QToolTip::text().contains(u"120.5 message"_qs), qPrintable(QToolTip::text()));
        const int reads = desk.script.usageReads;
        emit desk.dashboard->window().refreshRequested();
        QTRY_VERIFY(desk.script.usageReads > reads);
        QCoreApplication::processEvents();
        QVERIFY(QToolTip::text().contains(u"120.5 message"_qs));
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

    void theChartIsDividedAsOneLikesAndRemembersIt() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(1);
        auto* chart = chartOf(desk, u"Monthly usage"_qs);
        auto* show = desk.find<QComboBox>(u"Show"_qs);
        QVERIFY(show && chart);
        QTRY_COMPARE(legend(*chart), (QStringList{u"Message credits"_qs, u"Skill credits"_qs}));
        QTest::keyClick(show, Qt::Key_Down);
        QCOMPARE(legend(*chart), (QStringList{u"Background runs"_qs, u"Chat"_qs}));
        QVERIFY(chart->accessibleDescription().contains(u"Chat: 20.5 message and 0 skill credits"_qs));
        QTest::keyClick(chart, Qt::Key_End); // the keyboard tells the figures of the choice
        QVERIFY(chart->accessibleDescription().contains(u"Background runs: 100 message and 7 skill"_qs));
        QCOMPARE(desk.settings->usageSplit(), UsageSplit::Source);
        QTest::keyClick(show, Qt::Key_Down);
        QCOMPARE(legend(*chart), (QStringList{u"Invoice Reader"_qs, u"Others"_qs}));
        auto* agents = desk.find<QTableView>(u"Usage by agent"_qs);
        QCOMPARE(agents->model()->index(0, 0).data(Qt::DecorationRole).value<QColor>(),
                 Desk::theme().colors().chartAgents[0]);

        Desk later;
        later.settings->setUsageSplit(UsageSplit::Agent);
        QVERIFY(later.open());
        later.dashboard->window().showTab(1);
        QCOMPARE(later.find<QComboBox>(u"Show"_qs)->currentText(), u"Agents"_qs);
    }

    void theAgentsOfADayAreListed() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(1);
        desk.dashboard->window().usagePage().openMonth("2026-11");
        QTRY_VERIFY(desk.find<QTableView>(u"Daily usage table"_qs)->model()->rowCount() == 2);
        QVERIFY(desk.script.targets.back().contains("group_by=agent"));
        QCOMPARE(cell(desk, u"Usage by agent"_qs, 0, 1), u"90"_qs); // of the month, until a day is chosen
        desk.find<QTableView>(u"Daily usage table"_qs)->selectRow(1);
        QCOMPARE(cell(desk, u"Usage by agent"_qs, 0, 1), u"5"_qs);
        QVERIFY(desk.find<QLabel>(u"agentsTitle"_qs)->text().contains(u"2 Nov"_qs));
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
