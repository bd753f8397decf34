// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/agents/agentspage.h"
#include "gui/connect/profilesmenu.h"

#include <QSignalSpy>

using namespace ud;
using namespace ud::test;

/// Several organizations: what was connected to is remembered, and changing to it is one click.
class Profiles : public QObject {
    Q_OBJECT
private:
    static QAction* actionCalled(ProfilesMenu& menu, const QString& part) {
        emit menu.aboutToShow();
        const auto actions = menu.actions();
        for (QAction* action : actions) {
            if (action->text().contains(part))
                return action;
        }
        return nullptr;
    }

private slots:
    void whatWasConnectedToIsOneClickAway() {
        ServiceScript other;
        other.organizationName = "Other & Sons";
        other.token = "secret-token";
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        auto* menu = desk.find<ProfilesMenu>();
        QVERIFY(actionCalled(*menu, u"Demo organization"_qs)->isChecked());
        emit desk.dashboard->window().profileChosen(
            {ConnectionChoice::Kind::Server, other.server.url(), desk.tokenFile()});
        QTRY_VERIFY(desk.dashboard->window().windowTitle().contains(u"Other & Sons"_qs));
        QTRY_COMPARE(desk.table().model()->rowCount(), 0); // not the other one's runs
        QVERIFY(actionCalled(*menu, u"Other && Sons"_qs)->isChecked());
        actionCalled(*menu, u"Demo organization"_qs)->trigger();
        QTRY_VERIFY(desk.dashboard->window().windowTitle().contains(u"Demo organization"_qs));
        QTRY_COMPARE(desk.table().model()->rowCount(), 1);
        QCOMPARE(desk.settings->profiles().size(), 2);
        QCOMPARE(desk.settings->profiles().first().organizationName, u"Demo organization"_qs); // the latest
    }

    void nothingOfTheFormerIsLeft() {
        ServiceScript other;
        other.organizationId = runId(2);
        other.organizationName = "Other";
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.script.end(runId(1), RunStatus::Completed);
        emit desk.dashboard->window().refreshRequested();
        QTRY_VERIFY(desk.table().indexOf(runId(1), 0).data(RunTableModel::EndedRole).toBool());
        emit desk.dashboard->window().profileChosen(
            {ConnectionChoice::Kind::Server, other.server.url(), desk.tokenFile()});
        QTRY_VERIFY(desk.dashboard->window().windowTitle().contains(u"Other"_qs));
        QCOMPARE(desk.table().model()->rowCount(), 0); // not even for the moment that an ended run stays
    }

    void oneThatFailsBlanksNothing() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        emit desk.dashboard->window().profileChosen(
            {ConnectionChoice::Kind::Server, QUrl(u"http://127.0.0.1:1"_qs), desk.tokenFile()});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.notice().isEmpty(), 20'000);
        QCOMPARE(desk.table().model()->rowCount(), 1);
        QVERIFY(desk.dashboard->window().windowTitle().contains(u"Demo organization"_qs));
        QCOMPARE(desk.settings->profiles().size(), 1); // it never answered
    }

    void viewOnlySendsNothingButReads() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.writeToken("secret-token\n"));
        Options options;
        options.connection = {ConnectionChoice::Kind::Server, desk.script.server.url(), desk.tokenFile(),
                              true};
        desk.make(options);
        QSignalSpy populated(desk.dashboard.get(), &Dashboard::populated);
        desk.dashboard->start();
        QTRY_VERIFY_WITH_TIMEOUT(!populated.isEmpty(), 20'000);
        QVERIFY(!desk.table().stopPermission().allowed);
        emit desk.dashboard->window().stopRequested({runId(1)}); // as if a line were left open
        emit desk.dashboard->window().agentsPage().expectationRequested(runId(1));
        QTRY_VERIFY(desk.script.server.count("GET") > 5);
        for (const FaultRequest& request : desk.script.server.requests())
            QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(ProfilesMenu::name(desk.settings->profiles().first()).endsWith(u"view only"_qs));
    }

    void forgettingIsForGood() {
        const Desk desk; // a home of its own
        AppSettings settings;
        ConnectionChoice one{ConnectionChoice::Kind::Server, QUrl(u"https://a.example.org"_qs), {}};
        one.organizationId = u"1"_qs;
        ConnectionChoice two = one;
        two.organizationId = u"2"_qs;
        settings.rememberProfile(one);
        settings.rememberProfile(two);
        one.organizationName = u"Renamed"_qs;
        settings.rememberProfile(one);
        QCOMPARE(settings.profiles(), (QList{one, two})); // renamed is no other
        settings.forgetProfile(two);
        QCOMPARE(AppSettings().profiles(), QList{one});
    }
};

QTEST_MAIN(Profiles)
#include "tst_profiles.moc"
