// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/agents/agentdelegate.h"
#include "gui/expect/expectdialog.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>

using namespace ud;
using namespace ud::test;

namespace {

/// Opens the context menu of the selection as its key does and chooses an entry; false where it is not there
/// or cannot be chosen.
bool choose(Desk& desk, const QString& text) {
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&desk.table(), &asked);
    auto* menu = desk.table().findChild<QMenu*>();
    if (menu == nullptr)
        return false;
    for (QAction* action : menu->actions()) {
        if (action->text() == text && action->isEnabled()) {
            action->trigger();
            menu->close();
            return true;
        }
    }
    menu->close();
    return false;
}

QString noteOf(Desk& desk, const std::string& id) {
    return AgentDelegate::note(desk.table().indexOf(id, RunTableModel::Agent)).text;
}

} // namespace

/// A run that somebody expects to take its time.
class ExpectationTest : public QObject {
    Q_OBJECT
private slots:
    void isNotedShownAndTakenBack() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1)});
        QVERIFY(choose(desk, u"Expected until …"_qs));
        auto* dialog = desk.find<ExpectDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Until when is \"Agent 1\" expected to run?"_qs);
        dialog->findChild<QLineEdit*>(u"Note"_qs)->setText(u"quarter-end import"_qs);
        const Time until = dialog->expectation().until;
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"Expect"_qs), Qt::LeftButton);
        QTRY_VERIFY(noteOf(desk, runId(1)).endsWith(u": quarter-end import"_qs));
        QCOMPARE(desk.script.runs.at(runId(1)).expectation, (Expectation{until, "quarter-end import"}));
        QVERIFY(desk.notice().contains(u"expected until"_qs));

        QVERIFY(choose(desk, u"No longer expected"_qs));
        QTRY_VERIFY(!noteOf(desk, runId(1)).contains(u"expected"_qs));
        QVERIFY(!desk.script.runs.at(runId(1)).expectation);
    }

    void aTimeThatHasPassedCannotBeChosen() {
        ExpectDialog dialog(sampleRun(1), noon());
        auto* expect = dialog.findChild<QPushButton*>(u"Expect"_qs);
        QVERIFY(expect->isEnabled());
        const qint64 now = toMilliseconds(noon());
        dialog.findChild<QDateTimeEdit*>(u"Until"_qs)
            ->setDateTime(QDateTime::fromMSecsSinceEpoch(now - 60'000));
        QVERIFY(!expect->isEnabled());
    }

    void isNotForViewers() {
        Desk desk;
        desk.script.role = "viewer";
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        desk.table().selectRuns({runId(1)});
        QVERIFY(!choose(desk, u"Expected until …"_qs));
        QCOMPARE(desk.script.server.count("PUT"), 0);
    }

    void ofARunThatHasEndedNothingIsSent() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        ExpectController& controller = *desk.dashboard->window().findChild<ExpectController*>();
        controller.begin(runId(2));
        QVERIFY(desk.find<ExpectDialog>() == nullptr);
        QVERIFY(desk.notice().contains(u"has ended"_qs));
        controller.remove(runId(2));
        QCOMPARE(desk.script.server.count("PUT"), 0);
    }
};

QTEST_MAIN(ExpectationTest)
#include "tst_expectation.moc"
