// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/progresspace.h"

#include <gtest/gtest.h>

namespace ud::service {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using Instant = ProgressPace::Instant;

/// How many of those said every 10 ms from \p begun + \p from to \p begun + \p to are told.
int told(ProgressPace& pace, Instant begun, milliseconds from, milliseconds to) {
    int count = 0;
    for (Instant now = begun + from; now < begun + to; now += milliseconds(10))
        count += pace.take(now) ? 1 : 0;
    return count;
}

TEST(ProgressPace, TellsTenASecondAtFirst) {
    const Instant begun{};
    ProgressPace pace(begun);
    EXPECT_EQ(told(pace, begun, milliseconds(0), milliseconds(5000)), 50);
}

TEST(ProgressPace, GrowsRarerButNeverRarerThanOneAMinute) {
    const Instant begun{};
    ProgressPace pace(begun);
    EXPECT_EQ(told(pace, begun, milliseconds(0), milliseconds(100'000)), 1000);
    EXPECT_NEAR(told(pace, begun, milliseconds(100'000), milliseconds(1'000'000)), 900, 1);
    EXPECT_LT(told(pace, begun, milliseconds(1'000'000), hours(24)), 6000);
    EXPECT_NEAR(told(pace, begun, hours(24), hours(25)), 60, 1);
}

TEST(ProgressPace, AnAgentThatSpeaksSeldomIsNeverHeldBack) {
    const Instant begun{};
    ProgressPace pace(begun);
    for (int minute = 0; minute < 3 * 24 * 60; ++minute)
        ASSERT_TRUE(pace.take(begun + std::chrono::minutes(minute)));
}

TEST(ProgressPace, SaysWhenTheNextMayBeTold) {
    const Instant begun{};
    ProgressPace pace(begun);
    for (int i = 0; i < ProgressPace::burst; ++i)
        ASSERT_TRUE(pace.take(begun));
    ASSERT_FALSE(pace.take(begun + milliseconds(999)));
    EXPECT_EQ(pace.next(), begun + milliseconds(1000));
    EXPECT_TRUE(pace.take(pace.next()));
}

} // namespace
} // namespace ud::service
