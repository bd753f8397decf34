// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stop/stopledger.h"
#include "testutils/samples.h"

#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class StopLedgerTest : public QObject {
    Q_OBJECT
private slots:
    void everyRunHasItsLine() {
        StopLine stopped{runId(1), StopOutcome::Stopped, stoppedRun(1, true), true, true, {}};
        stopped.run->agentName = "=Invoice, \"Reader\"";
        stopped.run->stop->reason = StopReason::WrongAgent;
        const StopLine silent{runId(2), StopOutcome::NoAnswer,
                              {},       true,
                              false,    Error{ErrorKind::Network, "timeout", "no answer"}};
        const QByteArray csv = stopLedger({stopped, silent});
        const std::string text = csv.toStdString();
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(
            has(text, runId(1) + ",cancelled,,\"'=Invoice, \"\"Reader\"\"\",job 1,cancelled,2026-11-22T"));
        QVERIFY(csv.contains(",wrong_agent,,Ann,2026-11-22T14:00:00"));
        QVERIFY(csv.contains(",yes\r\n"));
        QVERIFY(has(text, runId(2) + ",no_answer,timeout,,,,,,0,0,,,,,no\r\n"));
    }

    void nothingStoppedIsAHeadAlone() { QCOMPARE(stopLedger({}).count("\r\n"), 1); }
};

QTEST_MAIN(StopLedgerTest)
#include "tst_stopledger.moc"
