// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/supportreport.h"

#include "models/credittext.h"
#include "models/flagtext.h"
#include "models/phrases.h"
#include "models/statustext.h"
#include "models/zones.h"

#include <QSysInfo>

namespace ud {

namespace {

QString fact(const QString& caption, const QString& value) {
    return Phrases::captioned(caption, value.simplified()) + u'\n';
}

} // namespace

QString SupportReport::ofRun(const Run& run, const TimeText& times, Time now) {
    const QString ending = StatusText::ending(run, times, now);
    QString text = u'\n' + fact(tr("Agent"), QString::fromStdString(run.agentName));
    text += fact(tr("Run"), QString::fromStdString(run.id));
    text += fact(tr("Status"), ending.isEmpty() ? StatusText::status(run.status) : ending);
    text += fact(tr("Queued"), times.absolute(run.queuedAt));
    if (run.startedAt)
        text += fact(tr("Started"), times.absolute(*run.startedAt));
    text += fact(tr("Last update"), times.absolute(run.updatedAt));
    text += fact(tr("Credits so far"), CreditText(times.locale()).words(run.credits));
    const QString flags = FlagText(times).sentences(run.flags, now);
    text += fact(tr("Flags"), flags.isEmpty() ? tr("none") : flags);
    if (run.error)
        text += fact(tr("Error"), QString::fromStdString(run.error->code));
    return text;
}

QString SupportReport::text(const SupportFacts& facts, const QLocale& locale) {
    const TimeText there(locale, zoneNamed(facts.organization ? facts.organization->timeZone : "Etc/UTC"));
    const TimeText utc(locale, QTimeZone::utc());
    QString text;
    if (facts.organization) {
        text += fact(tr("Organization"), QString::fromStdString(facts.organization->name));
        text += fact(tr("Organization id"), QString::fromStdString(facts.organization->id));
    }
    text += fact(tr("Time"), tr("%1, that is %2", "in the organization's zone, in UTC")
                                 .arg(there.absolute(facts.now), utc.absolute(facts.now)));
    text += fact(tr("Service"), facts.service);
    text += fact(tr("Connection"), facts.state);
    for (const Run& run : facts.runs)
        text += ofRun(run, there, facts.now);
    text += u'\n' + tr("Stops asked for in this session") + u":\n"_qs;
    for (const QString& stop : facts.stops)
        text += u"- "_qs + stop.simplified() + u'\n';
    if (facts.stops.isEmpty())
        text += u"- "_qs + tr("none") + u'\n';
    text += u'\n' + tr("Runs that this app has seen") + u":\n"_qs;
    for (const QString& line : facts.seen)
        text += u"- "_qs + line.simplified() + u'\n';
    if (facts.seen.isEmpty())
        text += u"- "_qs + tr("none") + u'\n';
    text += u'\n' +
            fact(tr("App"), u"usage-dashboard "_qs + QCoreApplication::applicationVersion() + u", Qt "_qs +
                                QString::fromLatin1(qVersion()) + u", "_qs + QSysInfo::prettyProductName());
    text +=
        fact(tr("Service version"), facts.serviceVersion.isEmpty() ? tr("not known") : facts.serviceVersion);
    return text;
}

} // namespace ud
