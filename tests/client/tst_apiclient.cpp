// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientfixture.h"

#include <QElapsedTimer>

#include <set>

using namespace ud;
using namespace ud::test;

class TestApiClient : public QObject {
    Q_OBJECT
private slots:
    void sendsWhatTheRulesAsk() {
        FaultServer server([](const FaultRequest&) { return reply(200, listJson({})); });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        RunQuery query;
        query.status = "terminal";
        query.text = QStringLiteral("a&b=c +ü");
        Answer<RunPage> page;
        api.runPage(query, QStringLiteral("x/y"), this, page.reply());
        QVERIFY(page.wait());
        const FaultRequest& request = server.requests().first();
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer secret-token"));
        QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(request.target,
                 QByteArray("/v1/runs?status=terminal&q=a%26b%3Dc%20%2B%C3%BC&limit=1000&cursor=x%2Fy"));
    }

    void healthIsAskedWithoutTheToken() {
        FaultServer server([](const FaultRequest&) { return reply(200, R"({"version":"1.2"})"); });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<ServiceHealth> health;
        api.health(this, health.reply());
        QVERIFY(health.wait());
        QCOMPARE(health.result->value().version, QStringLiteral("1.2"));
        QVERIFY(!server.requests().first().headers.contains("authorization"));
    }

    void aListIsWholeOrNotThere() {
        bool lastPageFails = false;
        FaultServer server([&](const FaultRequest& request) {
            if (!request.target.contains("cursor="))
                return reply(200, listJson({sampleRun(1), sampleRun(2)}, "two", "5"));
            return lastPageFails ? problem(500, "internal")
                                 : reply(200, listJson({sampleRun(2), sampleRun(3)}, {}, "9"));
        });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<RunList> list;
        api.runs({}, {}, this, list.reply());
        QVERIFY(list.wait());
        QCOMPARE(list.result->value().runs.size(), std::size_t(3));
        QCOMPARE(list.result->value().asOf, QStringLiteral("5"));
        lastPageFails = true;
        Answer<RunList> half;
        api.runs({}, {}, this, half.reply());
        QVERIFY(half.wait());
        QCOMPARE(half.code(), "internal");
    }

    void pagesInACircleEnd() {
        FaultServer server([](const FaultRequest&) { return reply(200, listJson({sampleRun(1)}, "again")); });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<RunList> list;
        api.runs({}, {}, this, list.reply());
        QVERIFY(list.wait());
        QCOMPARE(list.code(), "unexpected_answer");
    }

    void anUnchangedListIsToldByItsETag() {
        FaultServer server([](const FaultRequest& request) {
            if (request.headers.value("if-none-match") == "W/\"7\"")
                return FaultReply{"HTTP/1.1 304 Not Modified\r\nETag: W/\"7\"\r\n\r\n"};
            return reply(200, listJson({sampleRun(1)}), "application/json", "ETag: W/\"7\"\r\n");
        });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<RunList> first;
        api.runs({}, {}, this, first.reply());
        QVERIFY(first.wait());
        Answer<RunList> second;
        api.runs({}, first.result->value().etag, this, second.reply());
        QVERIFY(second.wait());
        QVERIFY(second.result->value().notModified);
    }

    void aSecondSendingCarriesTheSameKey() {
        int posts = 0;
        FaultServer server([&](const FaultRequest&) {
            return ++posts < 3 ? FaultReply{{}, 0}
                               : reply(200, cancelJson(CancelOutcome::Cancelled, stoppedRun(1, true)));
        });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<CancelAnswer> cancel;
        api.cancel(runId(1), {StopReason::Other, QStringLiteral("n")}, ApiClient::newIdempotencyKey(), this,
                   cancel.reply());
        QVERIFY(cancel.wait());
        QCOMPARE(cancel.code(), "ok");
        std::set<QByteArray> keys;
        for (const FaultRequest& request : server.requests()) {
            keys.insert(request.headers.value("idempotency-key"));
            QCOMPARE(request.body, QByteArray(R"({"reason":"other","note":"n"})"));
        }
        QCOMPARE(keys.size(), std::size_t(1));
        QVERIFY(!keys.begin()->isEmpty());
    }

    void retryAfterIsWaitedFor() {
        QElapsedTimer sinceRefusal;
        qint64 waited = 0;
        int asked = 0;
        FaultServer server([&](const FaultRequest&) {
            if (++asked == 1) {
                sinceRefusal.start();
                return problem(429, "too_many_requests", "Retry-After: 1\r\n");
            }
            waited = sinceRefusal.elapsed();
            return reply(200, R"({"agents":[]})");
        });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<std::vector<Agent>> agents;
        api.agents(this, agents.reply());
        QVERIFY(agents.wait());
        QCOMPARE(agents.code(), "ok");
        QVERIFY2(waited >= 900, "sent again before the time that the service asked for");
    }

    void aLongRetryAfterIsTheCallersToKnow() {
        FaultServer server([](const FaultRequest&) { return problem(503, "busy", "Retry-After: 600\r\n"); });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<std::vector<Agent>> agents;
        api.agents(this, agents.reply());
        QVERIFY(agents.wait());
        QCOMPARE(agents.result->error().retryAfterSeconds, std::optional(600));
        QCOMPARE(server.requests().size(), 1);
    }

    void aBodyWithoutEndIsNotReadToItsEnd() {
        FaultServer server([](const FaultRequest&) {
            return FaultReply{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"x\":\"" +
                                  QByteArray(20 * 1024 * 1024, 'x'),
                              -1, true};
        });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<std::vector<Agent>> agents;
        api.agents(this, agents.reply());
        QVERIFY(agents.wait());
        QCOMPARE(agents.code(), "too_large");
    }

    void aViewOnlyConnectionSendsNothingButReads() {
        FaultServer server([](const FaultRequest&) { return reply(200, R"({"agents":[]})"); });
        Connection connection = connectionTo(server.url());
        connection.viewOnly = true;
        ApiClient api;
        api.setConnection(connection);
        Answer<CancelAnswer> cancel;
        Answer<std::vector<CancelAnswer>> many;
        api.cancel(runId(1), {}, "k", this, cancel.reply());
        api.cancelMany({runId(1)}, {}, "k", this, many.reply());
        QVERIFY(cancel.wait() && many.wait());
        QCOMPARE(cancel.code(), "view_only");
        QCOMPARE(many.code(), "view_only");
        QCOMPARE(server.requests().size(), 0);
    }

    void aGoneContextHearsNothing() {
        FaultServer server([](const FaultRequest&) { return reply(200, R"({"agents":[]})"); });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<std::vector<Agent>> gone;
        auto context = std::make_unique<QObject>();
        api.agents(context.get(), gone.reply());
        context.reset();
        Answer<std::vector<Agent>> later;
        api.agents(this, later.reply());
        QVERIFY(later.wait());
        QCOMPARE(gone.count, 0);
    }

    void nobodyListens() {
        FaultServer server;
        const QUrl url = server.url();
        server.refuse();
        ApiClient api;
        api.setConnection(connectionTo(url));
        Answer<std::vector<Agent>> agents;
        api.agents(this, agents.reply());
        QVERIFY(agents.wait());
        QCOMPARE(agents.code(), "unreachable");
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
