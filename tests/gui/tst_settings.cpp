// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "desk.h"
#include "gui/settings/autostart.h"
#include "gui/settings/settingsdialog.h"
#include "models/zones.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace ud;
using namespace ud::test;

/// Each setting takes effect at once, and nothing that a person is at gets lost.
class Settings : public QObject {
    Q_OBJECT
private:
    static void choose(QComboBox* box, const QVariant& data) {
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

    static QComboBox* box(Desk& desk, const QString& name) {
        auto* dialog = desk.find<SettingsDialog>();
        return dialog != nullptr ? dialog->findChild<QComboBox*>(name) : nullptr;
    }

private slots:
    void cleanup() {
        TimeText::setShownZone({});
        QLocale::setDefault(QLocale::c());
    }

    void theLanguageChangesUnderAnOpenWindow() {
        Languages languages(u"en"_qs);
        Desk desk;
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2));
        QVERIFY(desk.open());
        QObject::connect(desk.dashboard.get(), &Dashboard::languageChosen, this, [&](const QString& code) {
            languages.choose(code);
            desk.dashboard->renew();
        });
        desk.table().selectRuns({runId(2)});
        desk.find<QLineEdit>(u"Filter"_qs)->setText(u"agent 2"_qs);
        const int lists = desk.script.listReads;
        emit desk.dashboard->window().settingsRequested();
        choose(box(desk, u"Language"_qs), u"de"_qs);
        QCOMPARE(desk.dashboard->window().tabNames().first(), u"Agenten"_qs);
        QCOMPARE(desk.table().selectedRunIds(), std::vector{runId(2)});
        QCOMPARE(desk.find<QLineEdit>(u"Filter"_qs)->text(), u"agent 2"_qs);
        QVERIFY(desk.dashboard->window().sentence().contains(u"laufend"_qs));
        QCOMPARE(desk.script.listReads, lists); // the connection is as it was
        desk.pressStop(runId(2));               // and all lines are joined again
        StopDialog* question = desk.question();
        QVERIFY(question);
        QVERIFY(question->windowTitle().contains(u"stoppen"_qs));
        Desk::answer(question, u"Keep running"_qs);
        choose(box(desk, u"Language"_qs), u"en"_qs);
        QCOMPARE(desk.dashboard->window().tabNames().first(), u"Agents"_qs);
    }

    void timesAreInTheZoneThatWasChosen() {
        Desk desk;
        QVERIFY(desk.open());
        emit desk.dashboard->window().settingsRequested();
        choose(box(desk, u"Time zone"_qs), static_cast<int>(ZoneChoice::Organization));
        QCOMPARE(TimeText::shownZone().id(), QByteArray("Etc/UTC"));
        QVERIFY(AppSettings().zone() == ZoneChoice::Organization);
        choose(box(desk, u"Time zone"_qs), static_cast<int>(ZoneChoice::Computer));
        QCOMPARE(TimeText::shownZone(), QTimeZone::systemTimeZone());
    }

    void creditsInListsAreWholeWhereThatWasChosen() {
        Desk desk;
        Run run = sampleRun(1);
        run.credits = {Credits::fromThousandths(412'500), Credits()};
        desk.script.add(run);
        QVERIFY(desk.open());
        const auto shown = [&] {
            return desk.table().model()->index(0, RunTableModel::CreditsSoFar).data().toString();
        };
        QVERIFY(shown().contains(u"412"_qs));
        emit desk.dashboard->window().settingsRequested();
        choose(box(desk, u"Credits"_qs), static_cast<int>(CreditPrecision::Whole));
        QCOMPARE(shown(), u"413"_qs);
    }

    void motionIsReducedAtOnceAndRemembered() {
        Desk desk;
        QVERIFY(desk.open());
        emit desk.dashboard->window().settingsRequested();
        choose(box(desk, u"Reduce motion"_qs), static_cast<int>(MotionChoice::Reduced));
        QVERIFY(Desk::theme().reducesMotion());
        QVERIFY(AppSettings().motion() == MotionChoice::Reduced);
        choose(box(desk, u"Reduce motion"_qs), static_cast<int>(MotionChoice::System));
        QVERIFY(AppSettings().motion() == MotionChoice::System);
    }

    void newsTwiceAMinuteNeedNoStream() {
        Desk desk;
        QVERIFY(desk.open());
        QTRY_COMPARE(desk.dashboard->window().stateWords(), u"Live"_qs);
        emit desk.dashboard->window().settingsRequested();
        choose(box(desk, u"Updates"_qs), static_cast<int>(FeedUpdates::Sparing));
        QTRY_COMPARE(desk.dashboard->window().stateWords(), u"Live, twice a minute"_qs);
    }

    void startingAtSignInIsOneFile() {
        const Desk desk; // a home of its own
        QVERIFY(!Autostart::isOn());
        QVERIFY(Autostart::set(true).isEmpty());
        QVERIFY(Autostart::isOn());
        QFile entry(Autostart::path());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("\nExec=\""));
        QVERIFY(Autostart::set(false).isEmpty());
        QVERIFY(!Autostart::isOn());
        QCOMPARE(Autostart::execQuoted(u"/a b/$x%"_qs), u"\"/a b/\\\\$x%%\""_qs);
    }
};

QTEST_MAIN(Settings)
#include "tst_settings.moc"
