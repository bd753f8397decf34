// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/agents/agentspage.h"
#include "gui/agents/viewsmenu.h"

#include <QHeaderView>
#include <QLineEdit>

using namespace ud;
using namespace ud::test;

class Views : public QObject {
    Q_OBJECT
private slots:
    void aViewIsKeptAndShownAgain() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2, RunStatus::Queued));
        QVERIFY(desk.open());
        AgentsPage& page = desk.dashboard->window().agentsPage();
        auto* filter = desk.find<QLineEdit>(u"Filter"_qs);
        filter->setText(u"agent:\"agent 2\""_qs);
        desk.table().setColumnHidden(4, true);
        desk.table().sortByColumn(0, Qt::DescendingOrder);
        auto* menu = desk.find<ViewsMenu>();
        menu->keep(u"  Second & only  "_qs);
        filter->clear();
        desk.table().setColumnHidden(4, false);
        desk.table().sortByColumn(2, Qt::AscendingOrder);
        QCOMPARE(desk.table().model()->rowCount(), 2);

        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), u"Second && only"_qs);
        menu->actions().first()->trigger();
        QCOMPARE(page.view().filter, u"agent:\"agent 2\""_qs);
        QCOMPARE(desk.table().model()->rowCount(), 1);
        QVERIFY(desk.table().isColumnHidden(4));
        QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), 0);

        QCOMPARE(AppSettings().views().size(), 1);
        QCOMPARE(AppSettings().views().first().name, u"Second & only"_qs);
    }

    void theSameNameReplacesAndANamelessIsNotKept() {
        Desk desk;
        QVERIFY(desk.open());
        auto* menu = desk.find<ViewsMenu>();
        menu->keep(u"mine"_qs);
        desk.find<QLineEdit>(u"Filter"_qs)->setText(u"flag:silent"_qs);
        menu->keep(u"mine"_qs);
        menu->keep(u"   "_qs);
        QCOMPARE(desk.settings->views().size(), 1);
        QCOMPARE(desk.settings->views().first().filter, u"flag:silent"_qs);
    }

    void anUnknownValueIsToldInThePlaceOfTheRows() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        auto* filter = desk.find<QLineEdit>(u"Filter"_qs);
        filter->setText(u"status:nowhere"_qs);
        auto* empty = desk.dashboard->window().agentsPage().findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(filter->accessibleDescription().contains(u"nowhere"_qs));
        filter->clear();
        QTRY_VERIFY(!empty->isVisible());
    }
};

QTEST_MAIN(Views)
#include "tst_views.moc"
