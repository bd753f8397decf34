// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/usage.h"

namespace ud {

enum class UsageUnit { Months, Days };

/// GET /usage/monthly and /usage/daily. \p sharesKey is "agents", "people" or empty for an ungrouped report.
json::value toJson(const UsageReport& report, UsageUnit unit, std::string_view sharesKey);
Result<UsageReport> usageReportFromJson(const json::value& value, UsageUnit unit);

} // namespace ud
