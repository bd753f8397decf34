// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/presenter/pastpresenter.h"

#include "core/classifier.h"

#include <algorithm>

namespace ud::service {

namespace {

constexpr milliseconds oldAfter{5000};
constexpr milliseconds renewalPulse{2000};
constexpr milliseconds atMostEvery{250};

Surroundings surroundings(const OrganizationPast& past, const std::string& agentId) {
    Surroundings around;
    around.medianWait = past.medianWait;
    const auto agent = past.agents.find(agentId);
    if (agent != past.agents.end()) {
        around.history = agent->second.history;
        around.recurrence = agent->second.recurrence;
    }
    return around;
}

} // namespace

PastPresenter::PastPresenter(const Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
    , m_renewals([this] { renewOld(); }, renewalPulse) {}

void PastPresenter::present(const std::string& organizationId, std::vector<Run>& runs) const {
    Time newest{};
    for (const Run& run : runs) {
        if (isActive(run.status))
            newest = std::max(newest, run.queuedAt);
    }
    const KnownPtr past = knownSince(organizationId, newest);
    const Time now = m_clock.now();
    for (Run& run : runs)
        run.flags = classify(run, surroundings(past->past, run.agentId), now);
}

AgentHistory PastPresenter::history(const std::string& organizationId, const std::string& agentId) const {
    return surroundings(known(organizationId)->past, agentId).history;
}

std::optional<milliseconds> PastPresenter::medianWait(const std::string& organizationId) const {
    return known(organizationId)->past.medianWait;
}

PastPresenter::KnownPtr PastPresenter::known(const std::string& organizationId) const {
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_known.find(organizationId);
        if (found != m_known.end()) {
            m_asked[organizationId] = true;
            return found->second;
        }
    }
    return renew(organizationId);
}

PastPresenter::KnownPtr PastPresenter::knownSince(const std::string& organizationId, Time newest) const {
    const KnownPtr past = known(organizationId);
    const Time now = m_clock.now();
    // A clock that has been set back leaves a past from the future; it is as old as one can be.
    const bool fresh = past->readAt <= now && now - past->readAt < atMostEvery;
    return newest >= past->readAt && !fresh ? renew(organizationId) : past;
}

PastPresenter::KnownPtr PastPresenter::renew(const std::string& organizationId) const {
    const Time readAt = m_clock.now();
    auto read = std::make_shared<const Known>(Known{m_store.past(organizationId), readAt});
    const std::lock_guard lock(m_mutex);
    m_asked[organizationId] = false;
    m_known[organizationId] = read;
    return read;
}

void PastPresenter::renewOld() {
    std::vector<std::string> old;
    const Time now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [organization, known] : m_known) {
            if (m_asked[organization] &&
                (now < known->readAt || now - known->readAt + renewalPulse >= oldAfter))
                old.push_back(organization);
        }
    }
    for (const std::string& organization : old)
        renew(organization);
}

} // namespace ud::service
