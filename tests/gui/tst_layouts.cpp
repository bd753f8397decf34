// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/look/uilanguages.h"
#include "gui/widgets/columnfold.h"
#include "gui/widgets/flowlayout.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ud;

namespace {

/// Parts of 100 × 20, side by side in a flow with 10 between.
struct Flow {
    explicit Flow(int parts)
        : layout(new FlowLayout(host, 10)) {
        for (int i = 0; i < parts; ++i)
            layout->addWidget(part());
    }
    QWidget* part() {
        auto* each = new QWidget(&host);
        each->setFixedSize(100, 20);
        widgets << each;
        return each;
    }
    void resize(int width) { layout->setGeometry(QRect(0, 0, width, layout->heightForWidth(width))); }

    QWidget host;
    FlowLayout* layout;
    QList<QWidget*> widgets;
};

/// A table of four columns of 100, the first of which takes what is left.
struct Table {
    Table() {
        view.setModel(&model);
        for (int column = 1; column < 4; ++column)
            view.horizontalHeader()->resizeSection(column, 100);
        view.verticalHeader()->hide();
        view.show();
        digit = view.fontMetrics().horizontalAdvance(u'0');
        fold = new ColumnFold(view, 0, 10, {2, 1});
    }
    void resize(int roomForMain, int others) {
        view.resize(roomForMain + others + 2 * view.frameWidth(), 200);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QList<int> shown() const {
        QList<int> columns;
        for (int column = 0; column < 4; ++column) {
            if (!view.isColumnHidden(column))
                columns << column;
        }
        return columns;
    }

    QStandardItemModel model{3, 4};
    QTableView view;
    ColumnFold* fold;
    int digit;
};

} // namespace

/// What makes a window whole with large text and in every language.
class Layouts : public QObject {
    Q_OBJECT
private slots:
    void partsWrapWhereTheRowEnds() {
        Flow flow(3);
        QCOMPARE(flow.layout->heightForWidth(320), 20);
        QCOMPARE(flow.layout->heightForWidth(319), 50);
        QCOMPARE(flow.layout->heightForWidth(100), 80);
        flow.resize(319);
        QCOMPARE(flow.widgets[1]->pos(), QPoint(110, 0));
        QCOMPARE(flow.widgets[2]->pos(), QPoint(0, 30));
        QCOMPARE(flow.layout->minimumSize(), QSize(100, 20));
    }

    void whatIsHiddenTakesNoRoom() {
        Flow flow(3);
        flow.widgets[0]->hide();
        QCOMPARE(flow.layout->heightForWidth(210), 20);
    }

    void theStretchHasWhatIsLeft() {
        Flow flow(1);
        flow.layout->addStretch();
        flow.layout->addWidget(flow.part());
        flow.resize(500);
        QCOMPARE(flow.widgets[1]->pos().x(), 400);
    }

    void fromRightToLeftItIsMirrored() {
        Flow flow(2);
        flow.host.setLayoutDirection(Qt::RightToLeft);
        flow.resize(400);
        QCOMPARE(flow.widgets[0]->pos().x(), 300);
        QCOMPARE(flow.widgets[1]->pos().x(), 190);
    }

    void columnsGiveWayInTheirOrderAndComeBack() {
        Table table;
        const int least = 10 * table.digit;
        table.resize(least, 300);
        QCOMPARE(table.shown(), (QList<int>{0, 1, 2, 3}));
        table.resize(least, 299);
        QCOMPARE(table.shown(), (QList<int>{0, 1, 3}));
        QVERIFY(table.fold->isFolded(2));
        table.resize(least, 150);
        QCOMPARE(table.shown(), (QList<int>{0, 3}));
        table.resize(least, 50); // no more gives way: the main column keeps its room all the same
        QCOMPARE(table.view.columnWidth(0), least);
        table.resize(least, 300);
        QCOMPARE(table.shown(), (QList<int>{0, 1, 2, 3}));
    }

    void columnsGiveWayForWhatIsWishedToo() {
        Table table;
        table.fold->unfold();
        delete table.fold;
        table.fold = new ColumnFold(table.view, 0, 10, {2}, 20);
        table.resize(20 * table.digit, 300);
        QVERIFY(!table.fold->isFolded(2));
        table.resize(20 * table.digit - 1, 300);
        QVERIFY(table.fold->isFolded(2)); // and the main column takes its room
        QCOMPARE(table.view.columnWidth(0), 20 * table.digit - 1 + 100);
    }

    void whatIsFoldedIsNotRememberedAsHidden() {
        Table table;
        table.resize(10 * table.digit, 150);
        QVERIFY(table.fold->isFolded(2));
        table.fold->unfold();
        QCOMPARE(table.shown(), (QList<int>{0, 1, 2, 3})); // as the header's state is taken
        table.fold->fit();
        QCOMPARE(table.shown(), (QList<int>{0, 3}));
    }

    void whatAPersonHasHiddenStaysHidden() {
        Table table;
        table.fold->setShown(1, false);
        table.resize(10 * table.digit, 150);
        table.resize(10 * table.digit, 400);
        QCOMPARE(table.shown(), (QList<int>{0, 2, 3}));
        QVERIFY(!table.fold->isFolded(1));
        table.fold->setShown(1, true);
        QCOMPARE(table.shown(), (QList<int>{0, 1, 2, 3}));
    }

    void theLanguageIsTheBestThatIsSpoken_data() {
        QTest::addColumn<QStringList>("wishes");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("another country") << QStringList{u"pt-PT"_qs} << u"pt_BR"_qs;
        QTest::newRow("another script") << QStringList{u"zh-Hant-TW"_qs} << u"en"_qs;
        QTest::newRow("the same script") << QStringList{u"zh-Hans-SG"_qs} << u"zh_CN"_qs;
        QTest::newRow("the second wish") << QStringList{u"it-IT"_qs, u"de-AT"_qs, u"fr"_qs} << u"de"_qs;
        QTest::newRow("none") << QStringList{u"it-IT"_qs} << u"en"_qs;
    }
    void theLanguageIsTheBestThatIsSpoken() {
        QFETCH(QStringList, wishes);
        QFETCH(QString, spoken);
        QCOMPARE(bestUiLanguage(wishes), spoken);
    }

    void datesAreThoseOfThePersonsCountry() {
        QCOMPARE(localeForUi(u"de"_qs, QLocale(u"de_AT"_qs)), QLocale(u"de_AT"_qs));
        QCOMPARE(localeForUi(u"de"_qs, QLocale(u"fr_FR"_qs)).language(), QLocale::German);
        QCOMPARE(localeForUi(u"en"_qs, QLocale::c()), QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

QTEST_MAIN(Layouts)
#include "tst_layouts.moc"
