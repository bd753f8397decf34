// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/help/agentshelp.h"
#include "gui/help/supportdialog.h"

using namespace ud;
using namespace ud::test;

/// What a person finds under Help.
class Help : public QObject {
    Q_OBJECT
private slots:
    void theReportIsAboutTheSelectedRunAndItsStop() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1)});
        desk.pressStop(runId(1));
        Desk::answer(desk.question(), u"Stop agent"_qs);
        QTRY_VERIFY(desk.notice().contains(u"Stopped"_qs));
        emit desk.dashboard->window().supportRequested();
        QTRY_VERIFY(desk.find<SupportDialog>());
        const QString report = desk.find<SupportDialog>()->report();
        QVERIFY(report.contains(u"Demo organization"_qs));
        QVERIFY(report.contains(u"run "_qs + QString::fromStdString(runId(1))));
        QVERIFY2(report.contains(u"stop asked for"_qs), "what the app has seen");
        QVERIFY2(!report.contains(QString::fromLatin1(desk.script.token)), "never a secret");
    }

    void theExplanationSaysWhyChatIsNotThere() {
        const QString html = AgentsHelp::html();
        QVERIFY(html.contains(u"never appears in the list"_qs));
        QVERIFY(html.contains(u"not refunded"_qs));
    }
};

QTEST_MAIN(Help)
#include "tst_help.moc"
