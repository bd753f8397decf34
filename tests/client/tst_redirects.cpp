// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/runstream.h"
#include "clientfixture.h"
#include "testutils/selfsigned.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>

using namespace ud;
using namespace ud::test;

namespace {

/// What a server needs for TLS; from now on this process trusts its certificate, the same each time.
QSslConfiguration trustedTls() {
    static const PemPair pair = selfSigned();
    const QSslCertificate certificate(QByteArray::fromStdString(pair.certificate));
    QSslConfiguration clients = QSslConfiguration::defaultConfiguration();
    clients.addCaCertificate(certificate);
    QSslConfiguration::setDefaultConfiguration(clients);
    QSslConfiguration server;
    server.setLocalCertificate(certificate);
    server.setPrivateKey(QSslKey(QByteArray::fromStdString(pair.key), QSsl::Ec));
    return server;
}

} // namespace

/// Promise: the token reaches no other host, port or scheme, whatever redirection a service answers with.
class TestRedirects : public QObject {
    Q_OBJECT
private slots:
    void noTokenToAThirdHost_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("where");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char* where : {"another host", "another port", "plain http"})
                QTest::addRow("%d to %s", status, where) << status << QString::fromLatin1(where);
        }
    }

    void noTokenToAThirdHost() {
        QFETCH(int, status);
        QFETCH(QString, where);
        FaultServer other([](const FaultRequest&) { return reply(200, listJson({})); },
                          QHostAddress(where == u"another host" ? u"127.0.0.2"_qs : u"127.0.0.1"_qs));
        const auto redirecting = [&](const FaultRequest& request) {
            return reply(status, {}, "text/plain",
                         "Location: " + other.url().toEncoded() + request.target + "\r\n");
        };
        const bool downgrade = where == u"plain http";
        FaultServer server(redirecting, QHostAddress::LocalHost,
                           downgrade ? std::optional(trustedTls()) : std::nullopt);
        QUrl url = server.url();
        if (downgrade)
            url.setHost(u"localhost"_qs); // as the certificate says
        ApiClient api;
        api.setConnection(connectionTo(url));
        Answer<RunList> list;
        Answer<CancelAnswer> cancel;
        api.runs({}, {}, this, list.reply());
        api.cancel(runId(1), {}, ApiClient::newIdempotencyKey(), this, cancel.reply());
        RunStream stream(systemNetwork());
        stream.start(connectionTo(url), {});
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
