// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practiceusage.h"

#include <algorithm>

namespace ud {

namespace {

constexpr std::int64_t messagePerDay = 300; // of one agent, in credits, on an ordinary day
constexpr std::int64_t skillPerMessage = 8; // message credits to one skill credit
constexpr std::int64_t chatShare = 9;       // one in so many is of chats

std::uint64_t mixed(std::uint64_t value) {
    value ^= value >> 30U;
    value *= 0xbf58476d1ce4e5b9U;
    value ^= value >> 27U;
    value *= 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

} // namespace

void PracticeUsage::begin(const std::vector<Agent>& agents, Time now) {
    m_agents.clear();
    for (const Agent& agent : agents)
        m_agents.push_back({agent.id, agent.name});
    m_today = m_zone.dayOf(now);
    const Time midnight = m_zone.begin(m_today).value_or(now);
    m_portion = (now - midnight) / std::chrono::hours(24) > 0
                    ? 1000
                    : (now - midnight).count() * 1000 / milliseconds(std::chrono::hours(24)).count();
    m_counted.clear();
    m_ended.clear();
}

void PracticeUsage::count(const std::string& agentId, const CreditPair& credits, Time at) {
    m_counted[{m_zone.dayOf(at), agentId}] += credits;
}

void PracticeUsage::countEnd(RunStatus status, Time at) {
    EndedCounts& counts = m_ended[m_zone.dayOf(at)];
    ++(status == RunStatus::Completed   ? counts.completed
       : status == RunStatus::Cancelled ? counts.cancelled
                                        : counts.failed);
}

/// 0 to 999, the same each time it is asked.
std::int64_t PracticeUsage::draw(const std::string& day, std::size_t agent, int what) const {
    std::uint64_t value = m_seed + 0x9e3779b97f4a7c15U * (agent * 8 + static_cast<std::size_t>(what) + 1);
    for (const char c : day)
        value = mixed(value ^ static_cast<std::uint64_t>(c));
    return static_cast<std::int64_t>(mixed(value) % 1000);
}

CreditPair PracticeUsage::consumed(const std::string& day, std::size_t agent) const {
    if (day > m_today)
        return {};
    const auto weight = static_cast<std::int64_t>(1400 / (agent + 1)); // the first does most
    std::int64_t thousandths = messagePerDay * weight * (500 + draw(day, agent, 0)) / 1000;
    thousandths = thousandths * (700 + draw(day.substr(0, 7), agent, 4) * 6 / 10) / 1000; // months differ
    if (day == m_today)
        thousandths = thousandths * m_portion / 1000;
    const std::int64_t skill = thousandths * (500 + draw(day, agent, 1)) / 1000 / skillPerMessage;
    return {Credits::fromThousandths(thousandths), Credits::fromThousandths(skill)};
}

UsagePeriod PracticeUsage::dayOf(const std::string& day, const Question& question) const {
    UsagePeriod period;
    period.period = day;
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const Member& agent = m_agents[i];
        if (!question.agentIds.empty() && std::ranges::count(question.agentIds, agent.id) == 0)
            continue;
        CreditPair credits = consumed(day, i);
        const auto chat = Credits::fromThousandths(credits.message.thousandths() / chatShare);
        if (const auto counted = m_counted.find({day, agent.id}); counted != m_counted.end())
            credits += counted->second;
        period.message.chat += chat;
        period.message.background += credits.message - chat;
        period.skill.background += credits.skill;
        if (day < m_today)
            period.runs.completed += draw(day, i, 2) / 200;
        if (day < m_today)
            period.runs.cancelled += draw(day, i, 3) / 900;
        period.shares.push_back({agent.id, agent.name, credits});
    }
    if (const auto ended = m_ended.find(day); ended != m_ended.end()) {
        period.runs.completed += ended->second.completed;
        period.runs.cancelled += ended->second.cancelled;
        period.runs.failed += ended->second.failed;
    }
    return period;
}

void PracticeUsage::add(UsagePeriod& sum, const UsagePeriod& part) {
    sum.message.background += part.message.background;
    sum.message.chat += part.message.chat;
    sum.skill.background += part.skill.background;
    sum.skill.chat += part.skill.chat;
    sum.runs.completed += part.runs.completed;
    sum.runs.cancelled += part.runs.cancelled;
    sum.runs.failed += part.runs.failed;
    for (const UsageShare& share : part.shares) {
        const auto known = std::ranges::find(sum.shares, share.id, &UsageShare::id);
        if (known == sum.shares.end())
            sum.shares.push_back(share);
        else
            known->credits += share.credits;
    }
}

UsageReport PracticeUsage::monthly(int months, const Question& question, Time now) const {
    UsageReport report{m_zone.name(), {}, {}};
    const std::string present = m_zone.monthOf(now);
    for (int back = months - 1; back >= 0; --back) {
        UsagePeriod sum;
        sum.period = addMonths(present, -back);
        sum.complete = back > 0;
        for (const std::string& day : daysOf(sum.period))
            add(sum, dayOf(day, question));
        std::ranges::sort(sum.shares, std::greater(), [](const UsageShare& s) { return s.credits.message; });
        if (question.sharesKey == "people") { // who it was is not invented by run: you two thirds
            CreditPair all;
            for (const UsageShare& share : sum.shares)
                all += share.credits;
            const CreditPair others{Credits::fromThousandths(all.message.thousandths() / 3),
                                    Credits::fromThousandths(all.skill.thousandths() / 3)};
            sum.shares = {{"", "you", {all.message - others.message, all.skill - others.skill}},
                          {"", "an administrator", others}};
        }
        report.periods.push_back(std::move(sum));
    }
    return report;
}

UsageReport PracticeUsage::daily(const std::string& month, const Question& question, Time now) const {
    UsageReport report{m_zone.name(), {}, {}};
    const std::string today = m_zone.dayOf(now);
    for (const std::string& day : daysOf(month)) {
        report.periods.push_back(dayOf(day, question));
        report.periods.back().complete = day < today;
    }
    return report;
}

} // namespace ud
