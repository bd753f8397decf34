// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/forecast.h"

#include "core/zone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ud {
namespace {

using std::chrono::sys_days;
using namespace std::chrono_literals;

constexpr CreditPair allowance{Credits::fromWhole(1000), Credits::fromWhole(100)};

/// A month's answer, in which \p today (1 to 31) is the day that goes on; 0: the month is over.
UsageReport month(const std::string& name, unsigned today, const std::function<CreditPair(unsigned)>& used) {
    UsageReport report;
    unsigned day = 0;
    for (const std::string& period : daysOf(name)) {
        ++day;
        UsagePeriod usage;
        usage.period = period;
        usage.complete = today == 0 || day < today;
        if (today == 0 || day <= today) {
            usage.message.background = used(day).message;
            usage.skill.chat = used(day).skill;
        }
        report.periods.push_back(usage);
    }
    return report;
}

CreditPair credits(std::int64_t message, std::int64_t skill) {
    return {Credits::fromWhole(message), Credits::fromWhole(skill)};
}

DailyUsage steady(unsigned today) {
    const auto used = [](unsigned) { return credits(30, 2); };
    return DailyUsage::of({month("2026-10", 0, used), month("2026-11", today, used)});
}

TEST(DailyUsage, endsWithToday) {
    const DailyUsage daily = steady(10);
    ASSERT_EQ(daily.days().size(), 31U + 10U);
    EXPECT_EQ(daily.days().back().day, sys_days(2026y / 11 / 10));
    EXPECT_EQ(daily.thisMonth(), credits(300, 20));
}

TEST(DailyUsage, passesOverDaysThatAreNone) {
    UsageReport report;
    for (const char* text : {"2026-13-01", "yesterday", "2026-02-30", "2026-1-001"})
        report.periods.push_back({text, true, {}, {}, {}, {}});
    EXPECT_TRUE(DailyUsage::of({report}).days().empty());
    EXPECT_FALSE(DailyUsage::of({report}).forecast());
    EXPECT_FALSE(DailyUsage::of({report}).sameDayLastMonth());
}

TEST(DailyUsage, knowsTheSameDayOfTheMonthBefore) {
    EXPECT_EQ(steady(10).sameDayLastMonth(), credits(300, 20));
    const auto used = [](unsigned) { return credits(1, 0); };
    const DailyUsage march = DailyUsage::of({month("2026-02", 0, used), month("2026-03", 31, used)});
    EXPECT_EQ(march.sameDayLastMonth(), credits(28, 0)) << "all of February";
    EXPECT_FALSE(DailyUsage::of({month("2026-03", 31, used)}).sameDayLastMonth());
}

TEST(Forecast, ofASteadyMonthIsExact) {
    const auto forecast = steady(10).forecast();
    ASSERT_TRUE(forecast);
    const Credits message = Credits::fromWhole(30 * 30);
    EXPECT_EQ(forecast->message, (CreditRange{message, message, message}));
    EXPECT_EQ(forecast->total.likely, Credits::fromWhole(30 * 32));
}

TEST(Forecast, knowsTheWeekend) {
    // 2026-11-01 is a Sunday; nothing happens on Saturdays and Sundays.
    const auto used = [](const char* name) {
        return [first = sys_days(std::string_view(name) == "2026-10" ? 2026y / 10 / 1 : 2026y / 11 / 1)](
                   unsigned day) {
            const unsigned weekday = std::chrono::weekday(first + std::chrono::days(day - 1)).iso_encoding();
            return weekday >= 6 ? credits(0, 0) : credits(10, 0);
        };
    };
    const auto forecast =
        DailyUsage::of({month("2026-10", 0, used("2026-10")), month("2026-11", 27, used("2026-11"))})
            .forecast();
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->message.likely, Credits::fromWhole(21 * 10)) << "only Monday the 30th is to come";
    EXPECT_EQ(forecast->message.low, forecast->message.high) << "what repeats exactly leaves no doubt";
}

TEST(Forecast, needsSevenDaysOfWork) {
    const auto none = [](unsigned) { return credits(0, 0); };
    const auto from = [](unsigned first) {
        return [first](unsigned day) { return day < first ? credits(0, 0) : credits(5, 0); };
    };
    EXPECT_TRUE(DailyUsage::of({month("2026-10", 0, none), month("2026-11", 10, from(3))}).forecast());
    EXPECT_FALSE(DailyUsage::of({month("2026-10", 0, none), month("2026-11", 10, from(4))}).forecast());
    EXPECT_FALSE(DailyUsage::of({}).forecast());
}

TEST(Forecast, isWiderWhereDaysDiffer) {
    const auto uneven = [](unsigned day) { return credits(day % 2 == 0 ? 60 : 0, 2); };
    const auto forecast =
        DailyUsage::of({month("2026-10", 0, uneven), month("2026-11", 10, uneven)}).forecast();
    ASSERT_TRUE(forecast);
    EXPECT_LT(forecast->message.low, forecast->message.likely);
    EXPECT_GT(forecast->message.high, forecast->message.likely);
    EXPECT_EQ(forecast->skill.low, forecast->skill.high);
}

TEST(RunsOut, namesTheKindThatIsUsedUpFirst) {
    // 30 and 2 a day: 1,000 message credits last 34 days, 100 skill credits 50.
    EXPECT_FALSE(steady(10).firstToRunOut(allowance));
    EXPECT_EQ(steady(10).firstToRunOut({Credits::fromWhole(600), Credits::fromWhole(30)}),
              (FirstToRunOut{CreditKind::Skill, sys_days(2026y / 11 / 15)}));
    EXPECT_EQ(steady(10).firstToRunOut({Credits::fromWhole(90), Credits::fromWhole(30)}),
              (FirstToRunOut{CreditKind::Message, sys_days(2026y / 11 / 3)}))
        << "a day that is past";
}

RC_GTEST_PROP(Forecast, holdsTogether, ()) {
    const auto amounts = *rc::gen::container<std::vector<int>>(61, rc::gen::inRange(0, 5000));
    const auto today = *rc::gen::inRange(1U, 31U);
    const auto used = [&](std::size_t offset) {
        return [&amounts, offset](unsigned day) { return credits(amounts[offset + day - 1], 1); };
    };
    const DailyUsage daily =
        DailyUsage::of({month("2026-10", 0, used(0)), month("2026-11", today, used(31))});
    const auto forecast = daily.forecast();
    RC_ASSERT(forecast.has_value());
    for (const CreditRange& range : {forecast->message, forecast->skill, forecast->total}) {
        RC_ASSERT(range.low <= range.likely);
        RC_ASSERT(range.likely <= range.high);
    }
    RC_ASSERT(forecast->message.low >= daily.thisMonth().message);
}

} // namespace
} // namespace ud
