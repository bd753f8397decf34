// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/usagemodel.h"

#include <QCoreApplication>
#include <vector>

namespace ud {

/// Into what the credits of a period are divided.
enum class UsageSplit { Kind, Source, Agent };

/// One part of every period.
struct UsagePart {
    std::string id{};                ///< of an agent
    QString name;                    ///< may hold what the service told
    std::vector<CreditPair> amounts; ///< one per row of the model
    bool others{false};              ///< all that is no part of its own
    bool operator==(const UsagePart&) const = default;
};

/// The periods of a UsageModel divided by kind, by source or by agent, for a chart and its words. The parts
/// of a period always add up to its total.
class UsageDivision {
    Q_DECLARE_TR_FUNCTIONS(ud::UsageDivision)
public:
    /// How many agents are a part of their own: the largest of all periods together.
    static constexpr std::size_t mostAgents = 5;

    /// \p usage must outlive the object. Narrowed to agents it is divided by kind: shares do not tell the
    /// source.
    UsageDivision(const UsageModel& usage, UsageSplit split);

    [[nodiscard]] const std::vector<UsagePart>& parts() const { return m_parts; }
    /// What a period used, in words: "Nov 2026: 100 message and 7 skill credits by background runs, …".
    [[nodiscard]] QString words(int row, const CreditText& text) const;

private:
    void divideByKind();
    void divideBySource();
    void divideByAgent();
    [[nodiscard]] std::vector<UsageShare> largestAgents() const;
    [[nodiscard]] QString amount(int row, const UsagePart& part, const CreditText& text) const;

    const UsageModel& m_usage;
    UsageSplit m_split;
    std::vector<UsagePart> m_parts;
};

} // namespace ud
