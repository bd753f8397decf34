// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/usagedivision.h"

#include "models/phrases.h"
#include "models/plaintext.h"

#include <algorithm>
#include <map>

namespace ud {

namespace {

Credits sumOf(const CreditPair& pair) {
    return pair.message + pair.skill;
}

/// What is used after \p part was taken from it; never below nothing.
CreditPair without(const CreditPair& whole, const CreditPair& part) {
    return {std::max(Credits(), whole.message - part.message), std::max(Credits(), whole.skill - part.skill)};
}

} // namespace

UsageDivision::UsageDivision(const UsageModel& usage, UsageSplit split)
    : m_usage(usage)
    , m_split(usage.isNarrowed() ? UsageSplit::Kind : split) {
    switch (m_split) {
    case UsageSplit::Kind:
        divideByKind();
        break;
    case UsageSplit::Source:
        divideBySource();
        break;
    case UsageSplit::Agent:
        divideByAgent();
        break;
    }
}

void UsageDivision::divideByKind() {
    UsagePart message{{}, tr("Message credits"), {}};
    UsagePart skill{{}, tr("Skill credits"), {}};
    for (int row = 0; row < m_usage.rowCount(); ++row) {
        const CreditPair used = m_usage.credits(row);
        message.amounts.push_back({used.message, Credits()});
        skill.amounts.push_back({Credits(), used.skill});
    }
    m_parts = {std::move(message), std::move(skill)};
}

void UsageDivision::divideBySource() {
    UsagePart background{{}, tr("Background runs"), {}};
    UsagePart chat{{}, tr("Chat", "where credits were used"), {}};
    for (const UsagePeriod& period : m_usage.report().periods) {
        background.amounts.push_back({period.message.background, period.skill.background});
        chat.amounts.push_back({period.message.chat, period.skill.chat});
    }
    m_parts = {std::move(background), std::move(chat)};
}

std::vector<UsageShare> UsageDivision::largestAgents() const {
    std::map<std::string, UsageShare> sums;
    for (const UsagePeriod& period : m_usage.report().periods) {
        for (const UsageShare& share : period.shares) {
            UsageShare& sum = sums[share.id];
            sum.id = share.id;
            sum.name = share.name; // as it is called now: the periods come oldest first
            sum.credits += share.credits;
        }
    }
    std::vector<UsageShare> agents;
    for (auto& [id, sum] : sums)
        agents.push_back(std::move(sum));
    std::ranges::stable_sort(agents, std::ranges::greater(),
                             [](const UsageShare& agent) { return sumOf(agent.credits); });
    if (agents.size() > mostAgents)
        agents.resize(mostAgents);
    return agents;
}

void UsageDivision::divideByAgent() {
    const auto& periods = m_usage.report().periods;
    UsagePart others{{}, tr("Others"), {}, true};
    for (const UsagePeriod& period : periods)
        others.amounts.push_back({period.message.total(), period.skill.total()});
    for (const UsageShare& agent : largestAgents()) {
        UsagePart part{agent.id,
                       agent.name.empty() ? tr("(an agent that was removed)")
                                          : QString::fromStdString(agent.name),
                       {}};
        for (std::size_t row = 0; row < periods.size(); ++row) {
            const auto share = std::ranges::find(periods[row].shares, agent.id, &UsageShare::id);
            const CreditPair used = share == periods[row].shares.end() ? CreditPair() : share->credits;
            part.amounts.push_back(used);
            others.amounts[row] = without(others.amounts[row], used);
        }
        m_parts.push_back(std::move(part));
    }
    if (std::ranges::any_of(others.amounts, [](const CreditPair& rest) { return rest != CreditPair(); }))
        m_parts.push_back(std::move(others));
}

QString UsageDivision::amount(int row, const UsagePart& part, const CreditText& text) const {
    const CreditPair& used = part.amounts[static_cast<std::size_t>(row)];
    return m_split == UsageSplit::Source
               ? tr("%1: %2", "background runs or chat, credits").arg(part.name, text.words(used))
               : tr("%1 %2", "an agent, credits").arg(shortName(part.name), text.number(sumOf(used)));
}

QString UsageDivision::words(int row, const CreditText& text) const {
    QStringList amounts;
    if (m_split != UsageSplit::Kind) {
        for (const UsagePart& part : m_parts) {
            if (m_split == UsageSplit::Source || part.amounts[static_cast<std::size_t>(row)] != CreditPair())
                amounts << amount(row, part, text);
        }
    }
    if (amounts.isEmpty())
        amounts << text.words(m_usage.credits(row));
    return Phrases::captioned(m_usage.label(row), Phrases::series(amounts));
}

} // namespace ud
