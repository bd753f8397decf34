// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/answer.h"
#include "service/api/apiworld.h"
#include "service/api/input.h"
#include "service/api/loginthrottle.h"
#include "service/api/secret.h"

#include <gtest/gtest.h>
#include <set>

namespace ud::service {

TEST(LoginThrottle, TenBadTokensAMinuteAreCountedPerAddress) {
    test::MovableClock clock;
    LoginThrottle throttle(clock);
    for (int i = 0; i < 10; ++i) {
        EXPECT_FALSE(throttle.blocked("192.0.2.1"));
        throttle.noteBadToken("192.0.2.1");
    }
    const auto wait = throttle.blocked("192.0.2.1");
    ASSERT_TRUE(wait);
    EXPECT_GT(*wait, seconds(50));
    EXPECT_LE(*wait, seconds(60));
    EXPECT_FALSE(throttle.blocked("192.0.2.2"));
    clock.move(std::chrono::minutes(1));
    EXPECT_FALSE(throttle.blocked("192.0.2.1"));
}

TEST(LoginThrottle, AClockSetBackLocksNobodyOut) {
    test::MovableClock clock;
    LoginThrottle throttle(clock);
    for (int i = 0; i < 10; ++i)
        throttle.noteBadToken("192.0.2.1");
    clock.move(-std::chrono::hours(1));
    EXPECT_FALSE(throttle.blocked("192.0.2.1"));
}

TEST(LoginThrottle, RemembersABoundedNumberOfAddresses) {
    test::MovableClock clock;
    LoginThrottle throttle(clock);
    for (int i = 0; i < 10; ++i)
        throttle.noteBadToken("the first");
    for (int i = 0; i < 10; ++i)
        throttle.noteBadToken("goes on");
    for (int i = 0; i < 50'000; ++i) {
        throttle.noteBadToken(std::to_string(i));
        if (i % 5'000 == 0)
            throttle.noteBadToken("goes on");
    }
    EXPECT_TRUE(throttle.blocked("goes on")) << "one that goes on is not pushed out by others";
    EXPECT_FALSE(throttle.blocked("the first")) << "10,000 others came since";
}

TEST(Secret, IsHashedAndNeverRepeats) {
    EXPECT_EQ(hashSecret("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    SystemRandom random;
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string secret = newSecret(random);
        EXPECT_EQ(secret.size(), 46U);
        EXPECT_TRUE(secret.starts_with("ud_"));
        EXPECT_EQ(
            secret.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"),
            std::string::npos);
        EXPECT_TRUE(seen.insert(secret).second);
    }
    EXPECT_TRUE(sameSecret("abc", "abc"));
    EXPECT_FALSE(sameSecret("abc", "abd"));
    EXPECT_FALSE(sameSecret("abc", "abcd"));
}

TEST(Position, IsTextOfFixedWidth) {
    EXPECT_EQ(positionText(42).size(), positionText(9'000'000'000'000'000'000).size());
    EXPECT_LT(positionText(9), positionText(10));
    EXPECT_EQ(positionFromText(positionText(42)), 42);
    for (const char* text : {"", "-1", "1x", "0x1", " 1", "99999999999999999999"})
        EXPECT_FALSE(positionFromText(text)) << text;
}

TEST(Utf8, IsTheOneOfRfc3629) {
    for (const char* text : {"", "abc", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf"})
        EXPECT_TRUE(isUtf8(text)) << text;
    for (const char* text : {"\x80", "\xc3", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                             "\xf5\x80\x80\x80", "a\xff"})
        EXPECT_FALSE(isUtf8(text)) << text;
}

TEST(Nesting, IsJudgedOutsideOfStrings) {
    EXPECT_FALSE(nestsTooDeep(std::string(32, '[') + std::string(32, ']')));
    EXPECT_TRUE(nestsTooDeep(std::string(33, '[')));
    EXPECT_TRUE(nestsTooDeep(R"({"a":)" + std::string(32, '{')));
    EXPECT_FALSE(nestsTooDeep('"' + std::string(100, '[') + '"'));
    EXPECT_FALSE(nestsTooDeep(R"("\")" + std::string(100, '[') + '"'));
    EXPECT_FALSE(nestsTooDeep(
        R"([[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]])"));
}

TEST(ChangeFanOut, TellsAllInOrder) {
    struct Recorder final : ChangeListener {
        std::vector<std::int64_t> positions;
        void runsChanged(const std::string&, std::int64_t position,
                         const std::vector<std::string>&) override {
            positions.push_back(position);
        }
    };
    ChangeFanOut fanOut;
    Recorder first;
    Recorder second;
    fanOut.add(first);
    fanOut.add(second);
    fanOut.runsChanged("o", 1, {});
    fanOut.remove(first);
    fanOut.runsChanged("o", 2, {});
    EXPECT_EQ(first.positions, (std::vector<std::int64_t>{1}));
    EXPECT_EQ(second.positions, (std::vector<std::int64_t>{1, 2}));
}

} // namespace ud::service
