// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credittext.h"
#include "models/deliverytext.h"
#include "models/errortext.h"
#include "models/flagtext.h"
#include "models/phrases.h"
#include "models/plaintext.h"
#include "models/statustext.h"
#include "models/summarysentence.h"
#include "models/timetext.h"
#include "models/zones.h"
#include "testutils/samples.h"

#include <QTest>

using namespace ud;
using namespace ud::test;
using std::chrono::hours;
using std::chrono::minutes;

class TestTexts : public QObject {
    Q_OBJECT
private:
    TimeText times{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")};

private slots:
    void accessKeysAreNotSpoken() {
        QCOMPARE(Phrases::withoutAccessKey(u"&Name"_qs), u"Name"_qs);
        QCOMPARE(Phrases::withoutAccessKey(u"名前(&N) …"_qs), u"名前 …"_qs);
        QCOMPARE(Phrases::withoutAccessKey(u"Cut && copy"_qs), u"Cut & copy"_qs);
    }
    void digitsOfEveryScriptAreRead() {
        QCOMPARE(Phrases::plainDigits(u"١٢"_qs), u"12"_qs);
        QCOMPARE(Phrases::plainDigits(u"12 a"_qs), u"12 a"_qs);
        const QLocale arabic(u"ar_EG"_qs);
        QCOMPARE(CreditText(arabic).number(Credits::fromThousandths(120'500)),
                 arabic.toString(120.5, 'f', 1));
    }

    void durations() {
        QCOMPARE(times.duration(seconds(59)), u"under 1 min"_qs);
        QCOMPARE(times.duration(minutes(1)), u"1 min"_qs);
        QCOMPARE(times.duration(hours(3) + minutes(12)), u"3 h 12 min"_qs);
        QCOMPARE(times.duration(hours(52)), u"2 d 4 h"_qs);
        QCOMPARE(times.ago(noon() - minutes(2), noon()), u"2 min ago"_qs);
        QCOMPARE(times.ago(noon() + minutes(2), noon()), u"just now"_qs);
    }

    void lengthsAreFinerThanWhatStillGoesOn() {
        QCOMPARE(times.length(milliseconds(300)), u"under 1 s"_qs);
        QCOMPARE(times.length(seconds(37)), u"37 s"_qs);
        QCOMPARE(times.length(minutes(2)), u"2 min"_qs);
        QCOMPARE(times.length(minutes(4) + seconds(5)), u"4 min 5 s"_qs);
        QCOMPARE(times.length(minutes(12) + seconds(5)), u"12 min"_qs);
    }

    void whereNoZoneIsGivenTheChosenOneCounts() {
        TimeText::setShownZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(TimeText(QLocale(QLocale::English, QLocale::UnitedKingdom)).clock(noon(), noon()),
                 u"23:00"_qs);
        QCOMPARE(onTheWall(noon()).time(), QTime(23, 0));
        QVERIFY(fromTheWall(onTheWall(noon())) == noon());
        TimeText::setShownZone({});
        QCOMPARE(TimeText::shownZone(), QTimeZone::systemTimeZone());
        QCOMPARE(zoneOf(ZoneChoice::Organization, "Europe/Paris").id(), QByteArray("Europe/Paris"));
        QCOMPARE(zoneOf(ZoneChoice::Organization, {}), QTimeZone::systemTimeZone());
        QCOMPARE(zoneNamed("no such place"), QTimeZone::utc());
    }

    void deliveriesAreToldInWords() {
        const DeliveryText words(times);
        QCOMPARE(words.sentence(std::nullopt, noon()), QString());
        const auto sentence = [&](DeliveryOutcome outcome) {
            return words.sentence(LastDelivery{noon() - minutes(2), outcome, "The receiver\nanswered."},
                                  noon());
        };
        QCOMPARE(sentence(DeliveryOutcome::Delivered),
                 u"Last delivery 2 min ago: arrived. The receiver answered."_qs);
        QCOMPARE(sentence(DeliveryOutcome::Retrying),
                 u"Last delivery 2 min ago: failed, and will be tried again. The receiver answered."_qs);
        QCOMPARE(sentence(DeliveryOutcome::GivenUp),
                 u"Last delivery 2 min ago: failed. The receiver answered."_qs);
        QCOMPARE(sentence(DeliveryOutcome::Gone),
                 u"Switched off 2 min ago: the receiver wants no more notices."_qs);
        QCOMPARE(DeliveryText::tested({{"webhook", true, "Yes."}, {"mail", false, "No."}}),
                 u"Webhook: the test arrived. Yes.\nMail: the test failed. No."_qs);
    }

    void theNextTextComesWhenSaid() {
        for (const milliseconds start : {milliseconds(0), milliseconds(59'999), milliseconds(minutes(7)),
                                         milliseconds(hours(23) + minutes(59)), milliseconds(hours(50))}) {
            const milliseconds step = TimeText::untilNextText(start);
            QCOMPARE(times.duration(start + step - milliseconds(1)), times.duration(start));
            QVERIFY(times.duration(start + step) != times.duration(start));
        }
    }

    void clocksAreInTheZone() {
        QCOMPARE(times.clock(noon(), noon()), u"15:00"_qs);
        QCOMPARE(times.clock(noon() - hours(24), noon()), u"21 Nov 15:00"_qs);
        QCOMPARE(times.clock(noon() - hours(24 * 365), noon()), u"22 Nov 2025"_qs);
        QVERIFY(times.absolute(noon()).startsWith(u"22 Nov 2026 15:00:00 "));
    }

    void creditsAreExact() {
        const CreditText english(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(english.number(Credits::fromWhole(50'000)), u"50,000"_qs);
        QCOMPARE(english.number(Credits::fromThousandths(412'500)), u"412.5"_qs);
        QCOMPARE(english.number(Credits::fromThousandths(-1)), u"-0.001"_qs);
        QCOMPARE(english.words({Credits::fromThousandths(12'500), Credits::fromWhole(4)}),
                 u"12.5 message and 4 skill credits"_qs);
        QCOMPARE(CreditText(QLocale(QLocale::German)).number(Credits::fromThousandths(1'234'500)),
                 u"1.234,5"_qs);
    }

    void creditsInLists() {
        const CreditText whole(QLocale(QLocale::English, QLocale::UnitedKingdom), CreditPrecision::Whole);
        QCOMPARE(whole.number(Credits::fromThousandths(412'500)), u"413"_qs);
        QCOMPARE(whole.number(Credits::fromThousandths(1)), u"under 1"_qs);
        QCOMPARE(whole.number(Credits()), u"0"_qs);
    }

    void sharesAreNearestAndNeverNothingForSomething() {
        const CreditText english(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto share = [&](int part) {
            return english.share(Credits::fromWhole(part), Credits::fromWhole(1000))
                .replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(share(487), u"49 %"_qs);
        QCOMPARE(share(3), u"under 1 %"_qs);
        QCOMPARE(share(0), u"0 %"_qs);
        QCOMPARE(english.percent(Credits::fromWhole(999), Credits::fromWhole(1000)).left(2), u"99"_qs);
    }

    void flagsInWords() {
        const FlagText flags(times);
        QCOMPARE(flags.sentence(
                     {FlagKind::UnusuallyLong, noon(), {{"elapsed_s", 11'520}, {"median_s", 2880}}}, noon()),
                 u"running 4× this agent's usual 48 min"_qs);
        QCOMPARE(flags.sentence({FlagKind::Silent, noon(), {{"silence_s", 1320}}}, noon()),
                 u"no update for 22 min"_qs);
        QCOMPARE(flags.sentence({FlagKind::LongQueued, noon(), {{"waited_s", 2100}}}, noon()),
                 u"queued 35 min"_qs);
        QCOMPARE(
            flags.sentence({FlagKind::Returning, noon(), {{"starts", 3}, {"first_stop_ms", noonMs}}}, noon()),
            u"back for the 3rd time since 15:00"_qs);
    }

    void expectationsInWords() {
        const FlagText flags(times);
        const Expectation expected{noon() + hours(3), "quarter-end\nimport"};
        QCOMPARE(flags.expectation(expected, noon()), u"expected until 18:00: quarter-end import"_qs);
        QCOMPARE(flags.expectation(Expectation{noon() + hours(3), ""}, noon()), u"expected until 18:00"_qs);
        QVERIFY(flags.expectation(expected, noon() + hours(3)).isEmpty());
        QVERIFY(flags.expectation(std::nullopt, noon()).isEmpty());
    }

    void theHeaderSentence() {
        RunSummary summary{{4, 1, 1},
                           {{FlagKind::UnusuallyLong, 1, u"Invoice Reader"_qs, hours(3) + minutes(12)}}};
        QCOMPARE(SummarySentence::text(summary, times),
                 u"4 running, 1 queued, 1 unusually long: Invoice Reader, 3 h 12 min"_qs);
        summary.flags.front().count = 3;
        QCOMPARE(SummarySentence::text(summary, times),
                 u"4 running, 1 queued, 3 unusually long: Invoice Reader, 3 h 12 min and 2 more"_qs);
        QCOMPARE(SummarySentence::text({}, times), u"Nothing is running"_qs);
    }

    void endingsAndErrors() {
        QCOMPARE(StatusText::ending(sampleRun(1, RunStatus::Completed), times, noon()),
                 u"completed 15:00"_qs);
        QVERIFY(!ErrorText::sentence({ErrorKind::Network, "timeout", "x"}).isEmpty());
        QCOMPARE(ErrorText::sentence({ErrorKind::Conflict, "agent_disabled", "The agent is off."}),
                 u"The agent is off."_qs);
        QCOMPARE(plainToolTip(u"a < b"_qs), u"a < b"_qs);
        QCOMPARE(plainToolTip(u"<img src=x>"_qs), u"<qt>&lt;img src=x&gt;</qt>"_qs);
    }
};

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
