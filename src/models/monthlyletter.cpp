// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/monthlyletter.h"

#include "models/credittext.h"
#include "models/statustext.h"
#include "models/trendtext.h"
#include "models/zones.h"

#include <QDate>

#include <algorithm>

namespace ud {

namespace {

QString plain(const QString& text) {
    return text.simplified().toHtmlEscaped();
}

QString plain(const std::string& text) {
    return plain(QString::fromStdString(text));
}

/// A table with a head; the first \p texts columns are words, the others figures.
QString table(const QStringList& head, const std::vector<QStringList>& lines, int texts) {
    const auto row = [texts](const QStringList& cells, const QString& tag) {
        QString html;
        for (int column = 0; column < cells.size(); ++column)
            html += u"<"_qs + tag + u" align=\""_qs + (column < texts ? u"left"_qs : u"right"_qs) +
                    u"\">"_qs + cells[column] + u"</"_qs + tag + u">"_qs;
        return QString(u"<tr>"_qs + html + u"</tr>"_qs);
    };
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_qs + row(head, u"th"_qs);
    for (const QStringList& line : lines)
        html += row(line, u"td"_qs);
    return html + u"</table>"_qs;
}

QString heading(const QString& text) {
    return u"<h2>"_qs + plain(text) + u"</h2>"_qs;
}

QString paragraph(const QString& text) {
    return u"<p>"_qs + plain(text) + u"</p>"_qs;
}

milliseconds lasted(const Run& run) {
    return run.startedAt && run.endedAt ? *run.endedAt - *run.startedAt : milliseconds(0);
}

} // namespace

std::string monthOf(Time time, const std::string& timeZone) {
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), zoneNamed(timeZone));
    return there.date().toString(u"yyyy-MM"_qs).toStdString();
}

MonthlyLetterText::MonthlyLetterText(const MonthlyLetter& letter, QLocale locale)
    : m_letter(letter)
    , m_locale(locale)
    , m_times(std::move(locale), zoneNamed(letter.organization.timeZone)) {}

QString MonthlyLetterText::title() const {
    const QDate first = QDate::fromString(QString::fromStdString(m_letter.month.period + "-01"), Qt::ISODate);
    return tr("Usage in %1", "a month").arg(m_locale.toString(first, tr("MMMM yyyy")));
}

QString MonthlyLetterText::html() const {
    const QString asOf =
        m_letter.month.complete
            ? tr("The month is over. Figures as of %1.").arg(m_times.absolute(m_letter.asOf))
            : tr("The month goes on. Figures as of %1.").arg(m_times.absolute(m_letter.asOf));
    return u"<html><head><style>h1{font-size:20pt;margin-bottom:0}h2{font-size:12pt;margin-top:14px;"
           u"margin-bottom:2px}p{margin-top:2px;margin-bottom:2px}th{color:#555a64;font-weight:600;border-"
           u"bottom:"
           u"1px solid #b5bac4}</style></head><body>"_qs +
           u"<p>"_qs + plain(m_letter.organization.name) + u"</p><h1>"_qs + plain(title()) + u"</h1>"_qs +
           paragraph(asOf) + credits() + outlook() + agents() + longest() + stops() + u"<br>"_qs +
           paragraph(tr("Times are those of %1. Stopping a run prevents further usage; it refunds nothing.")
                         .arg(QString::fromStdString(m_letter.organization.timeZone))) +
           u"</body></html>"_qs;
}

QString MonthlyLetterText::credits() const {
    const CreditText text(m_locale);
    const auto line = [&](const QString& kind, const SourcePair& used, std::optional<Credits> allowance) {
        return QStringList{kind,
                           text.number(used.background),
                           text.number(used.chat),
                           text.number(used.total()),
                           allowance ? text.number(*allowance) : u"–"_qs,
                           allowance ? text.percent(used.total(), *allowance) : u"–"_qs};
    };
    const auto& allowance = m_letter.organization.allowance;
    return heading(tr("Credits")) +
           table({tr("Kind"), tr("Background runs"), tr("Chats"), tr("Used"), tr("Allowance"), tr("Share")},
                 {line(tr("Message credits"), m_letter.month.message,
                       allowance ? std::optional(allowance->message) : std::nullopt),
                  line(tr("Skill credits"), m_letter.month.skill,
                       allowance ? std::optional(allowance->skill) : std::nullopt)},
                 1);
}

QString MonthlyLetterText::outlook() const {
    if (m_letter.month.complete)
        return {};
    if (!m_letter.forecast)
        return paragraph(tr("There is too little data for a forecast."));
    const TrendText trend(m_locale);
    return paragraph(
        tr("Forecast for the whole month: %1 message and %2 skill credits (four times in five).")
            .arg(trend.range(m_letter.forecast->message), trend.range(m_letter.forecast->skill)));
}

QString MonthlyLetterText::agents() const {
    const CreditText text(m_locale);
    const Credits total = m_letter.month.message.total() + m_letter.month.skill.total();
    std::vector<QStringList> lines;
    for (const UsageShare& share : m_letter.month.shares) {
        if (lines.size() == mostLines)
            break;
        lines.push_back({plain(share.name), text.number(share.credits.message),
                         text.number(share.credits.skill),
                         text.share(share.credits.message + share.credits.skill, total)});
    }
    if (lines.empty())
        return {};
    return heading(tr("Agents that used the most")) +
           table({tr("Agent"), tr("Message"), tr("Skill"), tr("Share")}, lines, 1);
}

QString MonthlyLetterText::longest() const {
    std::vector<const Run*> runs;
    for (const Run& run : m_letter.ended)
        runs.push_back(&run);
    std::ranges::stable_sort(runs, std::greater(), [](const Run* run) { return lasted(*run); });
    runs.resize(std::min(runs.size(), mostLines));
    const CreditText text(m_locale);
    std::vector<QStringList> lines;
    for (const Run* run : runs)
        lines.push_back({plain(run->agentName), plain(StatusText::status(run->status)),
                         plain(m_times.absolute(run->startedAt.value_or(run->queuedAt))),
                         plain(m_times.length(lasted(*run))), text.number(run->credits.message),
                         text.number(run->credits.skill)});
    if (lines.empty())
        return {};
    return heading(m_letter.allEnded ? tr("Longest runs that ended")
                                     : tr("Longest of the runs that ended last")) +
           table({tr("Agent"), tr("Outcome"), tr("Started"), tr("Lasted"), tr("Message"), tr("Skill")}, lines,
                 3);
}

QString MonthlyLetterText::stops() const {
    std::vector<QStringList> lines;
    std::size_t more = 0;
    for (const Run& run : m_letter.ended) {
        if (!run.stop)
            continue;
        if (lines.size() == mostLines) {
            ++more;
            continue;
        }
        const QString reason = run.stop->reason ? StatusText::reason(*run.stop->reason) : u"–"_qs;
        lines.push_back({plain(run.agentName), plain(m_times.absolute(run.stop->requestedAt)),
                         plain(run.stop->requestedBy.name), plain(reason),
                         plain(StatusText::status(run.status))});
    }
    if (lines.empty())
        return heading(tr("Stops")) + paragraph(tr("No run was stopped."));
    const QString rest =
        more > 0 ? paragraph(tr("And %Ln more.", nullptr, static_cast<int>(more))) : QString();
    return heading(tr("Stops")) +
           table({tr("Agent"), tr("Asked for"), tr("By"), tr("Reason"), tr("Outcome")}, lines, 5) + rest;
}

} // namespace ud
