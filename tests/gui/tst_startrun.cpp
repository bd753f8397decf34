// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/agents/agentspage.h"
#include "gui/start/startdialog.h"
#include "gui/start/startrule.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ud;
using namespace ud::test;

namespace {

Agent digest() {
    Agent agent;
    agent.id = runId(900);
    agent.name = "Document Digest";
    agent.description = "Reads a folder";
    agent.inputSchema = json::parse(
        "{\"type\":\"object\",\"required\":[\"folder\"],\"properties\":{\"folder\":{\"type\":\"string\","
        "\"maxLength\":100,\"description\":\"<b>Where</b>\"},\"pages\":{\"type\":\"integer\",\"minimum\":1,"
        "\"default\":5}}}");
    return agent;
}

Agent plain() {
    Agent agent;
    agent.id = runId(901);
    agent.name = "Plain";
    return agent;
}

StartDialog* dialogOf(Desk& desk) {
    emit desk.dashboard->window().startRequested({});
    return QTest::qWaitFor([&] { return desk.find<StartDialog>() != nullptr; }, 10'000)
               ? desk.find<StartDialog>()
               : nullptr;
}

void press(StartDialog* dialog, const QString& button) {
    QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
}

} // namespace

/// Starting a run: the form, what is wrong with it, what is sent.
class StartRun : public QObject {
    Q_OBJECT
private slots:
    void aRunIsStartedWithWhatWasTyped() {
        Desk desk;
        Agent disabled = plain();
        disabled.enabled = false;
        disabled.id = runId(902);
        desk.script.agents = {digest(), plain(), disabled};
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        StartDialog* dialog = dialogOf(desk);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox*>(u"Agent"_qs)->count(), 2); // a disabled one is none
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"Input folder"_qs), u"/tmp/a b"_qs);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"Input pages"_qs), u"7"_qs);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"Label"_qs), u"for Ann"_qs);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"Most message credits"_qs), u"12.5"_qs);
        press(dialog, u"Start run"_qs);
        QTRY_VERIFY(desk.notice().contains(u"is queued"_qs));
        QCOMPARE(desk.script.started.size(), std::size_t(1));
        const json::value body = json::parse(desk.script.started.front().toStdString());
        QCOMPARE(writeJson(body.at("input")), std::string("{\"folder\":\"/tmp/a b\",\"pages\":7}"));
        QCOMPARE(body.at("label").as_string().c_str(), "for Ann");
        QCOMPARE(writeJson(body.at("max_credits")), std::string("{\"message\":12.5}"));
        QCOMPARE(body.at("agent_id").as_string().c_str(), digest().id.c_str());
        QTRY_VERIFY(desk.find<StartDialog>() == nullptr);
        // The new run is selected among the running agents.
        AgentsPage& page = desk.dashboard->window().agentsPage();
        QTRY_COMPARE(page.selectedRuns().size(), std::size_t(1));
        QCOMPARE(page.selectedRuns().front().agentId, digest().id);
        QCOMPARE(page.selectedRuns().front().label, std::string("for Ann"));
    }

    void aFaultStandsAtItsFieldAndNothingIsSent() {
        Desk desk;
        desk.script.agents = {digest()};
        QVERIFY(desk.open());
        StartDialog* dialog = dialogOf(desk);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"Input pages"_qs), u"0"_qs);
        press(dialog, u"Start run"_qs);
        auto* folder = dialog->findChild<QLabel*>(u"Fault folder"_qs);
        QVERIFY(folder->isVisible() && folder->text().contains(u"needed"_qs));
        QVERIFY(dialog->findChild<QLabel*>(u"Fault pages"_qs)->text().contains(u"At least 1"_qs));
        QCOMPARE(dialog->focusWidget()->objectName(), u"Input folder"_qs);
        QCOMPARE(dialog->focusWidget()->accessibleDescription(), folder->text());
        QCOMPARE(desk.script.server.count("POST"), 0);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"Input folder"_qs), u"/tmp"_qs);
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"Input pages"_qs), Qt::Key_Backspace);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"Most skill credits"_qs), u"-1"_qs);
        press(dialog, u"Start run"_qs);
        QVERIFY(!folder->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(u"Fault"_qs)->text().contains(u"above 0"_qs));
        QCOMPARE(desk.script.server.count("POST"), 0);
    }

    void escapeStartsNothing() {
        Desk desk;
        desk.script.agents = {plain()};
        QVERIFY(desk.open());
        StartDialog* dialog = dialogOf(desk);
        auto* input = dialog->findChild<QPlainTextEdit*>(u"Input "_qs); // without a schema: JSON
        QVERIFY(input);
        QTest::keyClicks(input, u"{\"a\":1}"_qs);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.find<StartDialog>() == nullptr);
        QCOMPARE(desk.script.server.count("POST"), 0);
    }

    void aLostAnswerIsAskedForWithTheSameKey() {
        Desk desk;
        desk.script.agents = {plain()};
        QVERIFY(desk.open());
        StartDialog* dialog = dialogOf(desk);
        desk.script.muteStarts = true;
        press(dialog, u"Start run"_qs);
        auto* fault = dialog->findChild<QLabel*>(u"Fault"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible() && !fault->text().isEmpty(), 30'000);
        desk.script.muteStarts = false;
        press(dialog, u"Start run"_qs);
        QTRY_VERIFY(desk.notice().contains(u"is queued"_qs));
        QVERIFY(desk.script.startKeys.size() > 1);
        QCOMPARE(std::set(desk.script.startKeys.begin(), desk.script.startKeys.end()).size(), std::size_t(1));
    }

    void whoMayNotStartIsToldWhy() {
        QVERIFY(StartRule::permission(Role::Admin, false, FeedPhase::Live, {}).allowed);
        QVERIFY(!StartRule::permission(Role::Admin, true, FeedPhase::Live, {}).allowed);
        QVERIFY(StartRule::permission(Role::Viewer, false, FeedPhase::Live, {}).reason.contains(u"start"_qs));
        QVERIFY(StartRule::permission(Role::Owner, false, FeedPhase::Offline, u"Offline"_qs)
                    .reason.contains(u"Starting"_qs));
        Desk desk;
        desk.script.role = "viewer";
        QVERIFY(desk.open());
        auto* button = desk.find<QPushButton>(u"Start a run"_qs);
        QTRY_VERIFY(button->accessibleDescription().contains(u"viewer"_qs));
        QVERIFY(!button->isEnabled());
        for (QAction* action : desk.dashboard->window().findChildren<QAction*>()) {
            if (action->text() == u"&Start a run …"_qs)
                QVERIFY(!action->isEnabled() && action->toolTip().contains(u"viewer"_qs));
        }
    }

    void textsOfTheSchemaAreShownLiterally() {
        Desk desk;
        desk.script.agents = {digest()};
        QVERIFY(desk.open());
        StartDialog* dialog = dialogOf(desk);
        bool found = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            found = found || label->text() == u"<b>Where</b>"_qs;
        }
        QVERIFY(found);
    }
};

QTEST_MAIN(StartRun)
#include "tst_startrun.moc"
