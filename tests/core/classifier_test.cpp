// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classifier.h"

#include <gtest/gtest.h>

namespace ud {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

const Time start = timeFromMilliseconds(1'795'356'000'000);

ud::Run running() {
    ud::Run run;
    run.status = RunStatus::Running;
    run.queuedAt = start - seconds(10);
    run.startedAt = start;
    run.updatedAt = start;
    return run;
}

bool flagged(const ud::Run& run, const Surroundings& around, Time now, FlagKind kind) {
    for (const Flag& flag : classify(run, around, now)) {
        if (flag.kind == kind)
            return true;
    }
    return false;
}

struct LongCase {
    const char* name;
    AgentHistory history;
    milliseconds limit; ///< flagged from here on
};

class UnusuallyLong : public testing::TestWithParam<LongCase> {};

TEST_P(UnusuallyLong, beginsAtItsLimitAndNotBefore) {
    const Surroundings around{GetParam().history, std::nullopt, std::nullopt};
    ud::Run run = running();
    const Time limit = start + GetParam().limit;
    run.updatedAt = limit;
    EXPECT_FALSE(flagged(run, around, limit - milliseconds(1), FlagKind::UnusuallyLong));
    ASSERT_TRUE(flagged(run, around, limit, FlagKind::UnusuallyLong));
    const Flag flag = classify(run, around, limit).front();
    EXPECT_EQ(flag.since, limit);
    EXPECT_EQ(flag.figure("samples"), GetParam().history.samples);
    EXPECT_EQ(milliseconds(seconds(flag.figure("elapsed_s"))), GetParam().limit);
}

INSTANTIATE_TEST_SUITE_P(
    Vectors, UnusuallyLong,
    testing::Values(LongCase{"p95", {8, minutes(1), minutes(10), 0, {}}, minutes(10)},
                    LongCase{"three medians", {8, minutes(9), minutes(10), 0, {}}, minutes(27)},
                    LongCase{"floor", {8, seconds(2), seconds(3), 0, {}}, minutes(2)}),
    [](const auto& info) { return std::to_string(info.index); });

TEST(UnusuallyLongFlag, needsEightRunsAndARunningOne) {
    const Time late = start + hours(9);
    ud::Run run = running();
    EXPECT_FALSE(flagged(run, {{7, minutes(1), minutes(1), 0, {}}, {}, {}}, late, FlagKind::UnusuallyLong));
    const Surroundings around{{8, minutes(1), minutes(1), 0, {}}, {}, {}};
    EXPECT_TRUE(flagged(run, around, late, FlagKind::UnusuallyLong));
    for (const RunStatus status :
         {RunStatus::Queued, RunStatus::Completed, RunStatus::Cancelled, RunStatus::Failed}) {
        run.status = status;
        EXPECT_FALSE(flagged(run, around, late, FlagKind::UnusuallyLong)) << toText(status);
    }
}

struct SilentCase {
    AgentHistory history;
    milliseconds limit;
};

class Silent : public testing::TestWithParam<SilentCase> {};

TEST_P(Silent, beginsAtItsLimitAndNotBefore) {
    const Surroundings around{GetParam().history, std::nullopt, std::nullopt};
    const ud::Run run = running();
    const Time limit = start + GetParam().limit;
    EXPECT_FALSE(flagged(run, around, limit - milliseconds(1), FlagKind::Silent));
    EXPECT_TRUE(flagged(run, around, limit, FlagKind::Silent));
}

INSTANTIATE_TEST_SUITE_P(Vectors, Silent,
                         testing::Values(SilentCase{{0, {}, {}, 19, minutes(30)}, minutes(10)},
                                         SilentCase{{0, {}, {}, 20, minutes(1)}, minutes(5)},
                                         SilentCase{{0, {}, {}, 20, minutes(2)}, minutes(6)}));

TEST(LongQueued, needsFiveMinutesAndThreeMedians) {
    ud::Run run;
    run.status = RunStatus::Queued;
    run.queuedAt = start;
    EXPECT_FALSE(flagged(run, {}, start + minutes(5) - milliseconds(1), FlagKind::LongQueued));
    EXPECT_TRUE(flagged(run, {}, start + minutes(5), FlagKind::LongQueued));
    const Surroundings slow{{}, minutes(4), std::nullopt};
    EXPECT_FALSE(flagged(run, slow, start + minutes(12) - milliseconds(1), FlagKind::LongQueued));
    EXPECT_TRUE(flagged(run, slow, start + minutes(12), FlagKind::LongQueued));
    run.status = RunStatus::Running;
    run.updatedAt = start + minutes(12);
    EXPECT_FALSE(flagged(run, slow, start + minutes(12), FlagKind::LongQueued));
}

TEST(Returning, countsStartsSinceTheFirstStopOfTheDay) {
    const ud::Run run = running();
    const Recurrence recurrence{3, run.queuedAt - hours(1)};
    const Surroundings around{{}, std::nullopt, recurrence};
    const auto flags = classify(run, around, start);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].kind, FlagKind::Returning);
    EXPECT_EQ(flags[0].figure("starts"), 3);
    EXPECT_TRUE(flagged(run, around, recurrence.firstStop + hours(24), FlagKind::Returning));
    EXPECT_FALSE(
        flagged(run, around, recurrence.firstStop + hours(24) + milliseconds(1), FlagKind::Returning));
    EXPECT_FALSE(flagged(run, {{}, std::nullopt, Recurrence{1, run.queuedAt + seconds(1)}},
                         start + seconds(2), FlagKind::Returning));
}

TEST(Expectation, silencesAllButReturningUntilThen) {
    const Surroundings around{
        {8, minutes(1), minutes(1), 0, {}}, std::nullopt, Recurrence{1, start - hours(1)}};
    ud::Run run = running();
    const Time until = start + hours(2);
    run.expectation = Expectation{until, "quarter-end import"};
    EXPECT_EQ(classify(run, around, until - milliseconds(1)).size(), 1U);
    EXPECT_EQ(classify(run, around, until).size(), 3U);
}

} // namespace
} // namespace ud
