// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/zone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ud {
namespace {

Time at(const char* text) {
    return timeFromRfc3339(text).value();
}

TEST(Zone, knowsIanaNamesAlone) {
    EXPECT_TRUE(Zone::find("Europe/Berlin"));
    EXPECT_TRUE(Zone::find("Etc/UTC"));
    EXPECT_FALSE(Zone::find("Berlin"));
    EXPECT_FALSE(Zone::find(""));
    EXPECT_FALSE(Zone::find("localtime")); // the host's, under a name that is no zone's
    EXPECT_FALSE(Zone::find("../../etc/passwd"));
}

TEST(Zone, bordersFollowDaylightSaving) {
    const Zone berlin = Zone::find("Europe/Berlin").value();
    EXPECT_EQ(berlin.begin("2026-07"), at("2026-06-30T22:00:00Z"));
    EXPECT_EQ(berlin.begin("2026-11"), at("2026-10-31T23:00:00Z"));
    EXPECT_EQ(berlin.monthOf(at("2026-10-31T22:59:59.999Z")), "2026-10");
    EXPECT_EQ(berlin.monthOf(at("2026-10-31T23:00:00Z")), "2026-11");
    EXPECT_EQ(*berlin.begin("2026-10-26") - *berlin.begin("2026-10-25"), std::chrono::hours(25));
    EXPECT_EQ(*berlin.begin("2026-03-30") - *berlin.begin("2026-03-29"), std::chrono::hours(23));
}

TEST(Zone, aMinuteIsThatOfTheWall) {
    const Time winter = *timeFromRfc3339("2026-11-22T14:02:59.999Z");
    EXPECT_EQ(Zone::find("Europe/Berlin")->minuteOf(winter), "2026-11-22 15:02");
    EXPECT_EQ(Zone::find("America/New_York")->minuteOf(winter - std::chrono::hours(12)), "2026-11-21 21:02");
    EXPECT_EQ(Zone::find("Europe/Berlin")->minuteOf(*timeFromRfc3339("2026-07-01T12:00:00Z")),
              "2026-07-01 14:00");
}

TEST(Zone, aDayThatBeginsWithAJumpHasAFirstInstant) {
    const Zone saoPaulo = Zone::find("America/Sao_Paulo").value(); // 2018-11-04 began at 01:00
    const Time begin = saoPaulo.begin("2018-11-04").value();
    EXPECT_EQ(saoPaulo.dayOf(begin), "2018-11-04");
    EXPECT_EQ(saoPaulo.dayOf(begin - milliseconds(1)), "2018-11-03");
}

RC_GTEST_PROP(Zone, everyInstantLiesInItsMonthAndDay, ()) {
    static const char* names[] = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland",
                                  "America/Sao_Paulo"};
    const Zone zone = Zone::find(names[*rc::gen::inRange(0, 5)]).value();
    const Time time =
        timeFromMilliseconds(*rc::gen::inRange<std::int64_t>(1'400'000'000'000, 1'900'000'000'000));
    const std::string month = zone.monthOf(time);
    RC_ASSERT(zone.begin(month).value() <= time);
    RC_ASSERT(time < zone.begin(addMonths(month, 1)).value());
    RC_ASSERT(zone.begin(zone.dayOf(time)).value() <= time);
}

TEST(Months, areCounted) {
    EXPECT_EQ(addMonths("2026-11", 2), "2027-01");
    EXPECT_EQ(addMonths("2026-01", -13), "2024-12");
    EXPECT_EQ(daysOf("2024-02").size(), 29U);
    EXPECT_EQ(daysOf("2026-11").back(), "2026-11-30");
    EXPECT_TRUE(daysOf("2026-13").empty());
    EXPECT_TRUE(isMonth("2026-11"));
    for (const char* text : {"2026-00", "2026-13", "2026-1", "26-11", "2026-11-01", "-026-11", ""})
        EXPECT_FALSE(isMonth(text)) << text;
}

} // namespace
} // namespace ud
