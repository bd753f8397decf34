// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal.h"
#include "desk.h"
#include "gui/agents/agentspage.h"
#include "gui/rehearsal/rehearsalband.h"
#include "testutils/manualclock.h"
#include "testutils/practiceserver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>

using namespace ud;
using namespace ud::test;

namespace {

/// A rehearsal before a person. Its time passes as fast as the test wants.
class Stage : public Hands {
public:
    Stage() {
        qputenv("HOME", m_home.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path() + u"/config"_qs);
    }
    bool open(Scenario scenario) {
        settings = std::make_unique<AppSettings>();
        rehearsal = std::make_unique<Rehearsal>(Options(), Desk::theme(), *settings, clock);
        // As patient as in earnest, but that much faster.
        rehearsal->dashboard().setStopTiming({milliseconds(50), milliseconds(200), milliseconds(1'000)});
        bool populated = false;
        QObject::connect(&rehearsal->dashboard(), &Dashboard::populated, rehearsal.get(),
                         [&populated] { populated = true; });
        m_haste.callOnTimeout(rehearsal.get(), [this] { clock.advance(pace); });
        m_haste.start(20);
        rehearsal->start(scenario);
        const bool came = QTest::qWaitFor([&populated] { return populated; }, 20'000);
        rehearsal->disconnect(&rehearsal->dashboard());
        return came;
    }
    Dashboard& shown() override { return rehearsal->dashboard(); }
    RehearsalBand& band() { return *find<RehearsalBand>(); }
    QStringList agents() {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << table().model()->index(row, RunTableModel::Agent).data().toString();
        return names;
    }
    /// The listed run of an agent that goes on; empty for none.
    std::string runOf(const std::string& agent) {
        for (const auto& run : rehearsal->service().world().runs.all()) {
            const std::string& id = run->run.id;
            if (run->run.agentName == agent && isActive(run->run.status) && table().indexOf(id, 0).isValid())
                return id;
        }
        return {};
    }
    void stop(const std::string& agent) {
        pressStop(runOf(agent));
        StopDialog* dialog = question();
        QVERIFY(dialog);
        answer(dialog, u"Stop agent"_qs);
    }

    testutils::ManualClock clock{noon()};
    milliseconds pace{100}; ///< what passes each 20 ms
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Rehearsal> rehearsal;

private:
    QTemporaryDir m_home;
    QTimer m_haste;
};

QStringList rehearsalFolders() {
    return QDir(QDir::tempPath()).entryList({QCoreApplication::applicationName() + u"-*"_qs}, QDir::Dirs);
}

/// Everything that lies under \p folder, as one text.
QByteArray contentOf(const QString& folder) {
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace

class RehearsalTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installAccessibility(); }

    void everyStopTellsTheTruth_data() { sentences(); }
    void everyStopTellsTheTruth() {
        QFETCH(int, scenario);
        QFETCH(QString, sentence);
        QFETCH(QString, meaning);
        Stage stage;
        QVERIFY(stage.open(static_cast<Scenario>(scenario)));
        if (stage.rehearsal->service().scenario() == Scenario::Stuck)
            stage.pace = milliseconds(0);
        QVERIFY(stage.band().told().isEmpty());
        const std::string id = stage.table().runIdAt(stage.table().model()->index(0, 0));
        stage.pressStop(id);
        StopDialog* dialog = stage.question();
        QVERIFY(dialog);
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.notice().contains(sentence), qPrintable(stage.notice()), 15'000);
        QTRY_VERIFY2(stage.band().told().contains(meaning), qPrintable(stage.band().told()));
        QVERIFY(stage.find<QLabel>(u"rehearsalTold"_qs)->isVisible());
    }

    // The window that people use in earnest, connected to the same scenarios.
    void theRealWindowReadsTheSameOverASocket_data() { sentences(); }
    void theRealWindowReadsTheSameOverASocket() {
        QFETCH(int, scenario);
        QFETCH(QString, sentence);
        Desk desk;
        testutils::ManualClock clock(noon());
        PracticeServer practice(clock, static_cast<Scenario>(scenario));
        QTimer haste;
        if (practice.service.scenario() != Scenario::Stuck)
            haste.callOnTimeout(&haste, [&clock] { clock.advance(milliseconds(100)); });
        haste.start(20);
        QVERIFY(desk.writeToken(QByteArray::fromStdString(SimulatedService::token() + "\n")));
        Options options;
        options.connection = {ConnectionChoice::Kind::Server, practice.server.url(), desk.tokenFile()};
        desk.make(options);
        desk.dashboard->setStopTiming({milliseconds(50), milliseconds(200), milliseconds(1'000)});
        QSignalSpy populated(desk.dashboard.get(), &Dashboard::populated);
        desk.dashboard->start();
        QTRY_VERIFY_WITH_TIMEOUT(!populated.isEmpty(), 20'000);
        QVERIFY(desk.find<RehearsalBand>() == nullptr); // it is none
        desk.pressStop(desk.table().runIdAt(desk.table().model()->index(0, 0)));
        StopDialog* dialog = desk.question();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QFrame*>(u"rehearsalStrip"_qs) == nullptr);
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_VERIFY2_WITH_TIMEOUT(desk.notice().contains(sentence), qPrintable(desk.notice()), 15'000);
    }

    void aStuckStopIsConfirmedInTheEnd() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Stuck));
        stage.pace = milliseconds(0);
        stage.stop("Invoice Reader");
        QTRY_VERIFY2(stage.notice().contains(u"confirming that the work has ended"_qs),
                     qPrintable(stage.notice()));
        QTRY_VERIFY(stage.notice().contains(u"not confirmed yet"_qs));
        stage.clock.advance(std::chrono::seconds(80));
        QTRY_VERIFY2(stage.notice().contains(u"credits used"_qs), qPrintable(stage.notice()));
    }

    void oneThatComesBackIsDisabledWithItsStop() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Returning));
        const std::string first = stage.runOf("Site Auditor");
        stage.stop("Site Auditor");
        QTRY_VERIFY(!stage.runOf("Site Auditor").empty() && stage.runOf("Site Auditor") != first);
        QTRY_VERIFY2(stage.shown().window().sentence().contains(u"1 returning"_qs),
                     qPrintable(stage.shown().window().sentence()));
        stage.pressStop(stage.runOf("Site Auditor"));
        StopDialog* dialog = stage.question();
        QVERIFY(dialog);
        auto* disable = dialog->findChild<QCheckBox*>(u"Disable agent"_qs);
        QVERIFY(disable->isVisible() && disable->isEnabled());
        disable->click();
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_VERIFY2(stage.notice().contains(u"is disabled"_qs), qPrintable(stage.notice()));
        stage.clock.advance(std::chrono::minutes(1));
        QTest::qWait(300); // time enough to come back, if it did
        QVERIFY(stage.runOf("Site Auditor").empty());
    }

    void withoutConnectionNothingCanBeStopped() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Offline));
        stage.pace = milliseconds(0);
        stage.pressStop(stage.runOf("Site Auditor"));
        StopDialog* dialog = stage.question();
        QVERIFY(dialog);
        auto* stop = dialog->findChild<QPushButton*>(u"Stop agent"_qs);
        QVERIFY(stop->isEnabled());
        stage.clock.set(noon() + std::chrono::seconds(7));
        QTRY_VERIFY_WITH_TIMEOUT(stage.shown().window().stateWords().startsWith(u"Offline"), 15'000);
        QVERIFY(!stop->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(u"news"_qs)->text().contains(u"nothing can be stopped"_qs));
        stage.clock.set(noon() + std::chrono::seconds(22));
        QTRY_VERIFY_WITH_TIMEOUT(stop->isEnabled(), 30'000);
        Desk::answer(dialog, u"Stop agent"_qs);
        stage.pace = milliseconds(20);
        QTRY_VERIFY2(stage.notice().contains(u"Stopped"_qs), qPrintable(stage.notice()));
    }

    void afterARefusalTheButtonsSayWhy() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Refused));
        stage.stop("Site Auditor");
        QTRY_VERIFY2(stage.notice().contains(u"refused"_qs), qPrintable(stage.notice()));
        QTest::mouseClick(stage.find<QPushButton>(u"Refresh"_qs), Qt::LeftButton);
        const QModelIndex row = stage.table().indexOf(stage.runOf("Site Auditor"), RunTableModel::Stop);
        QTRY_VERIFY(!stage.table().stopPermissionOf(row).allowed);
        QVERIFY(stage.table().stopPermissionOf(row).reason.contains(u"viewer"_qs));
    }

    void fiveThousandRowsAndACount() {
        Stage stage;
        QVERIFY(stage.open(Scenario::ManyRows));
        QCOMPARE(stage.table().model()->rowCount(), 5000);
        std::vector<std::string> some;
        for (int row = 0; row < 12; ++row)
            some.push_back(stage.table().runIdAt(stage.table().model()->index(row, 0)));
        stage.table().selectRuns(some);
        stage.table().setFocus();
        QTest::keyClick(&stage.table(), Qt::Key_Delete);
        StopDialog* dialog = stage.question();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton*>(u"Stop agent"_qs)->isEnabled());
        dialog->findChild<QLineEdit*>(u"Count"_qs)->setText(u"12"_qs);
        Desk::answer(dialog, u"Stop agent"_qs);
        QTRY_VERIFY2(stage.notice().startsWith(u"12 stopped"_qs), qPrintable(stage.notice()));
        QCOMPARE(stage.rehearsal->service().changingCalls(), 1);
    }

    void theWindowIsMarkedWhateverItShows() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Morning));
        MainWindow& window = stage.shown().window();
        QCOMPARE(window.windowTitle(), u"Rehearsal — Usage Dashboard"_qs);
        QVERIFY(window.accessibleDescription().startsWith(u"Rehearsal: nothing here is real."_qs));
        for (int tab = 0; tab < 3; ++tab) {
            window.showTab(tab);
            QVERIFY(stage.find<QLabel>(u"rehearsalWarning"_qs)->isVisible());
        }
        window.renew(); // in another language, for instance
        QTRY_VERIFY(stage.band().isVisible());
        QVERIFY(stage.find<QLabel>(u"rehearsalWarning"_qs)->text().contains(u"Stopping stops nothing"_qs));
        window.showTab(0);
        stage.pressStop(stage.runOf("Invoice Reader"));
        StopDialog* dialog = stage.question();
        QVERIFY(dialog);
        auto* strip = dialog->findChild<QFrame*>(u"rehearsalStrip"_qs);
        QVERIFY2(strip && strip->isVisible(), "the question as well");
        Desk::answer(dialog, u"Keep running"_qs);
    }

    void nothingThatReachesBeyondIsOffered() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Morning));
        QStringList offered;
        for (QAction* menu : stage.find<QMenuBar>(u"menuBar"_qs)->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                if (action->isVisible())
                    offered << action->text().remove(u'&');
            }
        }
        for (const QString& real : {u"Connect to …"_qs, u"Settings …"_qs, u"Quit"_qs, u"Contact support …"_qs,
                                    u"Rehearsal …"_qs, u"Organizations"_qs})
            QVERIFY2(!offered.contains(real), qPrintable(real));
        QVERIFY(offered.contains(u"Leave rehearsal"_qs));
        QVERIFY(offered.contains(u"Who did what …"_qs));
    }

    void startAgainAndAnotherScenario() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Morning));
        stage.stop("Invoice Reader");
        QTRY_VERIFY(!stage.band().told().isEmpty());
        QTRY_VERIFY(!stage.agents().contains(u"Invoice Reader"_qs) || stage.runOf("Invoice Reader").empty());
        QTest::mouseClick(stage.find<QPushButton>(u"Start again"_qs), Qt::LeftButton);
        QVERIFY(stage.band().told().isEmpty());
        QTRY_VERIFY(!stage.runOf("Invoice Reader").empty());
        QTRY_COMPARE(stage.table().model()->rowCount(), 5);
        auto* chooser = stage.find<QComboBox>(u"Scenario"_qs);
        chooser->setFocus();
        for (int down = 0; down < 8; ++down)
            QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(chooser->currentText(), u"5,000 runs"_qs);
        QVERIFY(stage.find<QLabel>(u"rehearsalExplanation"_qs)->text().contains(u"must be counted"_qs));
        QTRY_COMPARE(stage.table().model()->rowCount(), 5000);
    }

    void anOpenQuestionEndsWithWhatItIsAbout() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Morning));
        stage.pressStop(stage.runOf("Invoice Reader"));
        QVERIFY(stage.question());
        emit stage.band().startAgainRequested();
        QTRY_VERIFY(stage.find<StopDialog>() == nullptr);
        QCOMPARE(stage.rehearsal->service().changingCalls(), 0);
    }

    void theKeyboardReachesEverythingInTheBand() {
        Stage stage;
        QVERIFY(stage.open(Scenario::Morning));
        for (const char* name : {"Scenario", "Start again", "Leave rehearsal"}) {
            auto* control = stage.band().findChild<QWidget*>(QString::fromLatin1(name));
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, name);
            const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(), name);
            QVERIFY2(!told->text(QAccessible::Description).isEmpty(), name);
        }
    }

    // The promise: with a real service connected, a whole rehearsal sends it nothing that changes anything.
    void nothingOfItReachesTheRealService() {
        Desk desk;
        const QStringList before = rehearsalFolders(); // the desk's own home is one
        desk.script.add(sampleRun(1));
        desk.script.add(sampleRun(2));
        QVERIFY(desk.open());
        const auto connection = desk.settings->connection();
        const auto profiles = desk.settings->profiles();
        emit desk.dashboard->window().rehearsalRequested();
        QVERIFY(desk.dashboard->rehearsal());
        for (const Scenario scenario : allScenarios) {
            Rehearsal& rehearsal = *desk.dashboard->rehearsal();
            rehearsal.start(scenario);
            playOneStop(rehearsal);
        }
        QVERIFY(!desk.dashboard->rehearsal()->dashboard().window().testAttribute(Qt::WA_QuitOnClose));
        desk.dashboard->rehearsal()->dashboard().window().quit();
        QTRY_VERIFY(desk.dashboard->rehearsal() == nullptr);
        for (const FaultRequest& request : desk.script.server.requests())
            QVERIFY2(request.method == "GET", qPrintable(QString::fromUtf8(request.target)));
        QVERIFY(desk.script.cancelled.empty() && desk.script.disabled.empty());
        // What is real is as it was.
        QVERIFY(desk.dashboard->window().isVisible());
        QCOMPARE(desk.table().model()->rowCount(), 2);
        QCOMPARE(desk.notice(), QString());
        QVERIFY(AppSettings().connection() == connection);
        QVERIFY(AppSettings().profiles() == profiles);
        QTRY_COMPARE(rehearsalFolders(), before);
        desk.dashboard.reset(); // writes what it keeps
        const QByteArray kept = contentOf(desk.home.path());
        QVERIFY2(kept.contains("Agent 1"), "the flight recorder has seen the real runs");
        for (const char* invented : {"Invoice Reader", "Site Auditor", "rehearsal.invalid"})
            QVERIFY2(!kept.contains(invented), invented);
    }

private:
    /// What a person reads after a stop, and what the band says to it.
    static void sentences() {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("meaning");
        const auto row = [](Scenario scenario, const QString& sentence, const QString& meaning) {
            QTest::newRow(std::string(toText(scenario)).c_str())
                << static_cast<int>(scenario) << sentence << meaning;
        };
        row(Scenario::Morning, u"credits used"_qs, u"the run would be over"_qs);
        row(Scenario::Race, u"already completed"_qs, u"nothing would have been stopped"_qs);
        row(Scenario::Cancelled, u"already cancelled"_qs, u"names who it was"_qs);
        row(Scenario::Stuck, u"takes longer than it should"_qs, u"tell the operator"_qs);
        row(Scenario::Returning, u"credits used"_qs, u"only disabling it"_qs);
        row(Scenario::LostAnswer, u"credits used"_qs, u"stopped once"_qs);
        row(Scenario::Refused, u"refused"_qs, u"ask an administrator"_qs);
        row(Scenario::ManyRows, u"credits used"_qs, u"the run would be over"_qs);
    }

    /// Stops the first run that is listed, and waits for what the band says to it.
    static void playOneStop(Rehearsal& rehearsal) {
        struct Window : Hands {
            explicit Window(Rehearsal& played)
                : rehearsal(played) {}
            Dashboard& shown() override { return rehearsal.dashboard(); }
            Rehearsal& rehearsal;
        } hands(rehearsal);
        rehearsal.dashboard().window().resize(1180, 780);
        const auto firstListed = [&]() -> std::string {
            auto& table = hands.table();
            const QModelIndex first = table.model()->index(0, RunTableModel::Stop);
            const std::string id = first.isValid() ? table.runIdAt(first) : std::string();
            const bool current = rehearsal.service().world().runs.find(id) != nullptr;
            return current && table.stopPermissionOf(first).allowed ? id : std::string();
        };
        QTRY_VERIFY(!firstListed().empty());
        hands.pressStop(firstListed());
        StopDialog* dialog = hands.question();
        QVERIFY(dialog);
        Desk::answer(dialog, u"Stop agent"_qs);
        auto* band = hands.find<RehearsalBand>();
        QTRY_VERIFY_WITH_TIMEOUT(!band->told().isEmpty(), 15'000);
        QVERIFY(rehearsal.service().changingCalls() > 0);
    }
};

QTEST_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
