// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/localservice.h"
#include "clientfixture.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace ud;
using namespace ud::test;

namespace {

const QByteArray organizationBody =
    R"({"id":"o","name":"Org","time_zone":"UTC","allowance":null,"role":"owner",)"
    R"("server_time":"2026-11-22T14:00:00.000Z"})";

bool write(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

class TestLocalService : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> dir;
    std::vector<Connection> ready;
    std::vector<Error> failed;

    bool writeEndpoint(const QUrl& url, qint64 pid) const {
        const json::value endpoint{{"url", url.toString().toStdString()}, {"pid", pid}};
        return write(dir->filePath(QStringLiteral("endpoint.json")), bytes(endpoint)) &&
               write(dir->filePath(QStringLiteral("owner.token")), "secret-token\n");
    }

    bool ensure(LocalService& service) {
        connect(&service, &LocalService::ready, this, [this](const Connection& c) { ready.push_back(c); });
        connect(&service, &LocalService::failed, this, [this](const Error& e) { failed.push_back(e); });
        service.ensureRunning();
        return QTest::qWaitFor([this] { return !ready.empty() || !failed.empty(); }, 60'000);
    }

private slots:
    void init() {
        dir = std::make_unique<QTemporaryDir>();
        ready.clear();
        failed.clear();
    }

    void findsTheOneThatRuns() {
        FaultServer server([](const FaultRequest&) { return reply(200, organizationBody); });
        QVERIFY(writeEndpoint(server.url(), QCoreApplication::applicationPid()));
        LocalService service(dir->path(), QString());
        QVERIFY(ensure(service));
        QCOMPARE(ready.size(), std::size_t(1));
        QCOMPARE(ready[0].baseUrl, server.url());
        QCOMPARE(ready[0].token, QStringLiteral("secret-token"));
    }

    void aTokenFileThatOthersCanReadIsRefused() {
        QVERIFY(
            writeEndpoint(QUrl(QStringLiteral("http://127.0.0.1:1")), QCoreApplication::applicationPid()));
        QVERIFY(QFile::setPermissions(dir->filePath(QStringLiteral("owner.token")),
                                      QFileDevice::ReadOwner | QFileDevice::ReadOther));
        LocalService service(dir->path(), QString());
        QVERIFY(ensure(service));
        QCOMPARE(failed.at(0).code, "token_file_exposed");
    }

    /// A program of that name, since a number of a process may long belong to another one.
    void endsWhatIsTheServiceAndNothingElse() {
        QVERIFY(
            writeEndpoint(QUrl(QStringLiteral("http://127.0.0.1:1")), QCoreApplication::applicationPid()));
        const LocalService service(dir->path(), QString());
        QVERIFY(!service.facts().running);
        QVERIFY(service.end().has_value());
        const QString program = dir->filePath(QStringLiteral("agentsd"));
        QVERIFY(QFile::copy(QStandardPaths::findExecutable(QStringLiteral("sleep")), program));
        QProcess process;
        process.start(program, {QStringLiteral("60")});
        QVERIFY(process.waitForStarted());
        QVERIFY(writeEndpoint(QUrl(QStringLiteral("http://127.0.0.1:1")), process.processId()));
        QVERIFY(service.facts().running);
        QCOMPARE(service.facts().pid, process.processId());
        QVERIFY(!service.end().has_value());
        QVERIFY(process.waitForFinished());
        QVERIFY(!service.facts().running);
    }

    void withoutAProgramItSaysSo() {
        QVERIFY(writeEndpoint(QUrl(QStringLiteral("http://127.0.0.1:1")), 0x3ffffff)); // no such process
        LocalService service(dir->path(), QString());
        QVERIFY(ensure(service));
        QCOMPARE(failed.at(0).code, "no_program");
    }

    void aServiceThatEndsAtOnceIsToldWithItsLastWords() {
        const QString program = dir->filePath(QStringLiteral("agentsd"));
        QVERIFY(write(program, "#!/bin/sh\necho first >&2\necho 'no such \"zone\"' >&2\nexit 3\n"));
        QVERIFY(QFile::setPermissions(program, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        LocalService service(dir->path(), program);
        QVERIFY(ensure(service));
        QCOMPARE(failed.at(0).code, "local_start_failed");
        QVERIFY(failed[0].detail.ends_with("no such \"zone\""));
    }

    void startsARealOneThatOutlivesItsObject() {
        const QString program = qEnvironmentVariable("UD_TEST_AGENTSD");
        if (program.isEmpty())
            QSKIP("This build has no agentsd.");
        {
            LocalService service(dir->path(), program);
            QVERIFY(ensure(service));
        }
        QVERIFY2(failed.empty(), failed.empty() ? "" : failed[0].detail.c_str());
        ApiClient api;
        api.setConnection(ready.at(0));
        Answer<OrganizationAnswer> organization;
        api.organization(this, organization.reply());
        QVERIFY(organization.wait());
        QCOMPARE(organization.code(), "ok");

        ready.clear();
        LocalService again(dir->path(), QString()); // finds it, has nothing to start
        QVERIFY(ensure(again));
        QCOMPARE(ready.size(), std::size_t(1));
        QFile endpoint(dir->filePath(QStringLiteral("endpoint.json")));
        QVERIFY(endpoint.open(QIODevice::ReadOnly));
        const auto pid = parseJson(endpoint.readAll().toStdString())->at("pid").as_int64();
        ::kill(static_cast<pid_t>(pid), SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(::kill(static_cast<pid_t>(pid), 0) != 0, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestLocalService)
#include "tst_localservice.moc"
