// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/programrun.h"
#include "agents/rosterchecker.h"

#include <boost/json.hpp>
#include <csignal>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace ud::agents::test {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;

json::value sampleRoster(const std::string& name) {
    std::ifstream file(std::string(UD_SOURCE_SAMPLES) + "/rosters/" + name + ".json");
    std::ostringstream text;
    text << file.rdbuf();
    return *parseJson(text.str());
}

} // namespace

class DeepReasonerSample : public testing::TestWithParam<std::pair<const char*, int>> {};

TEST_P(DeepReasonerSample, rosterKeepsTheRulesAndCostsWhatItSays) {
    const auto& [name, steps] = GetParam();
    const ProgramEnd end = runWith(
        "deep-reasoner", json::object{{"instance", name}, {"steps", steps}, {"moves_per_step", 50000}});
    ASSERT_EQ(end.exitCode, 0) << end.errors;
    const json::value result = end.result();
    const RosterVerdict verdict = checkRoster(sampleRoster(name), result.at("roster"));
    EXPECT_THAT(verdict.breaches, IsEmpty());
    EXPECT_EQ(verdict.penalty, result.at("penalty").as_int64());
    EXPECT_LT(result.at("penalty").as_int64(), result.at("start_penalty").as_int64());
    EXPECT_EQ(end.credits(), (CreditPair{Credits::fromThousandths(100 * steps), Credits()}));
    EXPECT_EQ(end.linesOfType("usage").size(), static_cast<std::size_t>(steps));
    EXPECT_EQ(end.linesOfType("progress").back().at("fraction").to_number<double>(), 1.0);
}

INSTANTIATE_TEST_SUITE_P(Samples, DeepReasonerSample,
                         testing::Values(std::pair("cafe-tiny", 3), std::pair("ward-small", 10),
                                         std::pair("support-desk", 10), std::pair("ward-medium", 10),
                                         std::pair("clinic-large", 12), std::pair("hospital-huge", 16)));

TEST(DeepReasoner, theSameSeedGivesTheSameRoster) {
    const json::object input{
        {"instance", "ward-small"}, {"steps", 4}, {"moves_per_step", 20000}, {"seed", 3}};
    EXPECT_EQ(runWith("deep-reasoner", input).result(), runWith("deep-reasoner", input).result());
}

TEST(DeepReasoner, takesAnInstanceInlineAndAPath) {
    const json::object inlined{
        {"instance", sampleRoster("cafe-tiny")}, {"steps", 2}, {"moves_per_step", 1000}};
    const json::object path{
        {"instance", UD_SOURCE_SAMPLES "/rosters/cafe-tiny.json"}, {"steps", 2}, {"moves_per_step", 1000}};
    const json::value result = runWith("deep-reasoner", inlined).result();
    EXPECT_EQ(result.at("instance"), "cafe-tiny");
    EXPECT_EQ(result, runWith("deep-reasoner", path).result());
}

TEST(DeepReasoner, endsByItselfWhenTheTimeIsUp) {
    const ProgramEnd end =
        runWith("deep-reasoner",
                json::object{{"instance", "ward-medium"}, {"seconds", 1}, {"moves_per_step", 10000}});
    ASSERT_EQ(end.exitCode, 0) << end.errors;
    EXPECT_EQ(static_cast<std::size_t>(end.result().at("steps").as_int64()), end.linesOfType("usage").size());
}

TEST(DeepReasoner, namesWhatIsWrong) {
    const auto errors = [](const json::object& input) { return runWith("deep-reasoner", input).errors; };
    EXPECT_THAT(errors({{"instance", "no-such"}}), HasSubstr("\"no-such\" is not among the samples"));
    EXPECT_THAT(errors({{"instance", 7}}), HasSubstr("\"instance\""));
    EXPECT_THAT(errors({{"instance", "ward-small"}, {"steps", 0}}), HasSubstr("\"steps\": A number from 1"));
    EXPECT_THAT(errors({{"instance", "ward-small"}, {"steps", "ten"}}),
                HasSubstr("A whole number is expected"));
    EXPECT_THAT(errors({{"instance", UD_SOURCE_SAMPLES "/rosters/README.md"}}), HasSubstr("not valid JSON"));
    EXPECT_THAT(errors({{"instance", UD_SOURCE_SAMPLES "/rosters"}}),
                HasSubstr("cannot be read as a roster"));
}

TEST(DeepReasoner, refusesARosterWhoseResultCouldNotBeKept) {
    json::array staff;
    for (int person = 0; person < 400; ++person)
        staff.emplace_back(json::object{{"id", "person " + std::to_string(person)}});
    const json::object instance{
        {"name", "big"},
        {"days", 366},
        {"shifts", json::array{"E"}},
        {"cover", json::array{json::object{{"shift", "E"}, {"weekly", {1, 1, 1, 1, 1, 1, 1}}}}},
        {"staff", staff}};
    const ProgramEnd end = runWith(
        "deep-reasoner", json::object{{"instance", instance}, {"steps", 2}, {"moves_per_step", 1000}});
    EXPECT_NE(end.exitCode, 0);
    EXPECT_THAT(end.errors, HasSubstr("Take fewer people or days"));
    EXPECT_THAT(end.linesOfType("usage"), IsEmpty());
}

TEST(DeepReasoner, stopsWhenTold) {
    ProgramRun run(
        "deep-reasoner",
        R"({"run_id":"1","input":{"instance":"hospital-huge","steps":1000000,"moves_per_step":1000000000}})");
    ASSERT_TRUE(run.waitForOutput("First roster"));
    run.sendSignal(SIGTERM);
    const ProgramEnd end = run.end();
    EXPECT_EQ(end.signal, SIGTERM);
    EXPECT_THAT(end.linesOfType("result"), IsEmpty());
}

TEST(DeepReasoner, readsSamplesFromTheFolderGivenByTheEnvironment) {
    const std::string line =
        R"({"run_id":"1","input":{"instance":"ward-small","steps":1,"moves_per_step":10}})";
    EXPECT_EQ(ProgramRun("deep-reasoner", line, {}, {"UD_SAMPLES=" UD_SOURCE_SAMPLES}).end().exitCode, 0);
    EXPECT_THAT(ProgramRun("deep-reasoner", line, {}, {"UD_SAMPLES=/nowhere"}).end().errors,
                HasSubstr("not among the samples"));
    EXPECT_THAT(
        ProgramRun("deep-reasoner", line, {"--root", "/usr"}, {"UD_SAMPLES=" UD_SOURCE_SAMPLES}).end().errors,
        HasSubstr("lies outside of /usr"));
}

} // namespace ud::agents::test
