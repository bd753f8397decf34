// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/runfeed.h"
#include "clientfixture.h"

#include <QSignalSpy>

using namespace ud;
using namespace ud::test;

namespace {

QByteArray runsEvent(const std::string& position, const std::vector<Run>& changed,
                     const std::vector<Run>& ended) {
    json::array now;
    json::array gone;
    for (const Run& run : changed)
        now.push_back(toJson(run));
    for (const Run& run : ended)
        gone.push_back(toJson(run));
    const QByteArray data =
        bytes({{"as_of", position}, {"server_time", toRfc3339(noon())}, {"changed", now}, {"ended", gone}});
    return "event: runs\nid: " + QByteArray::fromStdString(position) + "\ndata: " + data + "\n\n";
}

constexpr auto streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n";

bool isStream(const FaultRequest& request) {
    return request.target.startsWith("/v1/runs/stream");
}

FeedTiming quick() {
    using std::chrono::milliseconds;
    return {.poll = milliseconds(50),
            .sparingPoll = milliseconds(50),
            .offlineAfter = milliseconds(200),
            .streamGrace = milliseconds(100),
            .stream = {milliseconds(5000), milliseconds(20), milliseconds(100)}};
}

} // namespace

class TestRunFeed : public QObject {
    Q_OBJECT
private:
    std::vector<RunDelta> deltas;
    std::vector<Run> listed;
    QByteArray streamAnswer;
    int listStatus{200};
    std::unique_ptr<FaultServer> server;
    std::unique_ptr<ApiClient> api;
    std::unique_ptr<RunFeed> feed;

    [[nodiscard]] QList<QByteArray> resumedAt() const {
        QList<QByteArray> positions;
        for (const FaultRequest& request : server->requests()) {
            if (isStream(request))
                positions << request.headers.value("last-event-id");
        }
        return positions;
    }

private slots:
    void init() {
        feed.reset();
        deltas.clear();
        listed = {sampleRun(1), sampleRun(2)};
        streamAnswer = streamHead;
        listStatus = 200;
        server = std::make_unique<FaultServer>([this](const FaultRequest& request) {
            if (isStream(request))
                return streamAnswer.isEmpty() ? problem(503, "busy") : FaultReply{streamAnswer};
            if (request.target.contains("status=terminal"))
                return reply(200, listJson({sampleRun(2, RunStatus::Completed)}));
            return listStatus == 200 ? reply(200, listJson(listed)) : problem(listStatus, "refused");
        });
        api = std::make_unique<ApiClient>();
        Connection connection = connectionTo(server->url());
        connection.attempts = 1;
        api->setConnection(connection);
        feed = std::make_unique<RunFeed>(*api);
        feed->setTiming(quick());
        connect(feed.get(), &RunFeed::delta, this,
                [this](const RunDelta& delta) { deltas.push_back(delta); });
    }

    void listThenStream() {
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        QCOMPARE(deltas.size(), std::size_t(1));
        QVERIFY(deltas[0].whole);
        QCOMPARE(deltas[0].changed.size(), std::size_t(2));
        QCOMPARE(resumedAt(), QList<QByteArray>{"7"});
        server->push(runsEvent("8", {sampleRun(3)}, {sampleRun(1, RunStatus::Failed)}));
        QTRY_COMPARE(deltas.size(), std::size_t(2));
        QVERIFY(!deltas[1].whole);
        QCOMPARE(deltas[1].changed[0].id, runId(3));
        QCOMPARE(deltas[1].ended[0].id, runId(1));
        QVERIFY(feed->serverNow() >= noon());
        QVERIFY(feed->serverNow() < noon() + std::chrono::minutes(1));
    }

    void aCutStreamResumesAfterTheLastEvent() {
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        server->push(runsEvent("8", {sampleRun(3)}, {}) + "event: runs\nid: 9\ndata: {\"half");
        QTRY_COMPARE(deltas.size(), std::size_t(2));
        server->cutAll();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Reconnecting);
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        QCOMPARE(resumedAt().last(), QByteArray("8"));
        QCOMPARE(deltas.size(), std::size_t(2));
    }

    void anOpenStreamProvesNothingWhenTheServiceDoesNotAnswer() {
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        server->setHandler([](const FaultRequest&) { return FaultReply{"", 0}; });
        feed->refresh();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Offline);
        server->setHandler([this](const FaultRequest& request) {
            return isStream(request) ? FaultReply{streamAnswer} : reply(200, listJson(listed));
        });
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
    }

    void resyncListsAgain() {
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        listed = {sampleRun(1)};
        server->push("event: resync\ndata: {}\n\n");
        QTRY_COMPARE(deltas.size(), std::size_t(2));
        QVERIFY(deltas[1].whole);
        QCOMPARE(deltas[1].ended.size(), std::size_t(1)); // how the vanished one ended was asked for
        QTRY_COMPARE(resumedAt().size(), 2);
    }

    void withoutAStreamItPollsAndTriesOn() {
        streamAnswer.clear();
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Polling);
        const auto before = deltas.size();
        QTRY_VERIFY(deltas.size() > before + 1);
        streamAnswer = streamHead;
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
    }

    void sparingFetchesListsAndOpensNoStream() {
        feed->setUpdates(FeedUpdates::Sparing);
        feed->start();
        QTRY_VERIFY(feed->state().phase == FeedPhase::Polling);
        QVERIFY(feed->state().updates == FeedUpdates::Sparing);
        QTRY_VERIFY(server->requests().size() >= 3);
        QVERIFY(resumedAt().isEmpty());
        feed->setUpdates(FeedUpdates::Live);
        QTRY_VERIFY(feed->state().phase == FeedPhase::Live);
    }

    void aStreamThatIsNoStreamIsNotBelieved() {
        streamAnswer = reply(200, "{}").bytes;
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Polling);
        QCOMPARE(feed->state().reason.code, "content_type");
    }

    void aRevokedTokenAsksForSignIn() {
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        listStatus = 401;
        streamAnswer = problem(401, "unauthorized").bytes;
        server->cutAll();
        QTRY_COMPARE(feed->state().phase, FeedPhase::SignInNeeded);
        listStatus = 200;
        streamAnswer = streamHead;
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
    }

    void offlineSaysSinceWhen() {
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        server->refuse();
        server->cutAll();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Offline);
        QVERIFY(feed->state().since.has_value());
        QVERIFY(*feed->state().since >= noon());
    }

    void neverReachedIsOfflineWithoutADate() {
        server->refuse();
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Offline);
        QVERIFY(!feed->state().since);
        QVERIFY(deltas.empty());
    }

    void refreshEndsWellOrNot() {
        feed->start();
        QTRY_COMPARE(feed->state().phase, FeedPhase::Live);
        QSignalSpy refreshed(feed.get(), &RunFeed::refreshed);
        feed->refresh();
        QTRY_COMPARE(refreshed.count(), 1);
        listStatus = 500;
        feed->refresh();
        QTRY_COMPARE(refreshed.count(), 2);
        QCOMPARE(feed->state().phase, FeedPhase::Live);
    }
};

QTEST_GUILESS_MAIN(TestRunFeed)
#include "tst_runfeed.moc"
