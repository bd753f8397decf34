// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/answerreader.h"
#include "clientfixture.h"
#include "testutils/scale.h"

#include <random>

using namespace ud;
using namespace ud::test;

namespace {

int replies() {
    return scaled(100'000, 10'000);
}

QByteArray mutated(QByteArray text, std::mt19937& random) {
    const auto pick = [&random](qsizetype below) {
        return std::uniform_int_distribution<qsizetype>(0, below - 1)(random);
    };
    for (auto i = 1 + pick(4); i > 0 && !text.isEmpty(); --i) {
        const qsizetype at = pick(text.size());
        switch (pick(4)) {
        case 0:
            text[at] = static_cast<char>(pick(256));
            break;
        case 1:
            text.truncate(at);
            break;
        case 2:
            text.remove(at, 1 + pick(20));
            break;
        default:
            text.insert(at, text.mid(pick(text.size()), 1 + pick(40)));
            break;
        }
    }
    return text;
}

} // namespace

/// Promise: mutated and cut replies crash nothing, and half a list is never taken for a whole one.
class TestBadReplies : public QObject {
    Q_OBJECT
private slots:
    void mutatedRepliesAreValuesOrErrors() {
        std::mt19937 random(31);
        const QByteArray list =
            listJson({sampleRun(1), stoppedRun(2, true), sampleRun(3, RunStatus::Queued)});
        const QByteArray cancel = cancelJson(CancelOutcome::Cancelled, stoppedRun(1, true));
        int read = 0;
        for (int i = replies(); i > 0; --i) {
            const HttpAnswer answer{200, mutated(i % 3 ? list : cancel, random), {}};
            read += readListPage(answer).ok() + readCancel(answer).ok() + readOrganization(answer).ok();
            read += readMonthly(answer).ok() + readBatch(answer.body.toStdString()).ok();
        }
        QVERIFY(read > 0); // some mutations are harmless
    }

    void cutListsAreNeverWhole() {
        const QByteArray list = listJson({sampleRun(1), sampleRun(2), sampleRun(3)});
        for (qsizetype length = 0; length < list.size(); ++length)
            QVERIFY(!readListPage({200, list.left(length), {}}).ok());
        QVERIFY(readListPage({200, list, {}}).ok());
    }

    void cutAnswersOnTheWire() {
        const FaultReply good = reply(200, listJson({sampleRun(1), sampleRun(2)}));
        qsizetype cut = 0;
        FaultServer server([&](const FaultRequest&) {
            FaultReply bad = good;
            bad.cutAfter = cut;
            return bad;
        });
        Connection connection = connectionTo(server.url());
        connection.attempts = 1;
        ApiClient api;
        api.setConnection(connection);
        for (; cut < good.bytes.size(); cut += 37) {
            Answer<RunList> list;
            api.runs({}, {}, this, list.reply());
            QVERIFY(list.wait());
            QVERIFY2(!list.result->ok(), qPrintable(QString::number(cut)));
        }
        QVERIFY(!server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBadReplies)
#include "tst_badreplies.moc"
