// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ud {
namespace {

TEST(Json, writesCreditsAsPlainDecimals) {
    EXPECT_EQ(writeJson(toJson(Credits::fromThousandths(12'345))), "12.345");
    EXPECT_EQ(writeJson(toJson(Credits::fromThousandths(1))), "0.001");
    EXPECT_EQ(writeJson(toJson(Credits::fromWhole(50'000))), "50000");
}

RC_GTEST_PROP(Json, creditsSurviveTheWire, ()) {
    const auto credits = Credits::fromThousandths(
        *rc::gen::inRange<std::int64_t>(-1'000'000'000'000'000, 1'000'000'000'000'000));
    const auto parsed = parseJson(writeJson(toJson(credits)));
    RC_ASSERT(parsed.ok());
    RC_ASSERT(creditsFromJson(*parsed) == credits);
}

TEST(Json, refusesCreditsThatAreNoWholeThousandths) {
    for (const char* text : {"0.0005", "1.0001", "\"1\"", "null", "1e300", "[]"})
        EXPECT_EQ(creditsFromJson(parseJson(text).value()), std::nullopt) << text;
}

TEST(Json, refusesWhatIsNotJson) {
    for (const char* text : {"", "{", "{\"a\":1,}", "[1] 2", "nan", "'a'", "\"\x80\"", "{\"a\":tru}"}) {
        const auto parsed = parseJson(text);
        ASSERT_FALSE(parsed.ok()) << text;
        EXPECT_EQ(parsed.error().kind, ErrorKind::Malformed);
    }
}

TEST(Json, refusesNumbersThatItCouldNotWriteBack) {
    for (const char* text : {"1e400", "{\"a\":[1,{\"b\":-1e999}]}"}) {
        const auto parsed = parseJson(text);
        ASSERT_FALSE(parsed.ok()) << text;
        EXPECT_EQ(parsed.error().code, "number_too_large");
    }
    EXPECT_TRUE(parseJson("[1.7e308,-1.7e308]").ok());
}

TEST(Json, readsThirtyTwoLevelsAndNoMore) {
    EXPECT_TRUE(parseJson(std::string(32, '[') + std::string(32, ']')).ok());
    const auto deep = parseJson(std::string(33, '[') + std::string(33, ']'));
    ASSERT_FALSE(deep.ok());
    EXPECT_EQ(deep.error().code, "too_deep");
}

TEST(Json, givesTheTextOfANumber) {
    EXPECT_EQ(numberText(R"({"a":{"credits":1},"credits":0.30000000000000004})", "credits"),
              "0.30000000000000004");
    EXPECT_EQ(numberText(R"({"credits":12})", "credits"), "12");
    EXPECT_EQ(numberText(R"({"credits":"12"})", "credits"), std::nullopt);
    EXPECT_EQ(numberText(R"({"credits":[12]})", "credits"), std::nullopt);
    EXPECT_EQ(numberText(R"({"cre\u0064its":7})", "credits"), "7");
    EXPECT_EQ(numberText(R"({"credits":1)", "credits"), std::nullopt);
}

TEST(Json, escapesText) {
    const json::value value{{"a\"\n", "\u0001é"}};
    EXPECT_EQ(parseJson(writeJson(value)).value(), value);
}

} // namespace
} // namespace ud
