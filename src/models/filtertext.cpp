// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertext.h"

#include "models/flagtext.h"
#include "models/phrases.h"
#include "models/statustext.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace ud {

namespace {

constexpr std::array activeStatuses{RunStatus::Running, RunStatus::Queued};
constexpr std::array flagKinds{FlagKind::UnusuallyLong, FlagKind::Silent, FlagKind::LongQueued,
                               FlagKind::Returning};
constexpr int longestDurationDigits = 6;

/// One word, or one `key:"several words"`, of what was typed.
const QRegularExpression& termPattern() {
    static const QRegularExpression pattern(uR"((?:[^\s":]+:"[^"]*"?|\S+))"_qs);
    return pattern;
}

std::string folded(const QString& text) {
    return text.toCaseFolded().toStdString();
}

QString spelled(std::string_view wireName) {
    return QString::fromUtf8(wireName.data(), static_cast<qsizetype>(wireName.size())).replace(u'_', u' ');
}

bool begins(const QString& name, const QString& value) {
    return name.startsWith(value, Qt::CaseInsensitive);
}

/// "1h30m": nullopt where it is no duration.
std::optional<milliseconds> durationFrom(const QString& text) {
    static const QRegularExpression whole(uR"(^(?:\d{1,%1}[dhms])+$)"_qs.arg(longestDurationDigits));
    static const QRegularExpression part(uR"((\d+)([dhms]))"_qs);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    milliseconds sum{0};
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        const std::int64_t count = match.captured(1).toLongLong();
        switch (match.captured(2).front().unicode()) {
        case u'd':
            sum += std::chrono::days(count);
            break;
        case u'h':
            sum += std::chrono::hours(count);
            break;
        case u'm':
            sum += std::chrono::minutes(count);
            break;
        default:
            sum += std::chrono::seconds(count);
            break;
        }
    }
    return sum;
}

/// Takes the terms of what was typed one by one; what is none stays as text.
class Reader {
public:
    explicit Reader(FilterText& query)
        : m_query(query) {}

    bool take(const QString& term) { return takeDuration(term) || takeCredits(term) || takeKey(term); }

private:
    bool takeDuration(const QString& term) {
        if (!term.startsWith(u'>') && !term.startsWith(u'<'))
            return false;
        const auto duration = durationFrom(term.mid(1).toLower());
        if (duration)
            (term.startsWith(u'>') ? m_query.filter.longerThan : m_query.filter.shorterThan) = duration;
        return duration.has_value();
    }

    bool takeCredits(const QString& term) {
        static const QRegularExpression pattern(uR"(^credits([<>])(\d{1,9}(?:[.,]\d{1,3})?)$)"_qs,
                                                QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = pattern.match(term);
        if (!match.hasMatch())
            return false;
        const auto credits = Credits::fromText(match.captured(2).replace(u',', u'.').toStdString());
        if (!credits)
            return false;
        (match.captured(1) == u">"_qs ? m_query.filter.moreThan : m_query.filter.lessThan) = credits.value();
        return true;
    }

    bool takeKey(const QString& term) {
        const qsizetype colon = term.indexOf(u':');
        if (colon <= 0)
            return false;
        const QString key = term.left(colon).toLower();
        const QString value = term.mid(colon + 1).remove(u'"').trimmed();
        if (key == u"agent"_qs)
            add(m_query.filter.agents, value);
        else if (key == u"by"_qs)
            add(m_query.filter.people, value);
        else if (key == u"status"_qs)
            takeStatus(value);
        else if (key == u"flag"_qs)
            takeFlag(value);
        else
            return false;
        return true;
    }

    static void add(std::vector<std::string>& list, const QString& value) {
        if (!value.isEmpty())
            list.push_back(folded(value));
    }

    void takeStatus(const QString& value) {
        bool known = false;
        QStringList names;
        for (const RunStatus status : activeStatuses) {
            names << spelled(toText(status));
            if (!begins(names.back(), value) && !begins(StatusText::status(status), value))
                continue;
            known = true;
            if (!value.isEmpty())
                m_query.filter.statuses.insert(status);
        }
        if (!known)
            miss(FilterText::tr("No status begins with “%1”. There are: %2.")
                     .arg(value, Phrases::list(names)));
    }

    void takeFlag(const QString& value) {
        const QString wanted = QString(value).replace(u'_', u' ');
        bool known = false;
        QStringList names;
        for (const FlagKind kind : flagKinds) {
            names << spelled(toText(kind));
            if (!names.back().contains(wanted, Qt::CaseInsensitive) &&
                !FlagText::name(kind).contains(wanted, Qt::CaseInsensitive))
                continue;
            known = true;
            if (!value.isEmpty())
                m_query.filter.flags.insert(kind);
        }
        if (!known)
            miss(FilterText::tr("No flag is named “%1”. There are: %2.").arg(value, Phrases::list(names)));
    }

    void miss(const QString& fault) {
        m_query.filter.nothing = true;
        if (m_query.fault.isEmpty())
            m_query.fault = fault;
    }

    FilterText& m_query;
};

} // namespace

FilterText FilterText::parse(const QString& typed) {
    FilterText query;
    Reader reader(query);
    QString text;
    qsizetype end = 0;
    for (auto terms = termPattern().globalMatch(typed); terms.hasNext();) {
        const QRegularExpressionMatch term = terms.next();
        if (!reader.take(term.captured()))
            text += typed.mid(end, term.capturedEnd() - end); // with the blanks before it
        end = term.capturedEnd();
    }
    query.filter.text = text.trimmed();
    return query;
}

QString FilterText::help() {
    return tr("Words are looked for in agent, label and person. Or: %1.")
        .arg(u"status:running · agent:invoice · by:ann · flag:silent · >2h · <30m · credits>100"_qs);
}

} // namespace ud
