// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/connection.h"
#include "client/tokenfile.h"
#include "client/tokenvault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ud;

class TestTokenFile : public QObject {
    Q_OBJECT
private:
    QTemporaryDir dir;

    QString write(const QByteArray& content, QFileDevice::Permissions permissions) {
        const QString path = dir.filePath(QStringLiteral("token"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
            !file.setPermissions(permissions))
            return {};
        return path;
    }

private slots:
    void readsOneLineOfTheOwners() {
        const auto token = readTokenFile(write("abc\n", QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(token.ok());
        QCOMPARE(*token, QStringLiteral("abc"));
    }

    void refusesWhatOthersCanRead() {
        for (const auto other : {QFileDevice::ReadGroup, QFileDevice::ReadOther, QFileDevice::WriteOther}) {
            const auto token = readTokenFile(write("abc\n", QFileDevice::ReadOwner | other));
            QVERIFY(!token.ok());
            QCOMPARE(token.error().code, "token_file_exposed");
            QVERIFY(token.error().detail.find("chmod 600") != std::string::npos);
            QVERIFY(token.error().detail.find("abc") == std::string::npos);
        }
    }

    void refusesWhatIsNoToken() {
        for (const QByteArray& content :
             {QByteArray(), QByteArray("a\nb"), QByteArray("a b"), QByteArray(5000, 'x')})
            QCOMPARE(readTokenFile(write(content, QFileDevice::ReadOwner)).error().code,
                     "token_file_content");
        QCOMPARE(readTokenFile(dir.path()).error().code, "token_file_unreadable");
        QCOMPARE(readTokenFile(dir.filePath(QStringLiteral("none"))).error().code, "token_file_unreadable");
    }

    void theSessionVaultForgetsNothingMeanwhile() {
        SessionTokenVault vault;
        QVERIFY(!vault.keepsBeyondSession());
        std::optional<QString> read;
        bool done = false;
        vault.write(QStringLiteral("a"), QStringLiteral("t"), this, [](Result<Done>) {});
        vault.read(QStringLiteral("a"), this, [&](Result<std::optional<QString>> token) {
            read = *token;
            done = true;
        });
        QVERIFY(!done); // later, never within the call
        QTRY_VERIFY(done);
        QCOMPARE(read, std::optional(QStringLiteral("t")));
    }

    void connections_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        for (const char* url :
             {"https://usage.example.com", "http://127.0.0.1:8787", "http://[::1]:1", "http://localhost:1/",
              "http://127.9.9.9", "https://usage.example.com/prefix"})
            QTest::newRow(url) << QString::fromLatin1(url) << true;
        for (const char* url :
             {"http://usage.example.com", "ftp://127.0.0.1", "https://", "", "127.0.0.1:80",
              "https://me:pw@usage.example.com", "http://localhost.example.com", "http://0.0.0.0"})
            QTest::newRow(url) << QString::fromLatin1(url) << false;
    }

    void connections() {
        QFETCH(QString, url);
        QFETCH(bool, good);
        Connection connection;
        connection.baseUrl = QUrl(url);
        QCOMPARE(!connectionFault(connection), good);
        connection.token = QStringLiteral("a\r\nX: y");
        QVERIFY(connectionFault(connection));
    }
};

QTEST_GUILESS_MAIN(TestTokenFile)
#include "tst_tokenfile.moc"
