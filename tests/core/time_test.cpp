// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ud {
namespace {

TEST(Time, isWrittenInUtcWithMilliseconds) {
    EXPECT_EQ(toRfc3339(timeFromMilliseconds(0)), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(toRfc3339(timeFromMilliseconds(1'795'269'731'123)), "2026-11-21T14:02:11.123Z");
}

TEST(Time, isReadWithAnyOffsetAndFraction) {
    const auto expected = timeFromRfc3339("2026-11-22T14:02:11.123Z");
    ASSERT_TRUE(expected);
    EXPECT_EQ(timeFromRfc3339("2026-11-22T15:02:11.1239999+01:00"), expected);
    EXPECT_EQ(timeFromRfc3339("2026-11-22T10:32:11.123-03:30"), expected);
    EXPECT_EQ(timeFromRfc3339("2026-11-22t14:02:11.123z"), expected);
    EXPECT_EQ(timeFromRfc3339("2024-02-29T00:00:00Z"), timeFromMilliseconds(1'709'164'800'000));
}

TEST(Time, refusesWhatIsNoTime) {
    for (const char* text :
         {"", "2026-11-22", "2026-11-22T14:02:11", "2026-13-01T00:00:00Z", "2025-02-29T00:00:00Z",
          "2026-11-22T24:00:00Z", "2026-11-22T14:02:11.Z", "2026-11-22T14:02:11+1:00",
          "2026-11-22T14:02:11Zx", "2026/11/22T14:02:11Z", "+026-11-22T14:02:11Z"})
        EXPECT_EQ(timeFromRfc3339(text), std::nullopt) << text;
}

RC_GTEST_PROP(Time, isReadBackAsItWas, ()) {
    const auto millis = *rc::gen::inRange<std::int64_t>(0, 253'402'300'799'999);
    RC_ASSERT(timeFromRfc3339(toRfc3339(timeFromMilliseconds(millis))) == timeFromMilliseconds(millis));
}

} // namespace
} // namespace ud
