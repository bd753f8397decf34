// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/overview/overviewcontroller.h"
#include "gui/overview/overviewdialog.h"

#include <QSignalSpy>
#include <QTableView>

using namespace ud;
using namespace ud::test;

namespace {

ConnectionChoice profileOf(const ServiceScript& script, const Desk& desk, const QString& id) {
    ConnectionChoice choice{ConnectionChoice::Kind::Server, script.server.url(), desk.tokenFile()};
    choice.organizationId = id;
    choice.organizationName = u"Before "_qs + id;
    return choice;
}

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

/// All organizations at a glance: each is read by itself, with nothing but reads.
class Overview : public QObject {
    Q_OBJECT
private slots:
    void eachOrganizationIsALineAndOneFailingLeavesTheOthers() {
        Desk desk;
        QVERIFY(desk.writeToken("secret-token\n"));
        ServiceScript busy;
        busy.organizationName = "Busy & Co";
        busy.add(sampleRun(1));
        busy.add(sampleRun(2, RunStatus::Queued));
        ServiceScript locked;
        locked.token = "another";
        desk.settings->rememberProfile(profileOf(locked, desk, u"locked"_qs));
        ConnectionChoice gone = profileOf(busy, desk, u"gone"_qs);
        gone.url = QUrl(u"http://127.0.0.1:1"_qs);
        desk.settings->rememberProfile(gone);
        desk.settings->rememberProfile(profileOf(busy, desk, u"busy"_qs));
        SessionTokenVault vault;
        QWidget window;
        OverviewController overview(vault, *desk.settings, Desk::theme(), &window);
        overview.open();
        auto* dialog = window.findChild<OverviewDialog*>();
        auto* table = dialog->findChild<QTableView*>(u"All organizations"_qs);
        QCOMPARE(table->model()->rowCount(), 3);
        QTRY_COMPARE(cell(*table, 0, OverviewModel::State), u"Live"_qs);
        QVERIFY(cell(*table, 0, OverviewModel::Organization).startsWith(u"Busy & Co"_qs));
        QCOMPARE(cell(*table, 0, OverviewModel::Running), u"1"_qs);
        QCOMPARE(cell(*table, 0, OverviewModel::Queued), u"1"_qs);
        QVERIFY(cell(*table, 0, OverviewModel::Message).startsWith(u"120.5 of 50,000"_qs));
        QTRY_COMPARE(cell(*table, 2, OverviewModel::State), u"Sign-in needed"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, 1, OverviewModel::State), u"Offline"_qs, 30'000);
        for (const FaultRequest& request : busy.server.requests())
            QCOMPARE(request.method, QByteArray("GET"));

        QSignalSpy chosen(&overview, &OverviewController::profileChosen);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<ConnectionChoice>().organizationId, u"busy"_qs);
    }

    void isReadAgainOnlyWhileItIsInSight() {
        Desk desk;
        QVERIFY(desk.writeToken("secret-token\n"));
        desk.settings->rememberProfile(profileOf(desk.script, desk, u"one"_qs));
        SessionTokenVault vault;
        QWidget window;
        OverviewController overview(vault, *desk.settings, Desk::theme(), &window);
        overview.setPause(std::chrono::milliseconds(20));
        overview.open();
        QTRY_VERIFY(desk.script.usageReads >= 3);
        auto* dialog = window.findChild<OverviewDialog*>();
        QVERIFY(overview.isWatching());
        dialog->hide();
        QVERIFY(!overview.isWatching());
        QTRY_COMPARE(overview.reading(), 0); // what was under way
        const int hidden = desk.script.usageReads;
        emit dialog->refreshRequested(); // as if a line were left open
        QCOMPARE(overview.reading(), 0);
        QCOMPARE(desk.script.usageReads, hidden);
        dialog->show();
        QTRY_VERIFY(desk.script.usageReads > hidden);
    }

    void theTokenComesFromTheKeychain() {
        Desk desk;
        ConnectionChoice choice = profileOf(desk.script, desk, u"one"_qs);
        choice.tokenFile.clear();
        desk.settings->rememberProfile(choice);
        SessionTokenVault vault;
        vault.write(choice.url.toString() + u"#one"_qs, u"secret-token"_qs, this, [](const Result<Done>&) {});
        QWidget window;
        OverviewController overview(vault, *desk.settings, Desk::theme(), &window);
        overview.open();
        auto* table = window.findChild<QTableView*>(u"All organizations"_qs);
        QTRY_COMPARE(cell(*table, 0, OverviewModel::State), u"Live"_qs);
    }

    void changingFromTheOverviewShowsTheOther() {
        Desk desk;
        ServiceScript other;
        other.organizationName = "Other organization";
        QVERIFY(desk.open());
        ConnectionChoice choice = profileOf(other, desk, QString::fromStdString(runId(1)));
        desk.settings->rememberProfile(choice);
        emit desk.dashboard->window().overviewRequested();
        auto* table = desk.find<QTableView>(u"All organizations"_qs);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(cell(*table, 1, OverviewModel::State).contains(u"shown now"_qs));
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(desk.dashboard->window().windowTitle().contains(u"Other organization"_qs));
        QTRY_VERIFY(cell(*table, 0, OverviewModel::State).contains(u"shown now"_qs));
    }
};

QTEST_MAIN(Overview)
#include "tst_overview.moc"
