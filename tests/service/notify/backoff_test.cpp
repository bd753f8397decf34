// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/backoff.h"
#include "testutils/manualclock.h"
#include "testutils/seededrandom.h"

#include <gtest/gtest.h>

namespace ud::service {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// The pauses of a delivery that never arrives, each attempt at the moment it was planned for.
std::vector<milliseconds> pausesOfADelivery(std::uint64_t seed,
                                            std::optional<seconds> retryAfter = std::nullopt) {
    testutils::SeededRandom random(seed);
    testutils::ManualClock clock(timeFromMilliseconds(1'795'356'000'000));
    const Time made = clock.now();
    std::vector<milliseconds> pauses;
    while (const auto next =
               nextAttempt(made, clock.now(), static_cast<int>(pauses.size()) + 1, retryAfter, random)) {
        pauses.push_back(*next - clock.now());
        clock.set(*next);
        if (pauses.size() > 1000)
            break;
    }
    EXPECT_LE(clock.now() - made, hours(24));
    return pauses;
}

TEST(Backoff, TriesEverMoreRarelyForADay) {
    const auto pauses = pausesOfADelivery(1);
    ASSERT_GE(pauses.size(), 10U);
    EXPECT_LE(pauses.size(), 15U);
    milliseconds planned{10'000};
    milliseconds all{0};
    for (const milliseconds pause : pauses) {
        EXPECT_LE(pause, planned);
        EXPECT_GE(pause, planned * 4 / 5 - milliseconds(1));
        planned = std::min<milliseconds>(planned * 3, hours(4));
        all += pause;
    }
    EXPECT_GT(all, hours(19)) << "given up too early";
}

TEST(Backoff, ManyDoNotComeAtTheSameMoment) {
    EXPECT_NE(pausesOfADelivery(1), pausesOfADelivery(2));
}

TEST(Backoff, WaitsAsLongAsIsAskedFor) {
    for (const milliseconds pause : pausesOfADelivery(3, seconds(7200)))
        EXPECT_GE(pause, hours(2));
    testutils::SeededRandom random(4);
    const Time made = timeFromMilliseconds(0);
    EXPECT_EQ(nextAttempt(made, made, 1, seconds(300), random), made + minutes(5));
    EXPECT_FALSE(nextAttempt(made, made, 1, seconds(86'401), random)) << "longer than it is kept";
}

} // namespace
} // namespace ud::service
