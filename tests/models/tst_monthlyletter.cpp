// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/monthlyletter.h"
#include "testutils/samples.h"

#include <QTest>

using namespace ud;
using namespace ud::test;

namespace {

MonthlyLetter sampleLetter() {
    MonthlyLetter letter;
    letter.organization.name = "Acme <b>& Sons</b>";
    letter.organization.timeZone = "Etc/UTC";
    letter.organization.allowance = CreditPair{Credits::fromWhole(1000), Credits::fromWhole(200)};
    letter.month = {
        "2026-11", false, {Credits::fromWhole(600), Credits::fromWhole(10)}, {Credits::fromWhole(50), {}},
        {},        {}};
    letter.month.shares = {{"a", "Invoice Reader", {Credits::fromWhole(400), Credits::fromWhole(50)}}};
    letter.asOf = noon();
    return letter;
}

Run ended(int number, int minutesLong, bool stopped) {
    Run run = sampleRun(number, stopped ? RunStatus::Cancelled : RunStatus::Completed);
    run.startedAt = noon();
    run.endedAt = noon() + std::chrono::minutes(minutesLong);
    if (stopped)
        run.stop = Stop{noon(), {std::nullopt, "Ann <i>"}, StopReason::UnusuallyLong, "", noon(), true};
    return run;
}

QString htmlOf(const MonthlyLetter& letter) {
    return MonthlyLetterText(letter, QLocale(QLocale::English)).html();
}

} // namespace

class MonthlyLetterTest : public QObject {
    Q_OBJECT
private slots:
    void tellsCreditsAgentsRunsAndStops() {
        MonthlyLetter letter = sampleLetter();
        letter.ended = {ended(1, 5, false), ended(2, 90, true), ended(3, 30, false)};
        const QString html = htmlOf(letter);
        QVERIFY(html.contains(u"Usage in November 2026"_qs));
        QVERIFY(html.contains(u">610<"_qs));
        QVERIFY2(html.contains(u"61\u00A0%"_qs), "of the allowance");
        QVERIFY(html.contains(u"Invoice Reader"_qs));
        QVERIFY2(html.indexOf(u"Agent 2"_qs) < html.indexOf(u"Agent 3"_qs), "the longest first");
        QVERIFY(html.contains(u"1 h 30 min"_qs));
        QVERIFY(html.contains(u"Unusually long"_qs));
        QVERIFY(html.contains(u"too little data"_qs));
    }

    void whatTheServiceToldIsPlainText() {
        MonthlyLetter letter = sampleLetter();
        letter.ended = {ended(1, 5, true)};
        letter.month.shares[0].name = "<img src=x>";
        const QString html = htmlOf(letter);
        QVERIFY(html.contains(u"Acme &lt;b&gt;&amp; Sons&lt;/b&gt;"_qs));
        QVERIFY(html.contains(u"Ann &lt;i&gt;"_qs));
        QVERIFY(!html.contains(u"<img"_qs));
    }

    void manyStopsAreCounted() {
        MonthlyLetter letter = sampleLetter();
        for (int i = 0; i < 20; ++i)
            letter.ended.push_back(ended(i, 5, true));
        QVERIFY(htmlOf(letter).contains(u"And 14 more."_qs));
    }

    void aMonthThatIsOverHasNoForecast() {
        MonthlyLetter letter = sampleLetter();
        letter.month.complete = true;
        QVERIFY(!htmlOf(letter).contains(u"forecast"_qs, Qt::CaseInsensitive));
        QVERIFY(htmlOf(letter).contains(u"No run was stopped."_qs));
    }

    void monthsAreThoseOfTheOrganization() {
        const Time lastHour = timeFromRfc3339("2026-10-31T23:30:00Z").value();
        QCOMPARE(monthOf(lastHour, "Etc/UTC"), std::string("2026-10"));
        QCOMPARE(monthOf(lastHour, "Europe/Berlin"), std::string("2026-11"));
    }
};

QTEST_MAIN(MonthlyLetterTest)
#include "tst_monthlyletter.moc"
