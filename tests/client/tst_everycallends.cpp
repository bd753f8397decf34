// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/runfeed.h"
#include "clientfixture.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace ud;
using namespace ud::test;

namespace {

using std::chrono::milliseconds;

/// The app's own patience where UD_SCALE asks for the promise's figures, else a hasty one.
bool patient() {
    return qEnvironmentVariableIsSet("UD_SCALE");
}

FeedTiming timing() {
    if (patient())
        return {};
    return {.poll = milliseconds(50),
            .sparingPoll = milliseconds(50),
            .offlineAfter = milliseconds(200),
            .streamGrace = milliseconds(100),
            .stream = {.silence = milliseconds(100)}};
}

/// The longest time for which the event loop did not come round.
class LoopGap : public QObject {
public:
    LoopGap() {
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest{0};
};

/// The calls that a window makes, all at once; each ends once, with an error.
class Calls {
public:
    explicit Calls(ApiClient& api) {
        api.organization(&m_context, count<OrganizationAnswer>());
        api.agents(&m_context, count<std::vector<Agent>>());
        api.runs({}, {}, &m_context, count<RunList>());
        api.run(runId(1), &m_context, count<Run>());
        api.cancel(runId(1), {}, ApiClient::newIdempotencyKey(), &m_context, count<CancelAnswer>());
        api.usageMonthly({}, &m_context, count<UsageReport>());
    }
    static constexpr int made = 6;
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] int succeeded() const { return m_succeeded; }

private:
    template<class T>
    Reply<T> count() {
        return [this](const Result<T>& result) { ++(result.ok() ? m_succeeded : m_failed); };
    }

    QObject m_context;
    int m_failed{0};
    int m_succeeded{0};
};

} // namespace

/// Promise: whatever a server does, every call ends, the event loop goes on, and what is shown is not "live".
class TestEveryCallEnds : public QObject {
    Q_OBJECT

private slots:
    void everyCallEnds_data() {
        QTest::addColumn<QString>("fault");
        for (const char* fault : {"accept only", "stall", "half an answer", "drip"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void everyCallEnds() {
        QFETCH(QString, fault);
        QTcpServer silent; // its connections are accepted by the kernel and never by anybody
        FaultServer server;
        QTimer drip;
        connect(&drip, &QTimer::timeout, &server, [&server] { server.push(" "); });
        server.setHandler([&fault](const FaultRequest&) { return answerOf(fault); });
        QUrl url = server.url();
        if (fault == u"accept only") {
            QVERIFY(silent.listen(QHostAddress::LocalHost));
            url.setPort(silent.serverPort());
        } else if (fault == u"drip") {
            drip.start(20);
        }

        ApiClient api;
        api.setConnection(patient() ? connectionTo(url) : hastyConnectionTo(url));
        RunFeed feed(api);
        feed.setTiming(timing());
        bool live = false;
        connect(&feed, &RunFeed::stateChanged, this, [&] { live = live || saysLive(feed); });
        QElapsedTimer clock;
        clock.start();
        LoopGap gap;
        qint64 told = 0;
        connect(&feed, &RunFeed::stateChanged, this, [&] {
            if (told == 0 && feed.state().phase == FeedPhase::Offline)
                told = clock.elapsed();
        });
        feed.start();
        const Calls calls(api);
        QVERIFY(QTest::qWaitFor([&] { return calls.failed() == Calls::made && told > 0; }, 120'000));
        const qint64 took = clock.elapsed();
        qInfo("%s: told after %lld ms, all ended after %lld ms, longest gap of the event loop %lld ms",
              qPrintable(fault), told, took, gap.longest());
        QCOMPARE(calls.succeeded(), 0);
        QVERIFY(!live);
        if (patient()) {
            QVERIFY2(took <= 30'000 + noise, qPrintable(QString::number(took)));
            QVERIFY2(told <= 5'000 + noise, qPrintable(QString::number(told)));
            QVERIFY2(gap.longest() <= 100 + noise, qPrintable(QString::number(gap.longest())));
        }
    }

    /// Half-open: the stream was live, then nothing more comes and nothing is closed. The service owes a sign
    /// of life every 15 s.
    void silenceIsNoticed() {
        constexpr auto streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: open\n\n";
        FaultServer server([&](const FaultRequest& request) {
            return request.target.startsWith("/v1/runs/stream") ? FaultReply{streamHead, -1, true}
                                                                : reply(200, listJson({sampleRun(1)}));
        });
        ApiClient api;
        api.setConnection(patient() ? connectionTo(server.url()) : hastyConnectionTo(server.url()));
        RunFeed feed(api);
        feed.setTiming(timing());
        feed.start();
        QTRY_COMPARE(feed.state().phase, FeedPhase::Live);
        QElapsedTimer clock;
        clock.start();
        server.setHandler([](const FaultRequest&) { return FaultReply{{}, -1, true}; });
        QVERIFY(QTest::qWaitFor([&] { return !saysLive(feed); }, 60'000));
        const qint64 told = clock.elapsed();
        QVERIFY(QTest::qWaitFor([&] { return feed.state().phase == FeedPhase::Offline; }, 60'000));
        qInfo("half-open: told after %lld ms, offline after %lld ms", told, clock.elapsed());
        if (patient())
            QVERIFY2(told <= 20'000 + noise, qPrintable(QString::number(told)));
    }

private:
    /// What a machine with other work may add; far less than a call that hangs or a loop that blocks.
    static constexpr qint64 noise = 2'000;

    static bool saysLive(const RunFeed& feed) {
        return feed.state().phase == FeedPhase::Live || feed.state().phase == FeedPhase::Polling;
    }

    static FaultReply answerOf(const QString& fault) {
        FaultReply answer = reply(200, "{" + QByteArray(100'000, ' '));
        if (fault == u"stall")
            answer.bytes.truncate(answer.bytes.indexOf("\r\n\r\n"));
        else
            answer.bytes.truncate(answer.bytes.size() - 90'000);
        answer.stall = true;
        return answer;
    }
};

QTEST_GUILESS_MAIN(TestEveryCallEnds)
#include "tst_everycallends.moc"
