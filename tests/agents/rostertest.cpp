// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/annealer.h"
#include "agents/deepreasoner/construct.h"
#include "agents/deepreasoner/instancereader.h"
#include "agents/deepreasoner/reasonerinput.h"
#include "agents/rosterchecker.h"

#include <boost/json.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace ud::agents::roster {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string sampleText(const std::string& name) {
    std::ifstream file(std::string(UD_SOURCE_SAMPLES) + "/rosters/" + name + ".json");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Instance sample(const std::string& name) {
    return *readInstance(*parseJson(sampleText(name)), name);
}

json::object rowsOf(const Roster& roster) {
    json::object rows;
    for (std::size_t person = 0; person < roster.instance().staff.size(); ++person) {
        std::string text;
        for (const std::int8_t shift : roster.row(static_cast<int>(person)))
            text += (shift == dayOff ? "-" : roster.instance().shifts[static_cast<std::size_t>(shift)]) + ' ';
        rows[roster.instance().staff[person].id] = text;
    }
    return rows;
}

std::string faultOf(const std::string& change) {
    json::value value = *parseJson(sampleText("cafe-tiny"));
    const json::value changes = *parseJson(change);
    for (const auto& [key, item] : changes.as_object())
        value.as_object()[key] = item;
    const auto read = readInstance(value, "the roster");
    return read.ok() ? "accepted" : read.error().detail;
}

} // namespace

TEST(Roster, proposalsKeepThePenaltyRightAndRollBackExactly) {
    const Instance instance = sample("ward-small");
    Roster roster = constructed(instance);
    std::mt19937 random(7);
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    int kept = 0;
    int undone = 0;
    for (int i = 0; i < 3000; ++i) {
        const int first = below(9);
        const int second = below(9);
        const int day = below(14);
        std::vector<CellChange> changes{{first, day, static_cast<std::int8_t>(below(4) - 1)}};
        if (second != first)
            changes.push_back({second, day, static_cast<std::int8_t>(below(4) - 1)});
        const std::int64_t before = roster.penalty();
        const auto delta = roster.propose(changes, first, second);
        ASSERT_EQ(roster.penalty(), before + delta.value_or(0));
        if (delta && below(2) == 0) {
            roster.rollBack(changes, first, second);
            ASSERT_EQ(roster.penalty(), before);
            ++undone;
        } else if (delta) {
            ++kept;
        }
        ASSERT_EQ(roster.recomputed().total(), roster.penalty());
    }
    EXPECT_GT(kept, 100);
    EXPECT_GT(undone, 100);
}

TEST(Roster, constructionKeepsEveryHardRuleInEverySample) {
    for (const char* name :
         {"cafe-tiny", "ward-small", "support-desk", "ward-medium", "clinic-large", "hospital-huge"}) {
        const Instance instance = sample(name);
        const Roster roster = constructed(instance);
        const auto verdict = test::checkRoster(*parseJson(sampleText(name)), rowsOf(roster));
        EXPECT_THAT(verdict.breaches, IsEmpty()) << name;
        EXPECT_EQ(verdict.penalty, roster.penalty()) << name;
    }
}

TEST(Annealer, improvesAndIsRepeatable) {
    const Instance instance = sample("ward-medium");
    const Roster start = constructed(instance);
    Annealer one(start, 5, 4);
    Annealer same(start, 5, 4);
    Annealer other(start, 6, 4);
    for (int step = 0; step < 6; ++step) {
        for (Annealer* annealer : {&one, &same, &other})
            annealer->step(20'000);
    }
    EXPECT_LT(one.best().penalty(), start.penalty());
    EXPECT_EQ(rowsOf(one.best()), rowsOf(same.best()));
    EXPECT_NE(rowsOf(one.best()), rowsOf(other.best()));
    EXPECT_EQ(one.best().recomputed().total(), one.best().penalty());
}

TEST(InstanceReader, namesWhatIsWrong) {
    EXPECT_EQ(faultOf("{}"), "accepted");
    EXPECT_THAT(faultOf(R"({"days":0})"), HasSubstr("\"days\": A number from 1 to 366"));
    EXPECT_THAT(faultOf(R"({"shifts":["D","D"]})"), HasSubstr("\"shifts\": Different names"));
    EXPECT_THAT(faultOf(R"({"forbidden":[["D","X"]]})"), HasSubstr("\"forbidden\": Pairs of shifts"));
    EXPECT_THAT(faultOf(R"({"cover":[{"shift":"D","weekly":[1,2]}]})"), HasSubstr("Seven numbers"));
    EXPECT_THAT(faultOf(R"({"staff":[]})"), HasSubstr("1 to 500 people"));
    EXPECT_THAT(faultOf(R"({"staff":[{"id":"A"},{"id":"A"}]})"), HasSubstr("has this id already"));
    EXPECT_THAT(faultOf(R"({"staff":[{"id":"A","leave":[7]}]})"), HasSubstr("days from 0 to 6"));
    EXPECT_THAT(faultOf(R"({"staff":[{"id":"A","min_shifts":5,"max_shifts":2}]})"),
                HasSubstr("more than max_shifts"));
    EXPECT_THAT(faultOf(R"({"colour":"red"})"), HasSubstr("\"colour\": This field is unknown."));
}

} // namespace ud::agents::roster
