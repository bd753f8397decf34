// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nobody is left behind, however a run ends, on every rung of containment.

#include "service/engines/enginefixture.h"

namespace ud::service {
namespace {

class EveryContainment : public testing::TestWithParam<Containment> {
protected:
    void SetUp() override {
        if (!isAvailable(GetParam()))
            GTEST_SKIP() << toText(GetParam()) << " is not to be had here";
    }
};

INSTANTIATE_TEST_SUITE_P(Rungs, EveryContainment,
                         testing::Values(Containment::PidNamespace, Containment::Cgroup,
                                         Containment::Subreaper),
                         [](const auto& info) { return std::string(toText(info.param)); });

TEST_P(EveryContainment, IsNamed) {
    EngineFixture fixture(GetParam());
    EXPECT_EQ(fixture.engine->containment(), toText(GetParam()));
    EXPECT_EQ(fixture.engine->name(), "process");
}

TEST_P(EveryContainment, StopsPoliteWorkAndReportsItsLastWord) {
    EngineFixture fixture(GetParam());
    auto command = fixture.command({UD_TEST_AGENT, "polite"});
    command.grace = patience; // only its own end can be in time
    fixture.start("run-1", command);
    ASSERT_TRUE(fixture.log.waitForReports("run-1", 1));
    fixture.engine->stop("run-1");
    ASSERT_TRUE(fixture.log.waitForWorkEnded("run-1"));
    EXPECT_TRUE(fixture.nobodyLeft());
    EXPECT_EQ(fixture.log.consumed("run-1").size(), 1U);
    EXPECT_EQ(fixture.log.endings("run-1"), 0U);
}

TEST_P(EveryContainment, TerminatesChildrenInOtherSessionsToo) {
    EngineFixture fixture(GetParam());
    auto command = fixture.command({"/bin/sh", "-c", R"(
        trap 'wait; exit 0' TERM
        setsid sh -c 'trap "echo child ends; exit 0" TERM
                      echo "{\"type\":\"progress\",\"message\":\"ready\"}"
                      while :; do sleep 0.01; done' &
        while :; do sleep 0.01; done)"});
    command.grace = patience;
    fixture.start("run-1", command);
    ASSERT_TRUE(fixture.log.waitForReports("run-1", 1));
    fixture.engine->stop("run-1");
    ASSERT_TRUE(fixture.log.waitForWorkEnded("run-1"));
    EXPECT_NE(fixture.text("run-1").find("child ends"), std::string::npos) << fixture.text("run-1");
}

TEST_P(EveryContainment, KillsATreeThatIgnoresTermAndHides) {
    EngineFixture fixture(GetParam());
    fixture.startAgent("run-1", {"tree"});
    ASSERT_TRUE(fixture.log.waitForReports("run-1", 1));
    ASSERT_GE(livingWith(fixture.mark), 4);
    fixture.engine->stop("run-1");
    ASSERT_TRUE(fixture.log.waitForWorkEnded("run-1"));
    EXPECT_TRUE(fixture.nobodyLeft());
}

TEST_P(EveryContainment, OutrunsATreeThatForksItselfAnew) {
    EngineFixture fixture(GetParam());
    for (int i = 0; i < 5; ++i) {
        const auto id = "run-" + std::to_string(i);
        fixture.startAgent(id, {"refork"});
        ASSERT_TRUE(fixture.log.waitForReports(id, 1));
        fixture.engine->stop(id);
        ASSERT_TRUE(fixture.log.waitForWorkEnded(id));
        EXPECT_TRUE(fixture.nobodyLeft());
    }
}

TEST_P(EveryContainment, KillsADaemonThatOutlivesTheCommand) {
    EngineFixture fixture(GetParam());
    fixture.startAgent("run-1", {"daemon"});
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending);
    EXPECT_EQ(ending->status, RunStatus::Completed);
    EXPECT_TRUE(fixture.nobodyLeft());
    EXPECT_EQ(fixture.log.consumed("run-1").size(), 1U);
}

TEST_P(EveryContainment, EndsWhatTakesTooLong) {
    EngineFixture fixture(GetParam());
    fixture.startAgent("run-1", {"tree"}, seconds(1));
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending && ending->error);
    EXPECT_EQ(*ending->error,
              (RunError{"timeout", "The process was ended because it took longer than its limit of 1 s."}));
    EXPECT_TRUE(fixture.nobodyLeft());
}

TEST_P(EveryContainment, StopsWhatHasHardlyBegun) {
    EngineFixture fixture(GetParam());
    for (int i = 0; i < 50; ++i) {
        const auto id = "run-" + std::to_string(i);
        fixture.startAgent(id, {"tree"});
        fixture.engine->stop(id);
    }
    for (int i = 0; i < 50; ++i)
        ASSERT_TRUE(fixture.log.waitForWorkEnded("run-" + std::to_string(i)));
    EXPECT_TRUE(fixture.nobodyLeft());
    EXPECT_TRUE(fixture.engine->load().empty());
}

TEST_P(EveryContainment, TellsEitherTheEndOrTheProofOfStopButNeverBoth) {
    EngineFixture fixture(GetParam());
    for (int i = 0; i < 50; ++i) {
        const auto id = "run-" + std::to_string(i);
        fixture.startAgent(id, {"usage", "1"});
        ASSERT_TRUE(fixture.log.waitForReports(id, 1));
        fixture.engine->stop(id); // at about the time of its own end
        ASSERT_TRUE(fixture.log.waitForWorkEnded(id));
    }
    fixture.engine->shutDown(milliseconds(0));
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(fixture.log.workEndings("run-" + std::to_string(i)), 1);
        EXPECT_LE(fixture.log.endings("run-" + std::to_string(i)), 1U);
    }
}

TEST_P(EveryContainment, ShutsDownWithoutTellingAnEnd) {
    EngineFixture fixture(GetParam());
    fixture.startAgent("polite", {"polite"});
    fixture.startAgent("stubborn", {"tree"});
    ASSERT_TRUE(fixture.log.waitForReports("polite", 1));
    ASSERT_TRUE(fixture.log.waitForReports("stubborn", 1));
    fixture.engine->shutDown(milliseconds(300));
    EXPECT_TRUE(fixture.nobodyLeft());
    EXPECT_EQ(fixture.log.endings("polite") + fixture.log.endings("stubborn"), 0U);
    fixture.startAgent("late", {"tree"});
    EXPECT_TRUE(fixture.engine->load().empty());
}

TEST(ProcessTrees, ConfirmsAStopOfARunNobodyKnows) {
    EngineFixture fixture;
    fixture.engine->stop("unknown");
    EXPECT_TRUE(fixture.log.waitForWorkEnded("unknown"));
}

TEST(ProcessTrees, ConfirmsEachStop) {
    EngineFixture fixture;
    fixture.startAgent("run-1", {"tree"});
    ASSERT_TRUE(fixture.log.waitForReports("run-1", 1));
    fixture.engine->stop("run-1");
    fixture.engine->stop("run-1");
    EXPECT_TRUE(fixture.log.waitForWorkEnded("run-1", 2));
}

} // namespace
} // namespace ud::service
