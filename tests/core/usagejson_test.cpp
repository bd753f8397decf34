// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usagejson.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud {
namespace {

UsageReport report() {
    const UsagePeriod period{"2026-11",
                             false,
                             {Credits::fromThousandths(1'250), Credits::fromWhole(2)},
                             {Credits(), Credits::fromThousandths(1)},
                             {3, 1, 2},
                             {{"a1", "Invoice Reader", {Credits::fromThousandths(1'250), Credits()}}}};
    return {"Europe/Berlin", "000000000042", {UsagePeriod{"2026-10", true, {}, {}, {}, {}}, period}};
}

TEST(UsageJson, survivesTheWire) {
    const auto value = parseJson(writeJson(toJson(report(), UsageUnit::Months, "agents"))).value();
    EXPECT_EQ(usageReportFromJson(value, UsageUnit::Months).value(), report());
}

TEST(UsageJson, leavesSharesOutUnlessGrouped) {
    const auto value = toJson(report(), UsageUnit::Days, "");
    EXPECT_FALSE(value.at("days").as_array().at(1).as_object().contains("agents"));
    EXPECT_FALSE(usageReportFromJson(value, UsageUnit::Months).ok());
}

TEST(UsageJson, isNeverHalfRead) {
    auto value = toJson(report(), UsageUnit::Months, "agents");
    value.at("months").as_array().at(0).as_object().erase("skill");
    EXPECT_FALSE(usageReportFromJson(value, UsageUnit::Months).ok());
}

} // namespace
} // namespace ud
