// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/usagemodel.h"

#include <QCoreApplication>

namespace ud {

/// This month in words: how much was used and which share of the allowance that is.
class MonthWords {
    Q_DECLARE_TR_FUNCTIONS(ud::MonthWords)
public:
    /// One sentence on the last month of \p usage; empty where there is none. Narrowed: its share of all.
    [[nodiscard]] static QString sentence(const UsageModel& usage);
    /// What all agents and chats used in the last month, narrowed or not.
    [[nodiscard]] static CreditPair lastMonth(const UsageModel& usage);
};

} // namespace ud
