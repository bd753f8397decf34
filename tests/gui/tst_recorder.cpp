// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recorder/recordercontroller.h"
#include "models/runtablemodel.h"
#include "models/runtrace.h"
#include "testutils/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

std::vector<RecorderEntry> kept(FlightRecorder& recorder) {
    std::vector<RecorderEntry> entries;
    bool done = false;
    QObject context;
    recorder.read(&context, [&](std::vector<RecorderEntry> read) {
        entries = std::move(read);
        done = true;
    });
    return QTest::qWaitFor([&] { return done; }, 10'000) ? entries : std::vector<RecorderEntry>();
}

RecorderEntry entry(int number) {
    return {noon(), RecorderEvent::Seen, runId(number), "Agent", RunStatus::Running, {}};
}

} // namespace

class Recorder : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsThereForTheNextSession() {
        const QTemporaryDir folder;
        {
            FlightRecorder recorder(folder.filePath(u"new"_qs));
            recorder.write({entry(1), entry(2)});
            recorder.write({entry(3)});
        }
        FlightRecorder later(folder.filePath(u"new"_qs));
        QVERIFY(kept(later) == (std::vector{entry(1), entry(2), entry(3)}));
    }

    void theBoundHolds() {
        const QTemporaryDir folder;
        constexpr qint64 bound = 20'000;
        FlightRecorder recorder(folder.path(), bound);
        for (int number = 1; number <= 1'000; ++number)
            recorder.write({entry(number)});
        const auto entries = kept(recorder);
        QVERIFY(entries.size() > 50 && entries.size() < 500);
        QVERIFY(entries.back() == entry(1'000));
        qint64 bytes = 0;
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        for (const QFileInfo& file : files) {
            bytes += file.size();
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QVERIFY2(bytes <= bound + 1'000, qPrintable(QString::number(bytes)));
    }

    void aFolderThatCannotBeWrittenStopsNothing() {
        FlightRecorder recorder(u"/proc/none"_qs);
        recorder.write({entry(1)});
        QVERIFY(kept(recorder).empty());
    }

    void everyRunAndStopIsNoted() {
        const QTemporaryDir folder;
        FlightRecorder recorder(folder.path());
        RunTableModel table;
        RecorderController controller(recorder, table);
        controller.tick(noon(), true);
        table.tick(noon());
        table.apply({{sampleRun(1), sampleRun(2), sampleRun(3, RunStatus::Queued)}, {}, {}, true});
        table.apply({{sampleRun(3)}, {}, {}, false});
        controller.onSent({runId(1)});
        controller.onTold({{runId(1), StopOutcome::AlreadyCompleted, sampleRun(1), true, true, {}}});
        table.apply({{}, {sampleRun(1, RunStatus::Completed)}, {}, false});
        table.apply({{}, {}, {runId(2)}, false});
        controller.tick(noon(), true);
        const auto traces = RunTrace::from(kept(recorder));
        QCOMPARE(traces.size(), 3U);
        for (const RunTrace& trace : traces) {
            if (trace.runId == runId(1)) {
                QVERIFY(trace.ending == RunStatus::Completed);
                QCOMPARE(trace.stopOutcome, std::string("already_completed"));
            }
            QCOMPARE(trace.gone.has_value(), trace.runId == runId(2));
            QVERIFY(trace.lastStatus == RunStatus::Running);
        }
    }

    void whatVanishedWhileCutOffWasLastSeenBefore() {
        const QTemporaryDir folder;
        FlightRecorder recorder(folder.path());
        RunTableModel table;
        RecorderController controller(recorder, table);
        controller.tick(noon(), true);
        table.tick(noon());
        table.apply({{sampleRun(1)}, {}, {}, true});
        controller.tick(noon() + seconds(90), true);
        controller.tick(noon() + std::chrono::hours(1), false);
        table.tick(noon() + std::chrono::hours(2));
        table.apply({{}, {}, {}, true});
        controller.tick(noon() + std::chrono::hours(2), true);
        const auto traces = RunTrace::from(kept(recorder));
        QCOMPARE(traces.size(), 1U);
        QVERIFY(traces[0].gone && traces[0].lastSeen == noon() + seconds(90));
    }
};

QTEST_MAIN(Recorder)
#include "tst_recorder.moc"
