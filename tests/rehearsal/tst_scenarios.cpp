// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/runfeed.h"
#include "client/stopoperation.h"
#include "rehearsal/practicehost.h"
#include "testutils/manualclock.h"
#include "testutils/practiceserver.h"
#include "testutils/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

/// A rehearsed service as a client reaches it: inside the process, or over a socket.
class Reached {
public:
    Reached(Scenario scenario, bool overSocket) {
        if (overSocket) {
            m_server = std::make_unique<PracticeServer>(clock, scenario);
            api = std::make_unique<ApiClient>();
        } else {
            m_host = std::make_unique<PracticeHost>(clock, scenario);
            api = std::make_unique<ApiClient>(m_host->network());
        }
        Connection connection = PracticeHost::connection();
        if (overSocket)
            connection.baseUrl = m_server->server.url();
        api->setConnection(connection);
        feed = std::make_unique<RunFeed>(*api);
        m_haste.callOnTimeout(feed.get(), [this] { clock.advance(pace); });
        m_haste.start(20);
    }
    SimulatedService& service() { return m_server ? m_server->service : m_host->service(); }

    testutils::ManualClock clock{noon()};
    milliseconds pace{100}; ///< what passes each 20 ms

private:
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<PracticeHost> m_host;
    QTimer m_haste;

public:
    std::unique_ptr<ApiClient> api;
    std::unique_ptr<RunFeed> feed;
};

} // namespace

/// Every scenario looks the same to the client, whichever way it reaches it.
class Scenarios : public QObject {
    Q_OBJECT
private slots:
    void aStopEndsAsTheScenarioSays_data() {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<bool>("overSocket");
        QTest::addColumn<int>("outcome");
        const std::pair<Scenario, StopOutcome> rows[] = {
            {Scenario::Morning, StopOutcome::Stopped},
            {Scenario::Race, StopOutcome::AlreadyCompleted},
            {Scenario::Cancelled, StopOutcome::AlreadyCancelled},
            {Scenario::Stuck, StopOutcome::Stopped},
            {Scenario::Returning, StopOutcome::Stopped},
            {Scenario::LostAnswer, StopOutcome::Stopped},
            {Scenario::Offline, StopOutcome::Stopped},
            {Scenario::Refused, StopOutcome::Refused},
            {Scenario::ManyRows, StopOutcome::Stopped},
        };
        for (const bool overSocket : {false, true}) {
            for (const auto& [scenario, outcome] : rows) {
                const std::string name(toText(scenario));
                QTest::addRow("%s %s", name.c_str(), overSocket ? "over a socket" : "inside")
                    << static_cast<int>(scenario) << overSocket << static_cast<int>(outcome);
            }
        }
    }
    void aStopEndsAsTheScenarioSays() {
        QFETCH(int, scenario);
        QFETCH(bool, overSocket);
        QFETCH(int, outcome);
        Reached reached(static_cast<Scenario>(scenario), overSocket);
        if (reached.service().scenario() == Scenario::Offline)
            reached.pace = milliseconds(0); // before the connection is lost
        std::vector<Run> listed;
        connect(reached.feed.get(), &RunFeed::delta, this, [&](const RunDelta& delta) {
            if (delta.whole)
                listed = delta.changed;
        });
        reached.feed->start();
        QTRY_COMPARE(listed.size(), reached.service().scenario() == Scenario::ManyRows ? 5000U : 5U);

        StopOperation stop(*reached.api, {listed.front().id});
        stop.setTiming({milliseconds(20), milliseconds(100), milliseconds(300)});
        connect(reached.feed.get(), &RunFeed::delta, &stop, &StopOperation::observe);
        QSignalSpy checked(&stop, &StopOperation::checked);
        QSignalSpy answered(&stop, &StopOperation::answered);
        stop.check();
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(stop.lines().front().outcome == StopOutcome::Pending); // it was active when it was read
        stop.send({StopReason::Other, u"practised"_qs});
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 15'000);
        QCOMPARE(static_cast<int>(stop.lines().front().outcome), outcome);
        // As the service itself sees it, and once only.
        const PracticeRun* run = reached.service().world().runs.find(listed.front().id);
        QCOMPARE(run->run.status == RunStatus::Cancelled,
                 outcome == static_cast<int>(StopOutcome::Stopped) ||
                     outcome == static_cast<int>(StopOutcome::AlreadyCancelled));
        QCOMPARE(std::ranges::count(run->events, RunEventType::Cancelled, &RunEvent::type),
                 run->run.status == RunStatus::Cancelled ? 1 : 0);
    }

    void theProofOfAStuckStopComesLate_data() { ways(); }
    void theProofOfAStuckStopComesLate() {
        QFETCH(bool, overSocket);
        Reached reached(Scenario::Stuck, overSocket);
        reached.pace = milliseconds(0);
        const std::string id = reached.service().world().runs.all().back()->run.id;
        StopOperation stop(*reached.api, {id});
        stop.setTiming({milliseconds(20), milliseconds(100), milliseconds(200)});
        connect(reached.feed.get(), &RunFeed::delta, &stop, &StopOperation::observe);
        reached.feed->start();
        connect(&stop, &StopOperation::checked, &stop, [&stop] { stop.send({}); });
        stop.check();
        QTRY_VERIFY(stop.lines().front().stopped());
        QTRY_VERIFY(stop.takesLong());
        QVERIFY(!stop.lines().front().confirmed());
        QSignalSpy finished(&stop, &StopOperation::finished);
        reached.clock.advance(std::chrono::seconds(80));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(stop.lines().front().confirmed());
    }

    void aLostAnswerIsAskedForUnderTheSameKey_data() { ways(); }
    void aLostAnswerIsAskedForUnderTheSameKey() {
        QFETCH(bool, overSocket);
        Reached reached(Scenario::LostAnswer, overSocket);
        const std::string id = reached.service().world().runs.all().back()->run.id;
        StopOperation stop(*reached.api, {id});
        QSignalSpy answered(&stop, &StopOperation::answered);
        connect(&stop, &StopOperation::checked, &stop, [&stop] { stop.send({}); });
        stop.check();
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 15'000);
        QVERIFY(stop.lines().front().outcome == StopOutcome::Stopped);
        QVERIFY2(reached.service().changingCalls() > 3, "it was sent until an answer came");
        QCOMPARE(std::ranges::count(reached.service().world().audit, id, &AuditEntry::runId), 1);
    }

    void theConnectionComesBack_data() { ways(); }
    void theConnectionComesBack() {
        QFETCH(bool, overSocket);
        Reached reached(Scenario::Offline, overSocket);
        reached.pace = milliseconds(0);
        FeedTiming timing;
        timing.offlineAfter = milliseconds(200);
        timing.poll = milliseconds(100);
        timing.stream = {milliseconds(5'000), milliseconds(20), milliseconds(100)};
        reached.feed->setTiming(timing);
        reached.feed->start();
        QTRY_VERIFY(reached.feed->state().phase == FeedPhase::Live);
        reached.clock.advance(std::chrono::seconds(7));
        QTRY_VERIFY(reached.feed->state().phase == FeedPhase::Offline);
        reached.clock.advance(std::chrono::seconds(15));
        QTRY_VERIFY(reached.feed->state().phase == FeedPhase::Live);
    }

private:
    static void ways() {
        QTest::addColumn<bool>("overSocket");
        QTest::newRow("inside") << false;
        QTest::newRow("over a socket") << true;
    }
};

QTEST_MAIN(Scenarios)
#include "tst_scenarios.moc"
