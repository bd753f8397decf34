// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "models/ledgermodel.h"
#include "models/runfacts.h"
#include "models/timelinemodel.h"
#include "models/valuetext.h"
#include "testutils/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace ud;
using namespace ud::test;

namespace {

const TimeText times{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()};

RunEvent happening(std::int64_t seq, RunEventType type, const std::string& message) {
    return {seq, noon() + seconds(seq), type, message, std::nullopt};
}

LedgerEntry entry(std::int64_t seq, CreditKind kind, int credits, bool charged = true) {
    const Time at = noon() + seconds(seq);
    return {seq, at, at, kind, Credits::fromWhole(credits), "a <b>page</b>", charged};
}

QString factOf(const Run& run, const QString& caption) {
    const auto facts = RunFacts::of(run, times, noon());
    const auto found = std::ranges::find(facts, caption, &Fact::caption);
    return found == facts.end() ? QString() : found->value;
}

} // namespace

/// What is known of one run: its facts, timeline, consumption, input and result.
class TestRunParts : public QObject {
    Q_OBJECT
private slots:
    void theTimelineGrowsOnTop() {
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTexts(times);
        model.append({happening(1, RunEventType::Queued, ""), happening(2, RunEventType::Started, "")});
        model.append(
            {happening(2, RunEventType::Started, ""), happening(3, RunEventType::Progress, "Page 1 of 2")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.lastSeq(), 3);
        QCOMPARE(model.index(0, TimelineModel::What).data().toString(), u"Page 1 of 2"_qs);
        QCOMPARE(model.index(0, TimelineModel::At).data().toString(), u"14:00:03"_qs);
        QCOMPARE(model.index(2, TimelineModel::What).data().toString(), u"Queued"_qs);
        QCOMPARE(TimelineModel::words(happening(4, RunEventType::Failed, "exit code 3")),
                 u"Failed: exit code 3"_qs);
    }

    void theTimelineIsBounded() {
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<RunEvent> events;
        for (int seq = 1; seq <= 2500; ++seq)
            events.push_back(happening(seq, RunEventType::Progress, std::to_string(seq)));
        model.append(events);
        QCOMPARE(model.rowCount(), 2000);
        QCOMPARE(model.index(0, TimelineModel::What).data().toString(), u"2500"_qs);
        QCOMPARE(model.lastSeq(), 2500);
    }

    void theCourseEndsWithTheTotals() {
        LedgerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&model, &LedgerModel::courseChanged);
        const CreditPair totals{Credits::fromWhole(107), Credits::fromWhole(2)};
        // Older entries are not known here: only their sum.
        model.append({entry(8, CreditKind::Message, 4), entry(9, CreditKind::Skill, 2),
                      entry(10, CreditKind::Message, 50, false), entry(11, CreditKind::Message, 3)},
                     totals);
        QCOMPARE(changed.count(), 1);
        const auto course = model.course();
        QCOMPARE(course.size(), 3U);
        QCOMPARE(course.front().sum, (CreditPair{Credits::fromWhole(104), Credits()}));
        QCOMPARE(course.back().sum, totals);
        QVERIFY(std::ranges::is_sorted(course, {}, &LedgerModel::Point::at));
        QCOMPARE(model.index(1, LedgerModel::Amount).data().toString(), u"50 message, not charged"_qs);
        QVERIFY2(!model.index(1, LedgerModel::What).data(Qt::ToolTipRole).toString().contains(u"<b>"_qs),
                 "a tooltip takes markup for rich text");
        model.append({entry(11, CreditKind::Message, 3)}, totals);
        QCOMPARE(changed.count(), 1);
    }

    void factsTellTheProofOfAStop() {
        Run run = stoppedRun(1, false);
        QVERIFY(factOf(run, u"Proof of stop"_qs).startsWith(u"it is not confirmed yet"_qs));
        run = stoppedRun(1, true);
        run.stop->reason = StopReason::CreditConcern;
        QCOMPARE(factOf(run, u"Proof of stop"_qs),
                 u"the work has ended 14:00:00, the credits are settled"_qs);
        QCOMPARE(factOf(run, u"Reason"_qs), u"Concern about credits"_qs);
        QVERIFY(factOf(run, u"Stopped by"_qs).startsWith(u"Ann, 22 Nov 2026 14:00:00"_qs));
        QVERIFY(factOf(run, u"Note"_qs).isEmpty());
    }

    void factsLeaveOutWhatIsNotKnown() {
        const Run queued = sampleRun(2, RunStatus::Queued);
        QCOMPARE(factOf(queued, u"Elapsed"_qs), u"queued for 20 min"_qs);
        QVERIFY(factOf(queued, u"Attempt"_qs).isEmpty());
        Run again = sampleRun(3);
        again.attempt = 2;
        again.usageIncomplete = true;
        again.engine = "process";
        again.containment = "pid_namespace";
        QCOMPARE(factOf(again, u"Attempt"_qs), u"2"_qs);
        QVERIFY(factOf(again, u"Credits so far"_qs).endsWith(u"not all of its consumption was reported"_qs));
        QCOMPARE(factOf(again, u"Runs on"_qs), u"engine process, contained by pid namespace"_qs);
    }

    void valuesAreShownForPeople() {
        QCOMPARE(valueText(nullptr), QString());
        QCOMPARE(valueText(json::value("a\nreport")), u"a\nreport"_qs);
        QCOMPARE(valueText(*parseJson(R"({"n":[1]})")), u"{\n    \"n\": [\n        1\n    ]\n}"_qs);
        QCOMPARE(valueText(json::value(12.5)), u"12.5"_qs);
    }
};

QTEST_GUILESS_MAIN(TestRunParts)
#include "tst_runparts.moc"
