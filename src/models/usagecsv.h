// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usage.h"

#include <QByteArray>

namespace ud {

/// Usage as comma-separated values; numbers with a point and without grouping in every language.
class UsageCsv {
public:
    /// One line per period: by kind, background against chat, and how runs ended.
    [[nodiscard]] static QByteArray periods(const UsageReport& report);
    /// One line per period and agent.
    [[nodiscard]] static QByteArray agents(const UsageReport& report);
};

} // namespace ud
