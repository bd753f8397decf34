// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recorderentry.h"
#include "models/runtrace.h"
#include "testutils/samples.h"

#include <QTest>

using namespace ud;
using namespace ud::test;
using std::chrono::minutes;

namespace {

RecorderEntry at(int minute, RecorderEvent event, int run = 0, std::optional<RunStatus> status = {},
                 std::string detail = {}) {
    return {noon() + minutes(minute), event,  run == 0 ? std::string() : runId(run),
            run == 0 ? "" : "Reader", status, std::move(detail)};
}

QString told(const std::vector<RecorderEntry>& entries, int which = 0) {
    const TimeText times(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    return RunTrace::from(entries)[static_cast<std::size_t>(which)].sentence(times, noon() + minutes(60));
}

} // namespace

class RunTraceTest : public QObject {
    Q_OBJECT
private slots:
    void aLineIsReadAsItWasWritten() {
        for (const RecorderEntry& entry :
             {at(0, RecorderEvent::Opened), at(1, RecorderEvent::Seen, 1, RunStatus::Running),
              at(2, RecorderEvent::StopTold, 1, {}, "already_completed")}) {
            const QByteArray line = toLine(entry);
            QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
            QVERIFY(entryFromLine(line.trimmed()) == entry);
        }
        RecorderEntry hostile = at(0, RecorderEvent::Seen, 1, RunStatus::Queued);
        hostile.agent = "a\nb\"},{";
        QVERIFY(entryFromLine(toLine(hostile).trimmed()) == hostile);
    }

    void aCutOrForeignLineIsPassedOver() {
        const QByteArray line = toLine(at(1, RecorderEvent::Seen, 1, RunStatus::Running)).trimmed();
        for (qsizetype length = 0; length < line.size(); ++length)
            QVERIFY(!entryFromLine(line.left(length)));
        QVERIFY(!entryFromLine("{\"at\":\"2026-11-22T14:00:00Z\",\"event\":\"sung\"}"));
        QVERIFY(!entryFromLine("[]"));
    }

    void oneThatEnded() {
        QCOMPARE(told({at(0, RecorderEvent::Opened), at(1, RecorderEvent::Seen, 1, RunStatus::Queued),
                       at(2, RecorderEvent::Changed, 1, RunStatus::Running), at(5, RecorderEvent::Alive),
                       at(6, RecorderEvent::Ended, 1, RunStatus::Completed)}),
                 u"Reader: last seen running 14:02, completed 14:06"_qs);
    }

    void oneThatVanished() {
        QCOMPARE(told({at(0, RecorderEvent::Opened), at(1, RecorderEvent::Seen, 1, RunStatus::Running),
                       at(7, RecorderEvent::Gone, 1)}),
                 u"Reader: last seen running 14:07, then listed no more"_qs);
    }

    void aCrashEndsWhatIsKnown() {
        // Watched until 14:05; after the restart the run was not listed.
        QCOMPARE(
            told({at(0, RecorderEvent::Opened), at(1, RecorderEvent::Seen, 1, RunStatus::Running),
                  at(5, RecorderEvent::Alive), at(30, RecorderEvent::Opened), at(40, RecorderEvent::Alive)}),
            u"Reader: last seen running 14:05"_qs);
    }

    void aStopAndItsOutcome() {
        std::vector<RecorderEntry> entries{at(0, RecorderEvent::Opened),
                                           at(1, RecorderEvent::Seen, 1, RunStatus::Running),
                                           at(3, RecorderEvent::StopAsked, 1)};
        QVERIFY2(told(entries).endsWith(u"stop asked for 14:03, no answer known"_qs),
                 qUtf8Printable(told(entries)));
        entries.push_back(at(3, RecorderEvent::StopTold, 1, {}, "cancelled"));
        QVERIFY(told(entries).endsWith(u"stop asked for 14:03: cancelled"_qs));
    }

    void theLatestComesFirst() {
        const auto traces = RunTrace::from({at(1, RecorderEvent::Seen, 1, RunStatus::Running),
                                            at(2, RecorderEvent::Ended, 1, RunStatus::Failed),
                                            at(3, RecorderEvent::Seen, 2, RunStatus::Running)});
        QCOMPARE(traces.size(), 2U);
        QCOMPARE(traces[0].runId, runId(2));
    }
};

QTEST_MAIN(RunTraceTest)
#include "tst_runtrace.moc"
