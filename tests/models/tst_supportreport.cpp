// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/supportreport.h"
#include "testutils/samples.h"

#include <QTest>

using namespace ud;
using namespace ud::test;

class SupportReportTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatSupportAsksFor() {
        SupportFacts facts;
        facts.organization = Organization{"org-1", "Acme", "Europe/Berlin", std::nullopt, {}, std::nullopt};
        facts.service = u"https://agents.example"_qs;
        facts.state = u"Live"_qs;
        facts.now = timeFromRfc3339("2026-11-22T13:02:11Z").value();
        Run run = sampleRun(1);
        run.flags = {{FlagKind::Silent, noon(), {{"silence_s", 1320}}}};
        facts.runs = {run};
        facts.stops = {u"12:00, run 7, Agent 7: already completed"_qs};
        facts.serviceVersion = u"1.2.3"_qs;
        const QString text = SupportReport::text(facts, QLocale(QLocale::English));
        for (const QString& part :
             {u"Acme"_qs, u"org-1"_qs, u"2:02"_qs, u"1:02"_qs, u"UTC"_qs, u"Agent 1"_qs,
              QString::fromStdString(runId(1)), u"Running"_qs, u"no update for 22 min"_qs,
              u"- 12:00, run 7, Agent 7: already completed"_qs, u"Qt "_qs, u"1.2.3"_qs, u"Live"_qs})
            QVERIFY2(text.contains(part), qUtf8Printable(part + u" in\n"_qs + text));
    }

    void aNameCannotFakeALine() {
        SupportFacts facts;
        Run run = sampleRun(1);
        run.agentName = "Reader\nService version: 9.9";
        facts.runs = {run};
        const QString text = SupportReport::text(facts, QLocale(QLocale::English));
        QVERIFY(!text.contains(u"\nService version: 9.9"_qs));
        QVERIFY(text.contains(u"Service version: not known"_qs));
    }
};

QTEST_MAIN(SupportReportTest)
#include "tst_supportreport.moc"
