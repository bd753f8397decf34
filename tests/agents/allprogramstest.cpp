// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/programrun.h"

#include <boost/json.hpp>
#include <csignal>
#include <gmock/gmock.h>

namespace ud::agents::test {

namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

class EveryAgent : public testing::TestWithParam<const char*> {};

ProgramEnd fed(const std::string& program, const std::string& line) {
    return ProgramRun(program, line).end();
}

} // namespace

TEST_P(EveryAgent, explainsItself) {
    const ProgramEnd help = ProgramRun(GetParam(), "", {"--help"}).end();
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_THAT(help.output, AllOf(HasSubstr("Input:"), HasSubstr("Example:"), HasSubstr("Metering:")));
    EXPECT_THAT(ProgramRun(GetParam(), "", {"--version"}).end().output, HasSubstr(GetParam()));
    EXPECT_EQ(ProgramRun(GetParam(), "", {"--no-such-option"}).end().exitCode, 2);
}

TEST_P(EveryAgent, refusesUnusableInputWithOneSentence) {
    for (const char* line : {"", "{", "[]", R"({"run_id":"1"})", R"({"run_id":"1","input":[]})",
                             R"({"chat":true})", R"({"run_id":"1","input":{"no_such_field":1}})"}) {
        const ProgramEnd end = fed(GetParam(), line);
        EXPECT_EQ(end.exitCode, 1) << line;
        EXPECT_EQ(end.output, "") << line;
        EXPECT_THAT(end.errors, AllOf(StartsWith(std::string(GetParam()) + ": "), EndsWith(".\n"))) << line;
        EXPECT_EQ(std::count(end.errors.begin(), end.errors.end(), '\n'), 1) << end.errors;
    }
    EXPECT_THAT(fed(GetParam(), R"({"input":{"no_such_field":1}})").errors, HasSubstr("\"no_such_field\""));
}

TEST_P(EveryAgent, answersAChatTurnForLittle) {
    const ProgramEnd end = fed(GetParam(), R"({"chat":true,"message":"What can you do for me?"})");
    EXPECT_EQ(end.exitCode, 0) << end.errors;
    EXPECT_GT(end.result().at("answer").as_string().size(), 20U);
    EXPECT_GT(end.credits().message, Credits());
    EXPECT_LT(end.credits().message, Credits::fromWhole(1));
}

INSTANTIATE_TEST_SUITE_P(Agents, EveryAgent,
                         testing::Values("document-digest", "site-auditor", "deep-reasoner"),
                         [](const auto& agent) {
                             std::string name(agent.param);
                             std::erase(name, '-');
                             return name;
                         });

} // namespace ud::agents::test
