// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/rosterchecker.h"

#include <boost/json.hpp>
#include <gmock/gmock.h>

namespace ud::agents::test {

namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

/// Four days from Friday on, so that days 1 and 2 are a weekend.
const char* const instance =
    R"({"name":"t","days":4,"first_weekday":4,"shifts":["E","N"],"forbidden":[["N","E"]],
  "cover":[{"shift":"E","weekly":[1,1,1,1,1,0,0]}],"skill_cover":[{"shift":"N","skill":"lead"}],
  "weights":{"missing_skill":0},
  "staff":[{"id":"A","max_shifts":3,"max_consecutive":2,"min_shifts":1,"leave":[3],
            "wants":[{"day":0,"shift":"E","weight":5}]},
           {"id":"B","shifts":["E"],"avoids":[{"day":3,"shift":"E","weight":7}]}]})";

RosterVerdict verdict(const char* a, const char* b) {
    return checkRoster(*parseJson(instance), json::object{{"A", a}, {"B", b}});
}

} // namespace

TEST(RosterChecker, acceptsARosterThatKeepsTheRules) {
    const auto found = verdict("E - - -", "- - - E");
    EXPECT_THAT(found.breaches, IsEmpty());
    EXPECT_EQ(found.penalty, 7) << "only the avoided shift of B";
}

TEST(RosterChecker, namesEveryHardBreach) {
    EXPECT_THAT(verdict("E E E -", "- - - -").breaches, Contains(HasSubstr("too many days in a row")));
    EXPECT_THAT(verdict("E - - E", "- - - -").breaches, Contains(HasSubstr("on leave")));
    EXPECT_THAT(verdict("N E - -", "- - - -").breaches, Contains(HasSubstr("forbidden pair")));
    EXPECT_THAT(verdict("E E - -", "N - - -").breaches, Contains(HasSubstr("B works N")));
    EXPECT_THAT(verdict("E E E E", "- - - -").breaches, Contains(HasSubstr("works too much")));
    EXPECT_THAT(verdict("E - -", "- - - -").breaches, Contains(HasSubstr("another length")));
}

TEST(RosterChecker, addsUpTheSoftRules) {
    // A misses its wish (5) and its one shift (20); Friday and Monday each lack one person (100 each)
    EXPECT_EQ(verdict("- - - -", "- - - -").penalty, 225);
    // A: split weekend (8), isolated day (4), wish missed (5); one too many on Saturday (10); two lacking
    // (200)
    EXPECT_EQ(verdict("- E - -", "- - - -").penalty, 227);
}

} // namespace ud::agents::test
