// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credits.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ud {
namespace {

struct ReadCase {
    const char* text;
    std::optional<std::int64_t> thousandths;
};

class CreditsRead : public testing::TestWithParam<ReadCase> {};

TEST_P(CreditsRead, isExactOrRefused) {
    const auto credits = Credits::fromText(GetParam().text);
    EXPECT_EQ(credits ? std::optional(credits->thousandths()) : std::nullopt, GetParam().thousandths)
        << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Table, CreditsRead,
    testing::Values(ReadCase{"0", 0}, ReadCase{"12", 12000}, ReadCase{"12.5", 12500}, ReadCase{"0.001", 1},
                    ReadCase{"1e3", 1000000}, ReadCase{"1.25E+1", 12500}, ReadCase{"5e-3", 5},
                    ReadCase{"1000000000", 1000000000000}, ReadCase{"0.1000", 100}, ReadCase{"-2.5", -2500},
                    ReadCase{"0e999", std::nullopt}, ReadCase{"0.0005", std::nullopt},
                    ReadCase{"0.30000000000000004", std::nullopt}, ReadCase{"1e-4", std::nullopt},
                    ReadCase{"", std::nullopt}, ReadCase{"-", std::nullopt}, ReadCase{"01", std::nullopt},
                    ReadCase{".5", std::nullopt}, ReadCase{"5.", std::nullopt}, ReadCase{"1e", std::nullopt},
                    ReadCase{"1e99999999999", std::nullopt}, ReadCase{"NaN", std::nullopt},
                    ReadCase{"9223372036854775.807", 9223372036854775807},
                    ReadCase{"9223372036854775.808", std::nullopt},
                    ReadCase{"99999999999999999999", std::nullopt}));

TEST(Credits, areWrittenInTheirShortestForm) {
    EXPECT_EQ(Credits::fromThousandths(12500).toText(), "12.5");
    EXPECT_EQ(Credits::fromThousandths(1).toText(), "0.001");
    EXPECT_EQ(Credits::fromThousandths(-1).toText(), "-0.001");
    EXPECT_EQ(Credits::fromThousandths(100).toText(), "0.1");
    EXPECT_EQ(Credits::fromWhole(7).toText(), "7");
    EXPECT_EQ(Credits::fromThousandths(std::numeric_limits<std::int64_t>::min()).toText(),
              "-9223372036854775.808");
}

RC_GTEST_PROP(Credits, textIsReadBackAsItWas, (std::int64_t thousandths)) {
    RC_PRE(thousandths != std::numeric_limits<std::int64_t>::min());
    const Credits credits = Credits::fromThousandths(thousandths);
    RC_ASSERT(Credits::fromText(credits.toText()) == credits);
}

TEST(CreditKind, hasTheContractsNames) {
    EXPECT_EQ(toText(CreditKind::Message), "message");
    EXPECT_EQ(creditKindFromText("skill"), CreditKind::Skill);
    EXPECT_EQ(creditKindFromText("Skill"), std::nullopt);
}

} // namespace
} // namespace ud
