// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/runstream.h"
#include "clientfixture.h"

#include <QSignalSpy>

using namespace ud;
using namespace ud::test;

/// Promise: the token reaches no other host, port or scheme, whatever redirection a service answers with.
class TestRedirects : public QObject {
    Q_OBJECT
private slots:
    void noTokenToAThirdHost_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("host");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char* host : {"localhost", "127.0.0.1", "127.0.0.2"})
                QTest::addRow("%d to %s", status, host) << status << QString::fromLatin1(host);
        }
    }

    void noTokenToAThirdHost() {
        QFETCH(int, status);
        QFETCH(QString, host);
        FaultServer other([](const FaultRequest&) { return reply(200, listJson({})); });
        QUrl target = other.url();
        target.setHost(host);
        FaultServer server([&](const FaultRequest& request) {
            return reply(status, {}, "text/plain",
                         "Location: " + target.toEncoded() + request.target + "\r\n");
        });
        ApiClient api;
        api.setConnection(connectionTo(server.url()));
        Answer<RunList> list;
        Answer<CancelAnswer> cancel;
        api.runs({}, {}, this, list.reply());
        api.cancel(runId(1), {}, ApiClient::newIdempotencyKey(), this, cancel.reply());
        RunStream stream;
        stream.start(connectionTo(server.url()), {});
        QVERIFY(list.wait() && cancel.wait());
        QTRY_COMPARE(stream.state(), RunStream::State::Waiting);
        QCOMPARE(list.code(), "redirect");
        QCOMPARE(cancel.code(), "redirect");
        QCOMPARE(stream.lastError().code, "redirect");
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(server.requests().size(), 3);
    }

    void noTokenOverPlainHttpToAnotherComputer() {
        ApiClient api;
        api.setConnection(connectionTo(QUrl(QStringLiteral("http://192.0.2.1:1"))));
        Answer<RunList> list;
        api.runs({}, {}, this, list.reply());
        QVERIFY(list.wait());
        QCOMPARE(list.code(), "insecure_url");
    }
};

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
