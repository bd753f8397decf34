// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/noticewatch.h"

#include <spdlog/spdlog.h>

namespace ud::service {

namespace {

constexpr int pageSize = 10'000;

/// Every active run, whatever number there are.
std::vector<Run> activeRuns(const Store& store, const std::string& organizationId) {
    std::vector<Run> runs;
    RunQuery query{{RunStatus::Queued, RunStatus::Running}, std::nullopt, {}, pageSize, {}};
    do {
        auto page = store.runs(organizationId, query);
        if (!page)
            throw std::runtime_error(page.error().detail);
        query.cursor = page->nextCursor;
        std::move(page->runs.begin(), page->runs.end(), std::back_inserter(runs));
    } while (!query.cursor.empty());
    return runs;
}

} // namespace

bool NoticeWatcher::look() {
    bool made = false;
    for (const NoticeWatch& watch : m_store.notices().watches())
        made = lookAt(watch) || made;
    return made;
}

bool NoticeWatcher::lookAt(const NoticeWatch& watch) {
    const auto organization = m_store.organization(watch.organizationId);
    if (!organization)
        return false;
    const Time now = m_clock.now();
    if (!mark(watch, eventsOf(*organization, now)) || !isDue(watch, now))
        return false;
    const NoticeWords words(*organization);
    const auto written = m_store.write([&](Transaction& transaction) {
        transaction.notices().gather(
            organization->id, m_mailAvailable,
            [&](const std::vector<NoticeEvent>& events) { return words.notice(events, now); });
        return true;
    });
    return written.ok();
}

std::vector<NoticeEvent> NoticeWatcher::eventsOf(const Organization& organization, Time now) const {
    std::vector<NoticeEvent> events;
    addRuns(organization, events, now);
    addAllowance(organization, events);
    return events;
}

void NoticeWatcher::addRuns(const Organization& organization, std::vector<NoticeEvent>& events,
                            Time now) const {
    const NoticeWords words(organization);
    std::vector<Run> runs = activeRuns(m_store, organization.id);
    m_presenter.present(organization.id, runs);
    for (const Run& run : runs) {
        for (const Flag& flag : run.flags) {
            if (const auto kind = noticeOf(flag.kind))
                events.push_back({*kind, run.id, now, words.ofRun(*kind, run, &flag, now)});
        }
    }
    for (const Run& run : m_store.notices().unconfirmedStops(organization.id, now - stopConfirmPatience))
        events.push_back({NoticeKind::StopUnconfirmed, run.id, now,
                          words.ofRun(NoticeKind::StopUnconfirmed, run, nullptr, now)});
}

void NoticeWatcher::addAllowance(const Organization& organization, std::vector<NoticeEvent>& events) const {
    if (!organization.allowance)
        return;
    const auto usage = m_store.usageMonthly(organization.id, 1, {}, UsageGrouping::None);
    if (!usage || usage->periods.empty())
        return;
    const UsagePeriod& month = usage->periods.back();
    const NoticeWords words(organization);
    for (const CreditKind credits : {CreditKind::Message, CreditKind::Skill}) {
        const Credits used = (credits == CreditKind::Message ? month.message : month.skill).total();
        const Credits limit = organization.allowance->of(credits);
        if (const auto kind = noticeOf(used, limit))
            events.push_back({*kind, month.period + '/' + std::string(toText(credits)), m_clock.now(),
                              words.ofAllowance(month.period, credits, used, limit)});
    }
}

/// False where the store could not be written.
bool NoticeWatcher::mark(const NoticeWatch& watch, const std::vector<NoticeEvent>& events) {
    std::set<Mark>& marked = m_marked[watch.organizationId];
    std::set<Mark> standing;
    std::vector<NoticeEvent> news;
    for (const NoticeEvent& event : events) {
        const Mark key{event.once, event.kind};
        if (!marked.contains(key) || !watch.opened)
            news.push_back(event);
        standing.insert(key);
    }
    if (!news.empty() || !watch.opened) {
        const auto written = m_store.write([&](Transaction& transaction) {
            transaction.notices().mark(watch.organizationId, news);
            return true;
        });
        if (!written)
            return false;
    }
    marked = std::move(standing);
    return true;
}

bool NoticeWatcher::isDue(const NoticeWatch& watch, Time now) const {
    if (!watch.waitingSince)
        return false;
    // A clock that was set back must not hold notices up until it has caught up.
    const bool gathered = now >= *watch.waitingSince + noticeGathering || now < *watch.waitingSince;
    const bool rested =
        !watch.lastNotice || now >= *watch.lastNotice + betweenNotices || now < *watch.lastNotice;
    return gathered && rested;
}

} // namespace ud::service
