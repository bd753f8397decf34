// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uuid.h"

#include <gtest/gtest.h>
#include <set>

namespace ud {
namespace {

class StoppedClock final : public Clock {
public:
    [[nodiscard]] Time now() const override { return timeFromMilliseconds(0x0192'3456'789a); }
};

TEST(Uuid, isVersionSevenWithTheTimeInFront) {
    StoppedClock clock;
    SystemRandom random;
    UuidGenerator generator(clock, random);
    const std::string id = generator.next();
    EXPECT_TRUE(isUuid(id));
    EXPECT_EQ(id.substr(0, 13), "01923456-789a");
    EXPECT_EQ(id[14], '7');
    EXPECT_NE(std::string("89ab").find(id[19]), std::string::npos);
}

TEST(Uuid, growsEvenWhereTheClockStandsStill) {
    StoppedClock clock;
    SystemRandom random;
    UuidGenerator generator(clock, random);
    std::string last;
    for (int i = 0; i < 20'000; ++i) {
        const std::string id = generator.next();
        ASSERT_LT(last, id);
        last = id;
    }
}

TEST(Uuid, formIsChecked) {
    EXPECT_FALSE(isUuid(""));
    EXPECT_FALSE(isUuid("01923456-789a-7000-8000-00000000000"));
    EXPECT_FALSE(isUuid("01923456-789A-7000-8000-000000000000"));
    EXPECT_FALSE(isUuid("01923456x789a-7000-8000-000000000000"));
    EXPECT_TRUE(isUuid("01923456-789a-7000-8000-000000000000"));
}

} // namespace
} // namespace ud
