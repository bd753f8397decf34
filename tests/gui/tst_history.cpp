// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/details/detailspane.h"
#include "gui/history/historypage.h"
#include "gui/start/startdialog.h"
#include "gui/widgets/emptystate.h"
#include "models/historymodel.h"

#include <QComboBox>
#include <QTableView>

using namespace ud;
using namespace ud::test;

namespace {

QTableView* historyTable(Desk& desk) {
    return desk.find<QTableView>(u"historyTable"_qs);
}

/// The agents shown in the history, sorted.
QStringList shownAgents(Desk& desk) {
    QStringList names;
    const QAbstractItemModel* model = historyTable(desk)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, HistoryModel::Agent).data().toString();
    names.sort();
    return names;
}

void fill(Desk& desk) {
    desk.script.add(sampleRun(1, RunStatus::Completed));
    desk.script.add(stoppedRun(2, true));
    desk.script.add(sampleRun(3, RunStatus::Failed));
    Agent agent;
    agent.id = sampleRun(1).agentId;
    agent.name = "Agent 1";
    desk.script.agents = {agent};
}

} // namespace

/// What a person does with runs that have ended.
class History : public QObject {
    Q_OBJECT
private slots:
    void showsOneOutcomeOnly() {
        Desk desk;
        fill(desk);
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(2);
        QTRY_COMPARE(shownAgents(desk).size(), 3);
        HistoryPage& page = desk.dashboard->window().historyPage();
        page.findChild<QPushButton*>(u"chipCancelled"_qs)->click();
        QTRY_COMPARE(shownAgents(desk), QStringList{u"Agent 2"_qs});
        page.findChild<QPushButton*>(u"chipFailed"_qs)->click();
        QTRY_COMPARE(shownAgents(desk), QStringList{u"Agent 3"_qs});
        page.findChild<QPushButton*>(u"chipAll"_qs)->click();
        QTRY_COMPARE(shownAgents(desk).size(), 3);
    }

    void isFilteredByWhoAndWhy() {
        Desk desk;
        fill(desk);
        Run byBob = stoppedRun(4, true);
        byBob.stop->requestedBy.name = "Bob & Co";
        byBob.stop->reason = StopReason::WrongAgent;
        desk.script.add(byBob);
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(2);
        QTRY_COMPARE(shownAgents(desk).size(), 4);
        auto* person = desk.find<QComboBox>(u"person"_qs);
        auto* reason = desk.find<QComboBox>(u"reason"_qs);
        QTRY_VERIFY(person->findText(u"Stopped by Bob & Co"_qs) > 0);
        QVERIFY(person->findText(u"Started by Ann"_qs) > 0);
        QCOMPARE(person->findText(u"Started by Bob & Co"_qs), -1);

        QTest::keyClick(person, Qt::Key_Down); // the keyboard alone
        QCOMPARE(person->currentText(), u"Stopped by Ann"_qs);
        QTest::keyClick(person, Qt::Key_Down);
        QCOMPARE(person->currentText(), u"Stopped by Bob & Co"_qs);
        QTRY_COMPARE(shownAgents(desk), QStringList{u"Agent 4"_qs});
        QTest::keyClick(reason, Qt::Key_Down); // wrong agent
        QTRY_COMPARE(shownAgents(desk), QStringList{u"Agent 4"_qs});
        QTest::keyClick(reason, Qt::Key_Down); // by mistake: nobody's
        EmptyState* empty = desk.dashboard->window().historyPage().findChild<EmptyState*>();
        QTRY_VERIFY(empty->text().text.contains(u"stopped by Bob & Co"_qs));
        QVERIFY(empty->text().text.contains(u"reason “"_qs));
        empty->findChild<QPushButton*>()->click(); // the way out
        QTRY_COMPARE(shownAgents(desk).size(), 4);
        QCOMPARE(person->currentIndex(), 0);
        QCOMPARE(reason->currentIndex(), 0);
    }

    void theSelectedRunHasItsDetails() {
        Desk desk;
        fill(desk);
        desk.script.events[runId(2)] = {{1, noon(), RunEventType::WorkEnded, "", std::nullopt}};
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(2);
        QTRY_COMPARE(shownAgents(desk).size(), 3);
        HistoryPage& page = desk.dashboard->window().historyPage();
        QTableView* table = historyTable(desk);
        for (int row = 0; row < 3; ++row) {
            const QString id = table->model()->index(row, 0).data(HistoryModel::RunIdRole).toString();
            if (id.toStdString() == runId(2))
                table->selectRow(row);
        }
        QTRY_COMPARE(page.findChild<DetailsPane*>()->findChild<QLabel*>(u"title"_qs)->text(), u"Agent 2"_qs);
        QTRY_COMPARE(page.findChild<QTableView*>(u"timeline"_qs)->model()->rowCount(), 1);
    }

    void aRunIsStartedAgainOnlyWhenSaidSo_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("started");
        QTest::newRow("yes") << u"Run again"_qs << 1;
        QTest::newRow("no") << u"Leave it"_qs << 0;
    }
    void aRunIsStartedAgainOnlyWhenSaidSo() {
        QFETCH(QString, button);
        QFETCH(int, started);
        Desk desk;
        fill(desk);
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(2);
        emit desk.dashboard->window().historyPage().runAgainRequested(desk.script.runs.at(runId(1)));
        QTRY_VERIFY(desk.find<StartDialog>());
        auto* dialog = desk.find<StartDialog>();
        QVERIFY(dialog->findChild<QPushButton*>(u"Leave it"_qs)->isDefault());
        dialog->findChild<QPushButton*>(button)->click();
        QTRY_VERIFY(desk.find<StartDialog>() == nullptr);
        if (started == 0) {
            QCOMPARE(desk.script.server.count("POST"), 0);
            return;
        }
        QTRY_VERIFY(desk.notice().contains(u"is queued"_qs));
        QCOMPARE(static_cast<int>(desk.script.started.size()), started);
        const json::value body = json::parse(desk.script.started.front().toStdString());
        QCOMPARE(body.at("label").as_string().c_str(), "job 1");
        QCOMPARE(body.at("input").at("pages").as_int64(), 12);
        QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    }

    void whatCannotBeStartedIsTold() {
        Desk desk;
        fill(desk);
        desk.script.role = "viewer";
        QVERIFY(desk.open());
        desk.dashboard->window().showTab(2);
        emit desk.dashboard->window().historyPage().runAgainRequested(desk.script.runs.at(runId(1)));
        QTRY_VERIFY(desk.find<StartDialog>());
        desk.find<StartDialog>()->findChild<QPushButton*>(u"Run again"_qs)->click();
        auto* fault = desk.find<StartDialog>()->findChild<QLabel*>(u"Fault"_qs);
        QTRY_VERIFY(fault->isVisible() && !fault->text().isEmpty());
        QVERIFY(desk.find<StartDialog>()->isVisible()); // what was typed stays
    }
};

QTEST_MAIN(History)
#include "tst_history.moc"
