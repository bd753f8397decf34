// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/agents/agentspage.h"
#include "gui/widgets/emptystate.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

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
