// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"
#include "core/usage.h"
#include "core/zone.h"

#include <map>

namespace ud {

/// What the organization of a rehearsal has consumed: invented for the days before, the same for the same
/// seed, and counted for what its runs consume while it is played.
class PracticeUsage {
public:
    PracticeUsage(std::uint64_t seed, Zone zone)
        : m_seed(seed)
        , m_zone(std::move(zone)) {}

    /// \p agents: who has consumed before \p now.
    void begin(const std::vector<Agent>& agents, Time now);
    void count(const std::string& agentId, const CreditPair& credits, Time at);
    void countEnd(RunStatus status, Time at);

    struct Question {
        std::vector<std::string> agentIds; ///< empty: all
        std::string sharesKey;             ///< "agents", "people" or empty
    };
    [[nodiscard]] UsageReport monthly(int months, const Question& question, Time now) const;
    [[nodiscard]] UsageReport daily(const std::string& month, const Question& question, Time now) const;
    [[nodiscard]] const Zone& zone() const { return m_zone; }

private:
    struct Member {
        std::string id;
        std::string name;
    };
    [[nodiscard]] std::int64_t draw(const std::string& day, std::size_t agent, int what) const;
    [[nodiscard]] CreditPair consumed(const std::string& day, std::size_t agent) const;
    [[nodiscard]] UsagePeriod dayOf(const std::string& day, const Question& question) const;
    static void add(UsagePeriod& sum, const UsagePeriod& part);

    std::uint64_t m_seed;
    Zone m_zone;
    std::vector<Member> m_agents;
    std::string m_today;       ///< when it began
    std::int64_t m_portion{0}; ///< of that day that had passed, in thousandths
    std::map<std::pair<std::string, std::string>, CreditPair> m_counted; ///< day, agent
    std::map<std::string, EndedCounts> m_ended;                          ///< day
};

} // namespace ud
