// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/agents/agentspage.h"
#include "gui/history/historypage.h"
#include "gui/widgets/emptystate.h"

#include <QDirIterator>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

using namespace ud;
using namespace ud::test;

namespace {

/// The files below \p folder that hold \p text.
QStringList filesWith(const QString& folder, const QByteArray& text) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

} // namespace

class FirstStart : public QObject {
    Q_OBJECT
private slots:
    void asksWhereToConnect() {
        Desk desk;
        desk.make({});
        desk.dashboard->start();
        auto* dialog = desk.find<ConnectDialog>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QRadioButton*>(u"thisComputer"_qs)->isChecked());
        QCOMPARE(desk.dashboard->window().agentsPage().findChild<EmptyState*>()->text().title,
                 u"Not connected yet"_qs);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"laterButton"_qs), Qt::LeftButton);
        QTRY_VERIFY(desk.find<ConnectDialog>() == nullptr);
        QVERIFY(!desk.settings->connection());
        QCOMPARE(desk.script.server.requests().size(), 0);
    }

    // What is said of a keychain is true: here there is none.
    void aMissingKeychainIsSaidBeforeATokenIsTyped() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        Desk desk;
        desk.make({});
        desk.dashboard->start();
        QTRY_VERIFY(desk.find<ConnectDialog>() != nullptr);
        auto* keeping = desk.find<ConnectDialog>()->findChild<QLabel*>(u"keeping"_qs);
        QTRY_VERIFY(keeping->text().startsWith(u"There is no keychain here"_qs));
    }

    void aFaultMakesTheDialogHigher() {
        ConnectDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.showFault({ErrorKind::Network, "unreachable", "x", {}, std::nullopt});
        QVERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
    }

    void theTwoPlacesExcludeEachOther() {
        ConnectDialog dialog;
        auto* here = dialog.findChild<QRadioButton*>(u"thisComputer"_qs);
        auto* server = dialog.findChild<QRadioButton*>(u"aServer"_qs);
        server->setChecked(true);
        QVERIFY(!here->isChecked() && dialog.findChild<QWidget*>(u"serverFields"_qs)->isEnabled());
        here->setChecked(true);
        QVERIFY(!server->isChecked() && !dialog.findChild<QWidget*>(u"serverFields"_qs)->isEnabled());
    }

    void aKeptTokenNeedNotBeTypedAgain() {
        ConnectDialog dialog;
        auto* connectButton = dialog.findChild<QPushButton*>(u"connectButton"_qs);
        dialog.setChoice({ConnectionChoice::Kind::Server, QUrl(u"https://agents.example.org"_qs), {}});
        QVERIFY(connectButton->isEnabled());
        dialog.findChild<QLineEdit*>(u"url"_qs)->setText(u"https://other.example.org"_qs);
        QVERIFY(!connectButton->isEnabled());
    }

    void anotherWebServerIsNoService() {
        Desk desk;
        desk.script.server.setHandler([](const FaultRequest&) { return problem(404, "not_found"); });
        desk.make({});
        desk.dashboard->start();
        QTRY_VERIFY(desk.find<ConnectDialog>() != nullptr);
        emit desk.find<ConnectDialog>()->connectChosen(
            {ConnectionChoice::Kind::Server, desk.script.server.url(), {}}, u"secret-token"_qs);
        auto* fault = desk.find<ConnectDialog>()->findChild<QLabel*>(u"fault"_qs);
        QTRY_VERIFY(fault->text().contains(u"not that of a Usage Dashboard service"_qs));
    }

    // A token that was revoked and given anew comes to be used by itself.
    void aNewTokenInTheFileIsUsed() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.script.token = "new-token";
        desk.find<QPushButton>(u"Refresh"_qs)->click();
        auto* state = desk.find<QLabel>(u"stateText"_qs);
        QTRY_COMPARE(state->text(), u"Sign-in needed"_qs);
        QVERIFY(desk.table().isStale());
        QVERIFY(desk.writeToken("new-token\n"));
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Live"_qs, 20'000);
        QVERIFY(!desk.table().isStale());
        QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    }

    // The history of one organization is never taken for that of the next.
    void theHistoryFollowsTheConnection() {
        Desk desk;
        desk.make({});
        desk.dashboard->start();
        desk.dashboard->window().showTab(2);
        auto* empty = desk.dashboard->window().historyPage().findChild<EmptyState*>();
        QTRY_COMPARE(empty->text().text, u"Not connected yet."_qs);
        desk.script.add(sampleRun(1));
        desk.script.end(runId(1), RunStatus::Completed);
        QVERIFY(desk.writeToken("secret-token\n"));
        QTRY_VERIFY(desk.find<ConnectDialog>() != nullptr);
        emit desk.find<ConnectDialog>()->connectChosen(
            {ConnectionChoice::Kind::Server, desk.script.server.url(), desk.tokenFile()}, {});
        auto* table = desk.dashboard->window().historyPage().findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void whatIsMissingIsSaid() {
        ConnectDialog dialog;
        auto* connectButton = dialog.findChild<QPushButton*>(u"connectButton"_qs);
        QVERIFY(connectButton->isEnabled());
        dialog.setChoice({ConnectionChoice::Kind::Server, {}, {}});
        QVERIFY(!connectButton->isEnabled());
        dialog.findChild<QLineEdit*>(u"url"_qs)->setText(u"https://agents.example.org"_qs);
        QVERIFY(!connectButton->isEnabled());
        dialog.findChild<QLineEdit*>(u"token"_qs)->setText(u"x"_qs);
        QVERIFY(connectButton->isEnabled());
        dialog.findChild<QLineEdit*>(u"tokenFile"_qs)->setText(u"/x"_qs);
        QVERIFY(!connectButton->isEnabled());
    }

    // Promise 33: a typed token is in no file, whatever is remembered.
    void aTypedTokenConnectsAndIsInNoFile() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.make({});
        desk.dashboard->start();
        auto* dialog = desk.find<ConnectDialog>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QRadioButton*>(u"aServer"_qs), Qt::LeftButton, {},
                          QPoint(12, 12));
        dialog->findChild<QLineEdit*>(u"url"_qs)->setText(desk.script.server.url().toString());
        dialog->findChild<QLineEdit*>(u"token"_qs)->setText(u"wrong-token"_qs);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"connectButton"_qs), Qt::LeftButton);
        auto* fault = dialog->findChild<QLabel*>(u"fault"_qs);
        QTRY_VERIFY(fault->isVisible() && fault->text().contains(u"not accepted"_qs));
        QVERIFY(!desk.settings->connection());
        dialog->findChild<QLineEdit*>(u"token"_qs)->setText(u"secret-token"_qs);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"connectButton"_qs), Qt::LeftButton);
        QTRY_COMPARE(desk.table().model()->rowCount(), 1);
        QTRY_VERIFY(desk.find<ConnectDialog>() == nullptr);
        QTRY_COMPARE(desk.dashboard->window().windowTitle(), u"Usage Dashboard — Demo organization"_qs);
        desk.settings->setClosingExplained(true);
        desk.dashboard->window().close();
        desk.dashboard.reset();
        desk.settings.reset();
        QVERIFY(!filesWith(desk.home.path(), "this is not there").size());
        QVERIFY(filesWith(desk.home.path(), "connection").size() > 0); // the search does find what is kept
        QCOMPARE(filesWith(desk.home.path(), "secret-token"), QStringList());
        QCOMPARE(filesWith(desk.home.path(), "wrong-token"), QStringList());
    }

    void aTokenFileIsNotCopied() {
        Desk desk;
        QVERIFY(desk.open());
        desk.dashboard.reset();
        desk.settings.reset();
        QCOMPARE(filesWith(desk.home.path(), "secret-token"), QStringList(desk.tokenFile()));
    }

    void theSentenceDescribesTheWindow() {
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2, RunStatus::Queued));
        QVERIFY(desk.open());
        const QString sentence = desk.find<QLabel>(u"header"_qs)->text();
        QVERIFY(sentence.startsWith(u"1 running, 1 queued"_qs));
        QCOMPARE(desk.dashboard->window().accessibleDescription(), sentence);
        auto* filter = desk.find<QLineEdit>(u"Filter"_qs);
        filter->setText(u"nothing like it"_qs);
        QCOMPARE(desk.dashboard->window().agentsPage().findChild<EmptyState*>()->text().title,
                 u"The filter hides every run"_qs);
        QTest::mouseClick(desk.dashboard->window().agentsPage().findChild<QPushButton*>(u"emptyAction"_qs),
                          Qt::LeftButton);
        QCOMPARE(desk.table().model()->rowCount(), 2);
    }

    void whatWasSeenLongAgoIsDated() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.dashboard->window().showFeed({FeedPhase::Offline, noon(), {}});
        const QString sentence = desk.find<QLabel>(u"header"_qs)->text();
        QVERIFY2(sentence.startsWith(u"Last seen "_qs) && sentence.contains(u"1 running"_qs),
                 qPrintable(sentence));
        desk.dashboard->window().showFeed({FeedPhase::Live, noon(), {}});
        QVERIFY(desk.find<QLabel>(u"header"_qs)->text().startsWith(u"1 running"_qs));
    }

    void selectingNarrowsTheTrend() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1)});
        QCOMPARE(desk.find<QLabel>(u"scope"_qs)->text(), u"Agent 1"_qs);
        desk.table().clearSelection();
        QCOMPARE(desk.find<QLabel>(u"scope"_qs)->text(), u"all agents and chats"_qs);
    }
};

QTEST_MAIN(FirstStart)
#include "tst_firststart.moc"
