// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/noticeboard.h"
#include "testutils/samples.h"

#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

Run flagged(int number, FlagKind kind) {
    Run run = sampleRun(number);
    run.flags = {{kind, noon(), {{"silence_s", 1320}, {"elapsed_s", 3600}, {"median_s", 900}}}};
    return run;
}

constexpr seconds enough = NoticeBoard::gathering;

} // namespace

class NoticeBoardTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void onePerRunAndKind() {
        NoticeBoard board;
        board.open();
        board.see(flagged(1, FlagKind::Silent), noon());
        QVERIFY(!board.take(noon()));
        const auto notice = board.take(noon() + enough);
        QVERIFY(notice);
        QCOMPARE(notice->title, u"Agent 1"_qs);
        QCOMPARE(notice->text, u"no update for 22 min"_qs);
        QVERIFY(notice->runIds == std::vector{runId(1)});
        board.see(flagged(1, FlagKind::Silent), noon() + enough);
        QVERIFY(!board.take(noon() + std::chrono::hours(1)));
        board.see(flagged(1, FlagKind::UnusuallyLong), noon() + std::chrono::hours(1));
        QVERIFY(board.take(noon() + std::chrono::hours(2)));
    }

    void whatStoodAtTheStartIsNoNews() {
        NoticeBoard board;
        board.see(flagged(1, FlagKind::Silent), noon());
        board.open();
        board.see(flagged(1, FlagKind::Silent), noon());
        QVERIFY(!board.take(noon() + std::chrono::hours(1)));
    }

    void fiveHundredAreOneNotice() {
        NoticeBoard board;
        board.open();
        for (int number = 1; number <= 500; ++number)
            board.see(flagged(number, number <= 300 ? FlagKind::UnusuallyLong : FlagKind::Silent), noon());
        const auto notice = board.take(noon() + enough);
        QVERIFY(notice);
        QVERIFY2(notice->title.contains(u"500"_qs), qUtf8Printable(notice->title));
        QVERIFY2(notice->text.contains(u"Unusually long: 300"_qs) && notice->text.contains(u"Silent: 200"_qs),
                 qUtf8Printable(notice->text));
        QCOMPARE(notice->runIds.size(), 500U);
        QVERIFY(!board.take(noon() + std::chrono::hours(1)));
    }

    void aMinuteBetweenTwo() {
        NoticeBoard board;
        board.open();
        board.see(flagged(1, FlagKind::Returning), noon());
        QVERIFY(board.take(noon() + enough));
        board.see(flagged(2, FlagKind::Returning), noon() + enough);
        QVERIFY(!board.take(noon() + 2 * enough));
        QVERIFY(board.take(noon() + enough + NoticeBoard::betweenTwo));
    }

    void switchedOffAndSnoozed() {
        NoticeBoard board;
        board.open();
        board.setKinds({NoticeKind::Silent});
        board.see(flagged(1, FlagKind::UnusuallyLong), noon());
        QVERIFY(!board.take(noon() + enough));
        board.snooze(noon() + std::chrono::hours(1));
        board.see(flagged(2, FlagKind::Silent), noon() + enough);
        QVERIFY(!board.take(noon() + std::chrono::hours(2)));
        board.see(flagged(3, FlagKind::Silent), noon() + std::chrono::hours(2));
        QVERIFY(board.take(noon() + std::chrono::hours(3)));
    }

    void waitingLongAndEndedRunsAreNotTold() {
        NoticeBoard board;
        board.open();
        board.see(flagged(1, FlagKind::LongQueued), noon());
        Run ended = flagged(2, FlagKind::Silent);
        ended.status = RunStatus::Completed;
        board.see(ended, noon());
        board.see(flagged(3, FlagKind::Silent), noon());
        board.forget(runId(3));
        QVERIFY(!board.take(noon() + std::chrono::hours(1)));
    }

    void theAllowanceIsToldAtEachLevelOnce() {
        NoticeBoard board;
        board.open();
        const CreditPair allowance{Credits::fromWhole(100), Credits::fromWhole(10)};
        const auto used = [&](int message, int skill) {
            board.seeMonth("2026-11", {Credits::fromWhole(message), Credits::fromWhole(skill)}, allowance,
                           noon());
        };
        used(79, 0);
        QVERIFY(!board.take(noon() + enough));
        used(80, 0);
        auto notice = board.take(noon() + enough);
        QVERIFY(notice);
        QCOMPARE(notice->text, u"80 % of this month's allowance are used"_qs);
        used(99, 10);
        notice = board.take(noon() + std::chrono::hours(1));
        QVERIFY(notice);
        QCOMPARE(notice->title, u"Skill credits"_qs);
        QCOMPARE(notice->text, u"this month's allowance is used up"_qs);
        used(100, 11);
        QVERIFY(board.take(noon() + std::chrono::hours(2)));
        used(120, 30);
        QVERIFY(!board.take(noon() + std::chrono::hours(3)));
    }

    void aStopWithoutProofIsTold() {
        NoticeBoard board;
        board.open();
        board.seeUnconfirmed(stoppedRun(1, false), noon());
        const auto notice = board.take(noon() + enough);
        QVERIFY(notice && notice->text.contains(u"not confirmed"_qs));
    }

    void whatHasPassedIsNotTold() {
        NoticeBoard board;
        board.open();
        board.see(flagged(1, FlagKind::Silent), noon());
        board.see(sampleRun(1), noon() + seconds(1));
        QVERIFY(!board.take(noon() + enough));
        board.see(flagged(1, FlagKind::Silent), noon() + std::chrono::hours(1));
        QVERIFY(board.take(noon() + std::chrono::hours(1) + enough));
    }

    void theNoticeSaysWhatIsSoByThen() {
        NoticeBoard board;
        board.open();
        Run run = flagged(1, FlagKind::Silent);
        board.see(run, noon());
        run.flags.front().figures = {{"silence_s", 1380}};
        board.see(run, noon() + seconds(4));
        const auto notice = board.take(noon() + enough);
        QVERIFY(notice);
        QCOMPARE(notice->text, u"no update for 23 min"_qs);
    }
};

QTEST_MAIN(NoticeBoardTest)
#include "tst_noticeboard.moc"
