// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/noticeboard.h"

#include "models/flagtext.h"
#include "models/phrases.h"

#include <algorithm>

namespace ud {

namespace {

constexpr int mostNamed = 3;
constexpr std::size_t mostPending = 10'000;

} // namespace

NoticeBoard::NoticeBoard(TimeText times)
    : m_times(std::move(times)) {
    for (const NoticeKind kind : allKinds())
        m_kinds.insert(kind);
}

std::vector<NoticeKind> NoticeBoard::allKinds() {
    return {allNoticeKinds.begin(), allNoticeKinds.end()};
}

QString NoticeBoard::name(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::UnusuallyLong:
        return tr("Unusually long");
    case NoticeKind::Silent:
        return tr("Silent");
    case NoticeKind::Returning:
        return tr("Came back after a stop");
    case NoticeKind::StopUnconfirmed:
        return tr("Stop not confirmed");
    case NoticeKind::AllowanceNear:
        return tr("Allowance nearly used");
    case NoticeKind::AllowanceReached:
        return tr("Allowance used up");
    }
    return {};
}

void NoticeBoard::restart() {
    m_told.clear();
    m_pending.clear();
    m_open = false;
}

void NoticeBoard::add(const Event& event, const std::string& once, Time now) {
    if (!m_told[once].insert(event.kind).second) {
        for (Event& waiting : m_pending) {
            if (!event.runId.empty() && waiting.runId == event.runId && waiting.kind == event.kind)
                waiting.sentence = event.sentence; // as it is by now
        }
        return;
    }
    if (!m_open || !m_kinds.contains(event.kind) || now < m_snoozedUntil || m_pending.size() == mostPending)
        return;
    if (m_pending.empty())
        m_due = std::max(now + gathering, m_lastTaken + betweenTwo);
    m_pending.push_back(event);
}

/// What waits to be told and is true no more is not told.
void NoticeBoard::takeBack(const Run& run) {
    const auto passed = [&](const Event& event) {
        return event.runId == run.id && event.kind != NoticeKind::StopUnconfirmed &&
               std::ranges::none_of(run.flags,
                                    [&](const Flag& flag) { return noticeOf(flag.kind) == event.kind; });
    };
    for (const Event& event : m_pending) {
        if (passed(event))
            m_told[run.id].erase(event.kind);
    }
    std::erase_if(m_pending, passed);
}

void NoticeBoard::see(const Run& run, Time now) {
    if (m_told.contains(run.id))
        takeBack(run);
    if (!isActive(run.status))
        return;
    for (const Flag& flag : run.flags) {
        if (const auto kind = noticeOf(flag.kind))
            add({*kind, run.id, QString::fromStdString(run.agentName).simplified(),
                 FlagText(m_times).sentence(flag, now)},
                run.id, now);
    }
}

void NoticeBoard::forget(const std::string& runId) {
    m_told.erase(runId);
    std::erase_if(m_pending, [&](const Event& event) {
        return event.runId == runId && event.kind != NoticeKind::StopUnconfirmed;
    });
}

void NoticeBoard::seeUnconfirmed(const Run& run, Time now) {
    add({NoticeKind::StopUnconfirmed, run.id, QString::fromStdString(run.agentName).simplified(),
         tr("stopped, but it is not confirmed yet that its work has ended")},
        run.id, now);
}

void NoticeBoard::seeMonth(const std::string& month, const CreditPair& used,
                           const std::optional<CreditPair>& allowance, Time now) {
    if (!allowance)
        return;
    for (const CreditKind kind : {CreditKind::Message, CreditKind::Skill})
        seeCredits(kind, month, kind == CreditKind::Message ? used.message : used.skill,
                   kind == CreditKind::Message ? allowance->message : allowance->skill, now);
}

void NoticeBoard::seeCredits(CreditKind kind, const std::string& month, Credits used, Credits allowance,
                             Time now) {
    const auto level = noticeOf(used, allowance);
    if (!level)
        return;
    const bool all = level == NoticeKind::AllowanceReached;
    const QString subject = kind == CreditKind::Message ? tr("Message credits") : tr("Skill credits");
    const std::string once = month + '/' + std::string(toText(kind));
    if (all)
        m_told[once].insert(NoticeKind::AllowanceNear); // told by the other
    add({*level,
         {},
         subject,
         all ? tr("this month's allowance is used up")
             : tr("%1 % of this month's allowance are used")
                   .arg(m_times.locale().toString(allowanceNearPercent))},
        once, now);
}

std::optional<Announcement> NoticeBoard::take(Time now) {
    if (now < m_snoozedUntil)
        m_pending.clear();
    if (m_pending.empty() || now < m_due)
        return std::nullopt;
    Announcement announcement = together();
    m_pending.clear();
    m_lastTaken = now;
    return announcement;
}

Announcement NoticeBoard::together() const {
    Announcement announcement;
    if (m_pending.size() == 1)
        return {m_pending.front().subject, m_pending.front().sentence,
                m_pending.front().runId.empty() ? std::vector<std::string>()
                                                : std::vector{m_pending.front().runId}};
    QStringList counts;
    for (const NoticeKind kind : allKinds()) {
        const auto count = std::ranges::count(m_pending, kind, &Event::kind);
        if (count > 0)
            counts << Phrases::captioned(name(kind), m_times.locale().toString(count));
    }
    QStringList subjects;
    std::set<std::string> runs;
    for (const Event& event : m_pending) {
        if (!subjects.contains(event.subject) && subjects.size() <= mostNamed)
            subjects << event.subject;
        if (!event.runId.empty())
            runs.insert(event.runId);
    }
    announcement.runIds = {runs.begin(), runs.end()};
    if (subjects.size() > mostNamed)
        subjects.last() = u"…"_qs;
    announcement.title = tr("%Ln thing(s) need a look", nullptr, static_cast<int>(m_pending.size()));
    announcement.text = counts.join(u" · "_qs) + u'\n' + Phrases::list(subjects);
    return announcement;
}

} // namespace ud
