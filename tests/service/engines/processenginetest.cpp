// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting, ending by itself, chats: what one process sees and what is told of it.

#include "service/engines/enginefixture.h"

#include "core/json.h"

#include <boost/json.hpp>
#include <csignal>
#include <fcntl.h>
#include <future>
#include <gmock/gmock.h>
#include <sstream>
#include <sys/resource.h>

namespace ud::service {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

std::vector<std::string> linesWith(const std::string& text, const std::string& prefix) {
    std::vector<std::string> found;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with(prefix))
            found.push_back(line.substr(prefix.size()));
    }
    return found;
}

TEST(ProcessEngine, GivesACommandTheUsualLimitOfOpenFiles) {
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    ASSERT_GT(before.rlim_max, 1024U);
    const rlimit raised{before.rlim_max, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &raised), 0);
    EngineFixture fixture;
    fixture.startShell("run-1", "echo soft $(ulimit -Sn); echo hard $(ulimit -Hn)");
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    ::setrlimit(RLIMIT_NOFILE, &before);
    EXPECT_THAT(linesWith(fixture.text("run-1"), "soft "), ElementsAre("1024"));
    EXPECT_THAT(linesWith(fixture.text("run-1"), "hard "), ElementsAre(std::to_string(before.rlim_max)));
}

TEST(ProcessEngine, GivesACommandTheAllowListAndNothingElse) {
    ::setenv("UD_SECRET", "inherited", 1);
    const int leaked = ::open("/dev/null", O_RDONLY); // deliberately without O_CLOEXEC
    EngineFixture fixture;
    fixture.startAgent("run-1", {"show"});
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    ::close(leaked);
    const auto text = fixture.text("run-1");
    const auto folder = linesWith(text, "folder ").at(0);
    EXPECT_TRUE(folder.starts_with((fixture.folder / "work").string())) << folder;
    EXPECT_THAT(linesWith(text, "env "),
                UnorderedElementsAre("PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "HOME=" + folder,
                                     "TMPDIR=" + folder, "RUN_ID=run-1", fixture.mark));
    EXPECT_THAT(linesWith(text, "fd "), ElementsAre("0", "1", "2"));
    EXPECT_THAT(linesWith(text, "session "), ElementsAre("own"));
    EXPECT_THAT(linesWith(text, "blocked "), ElementsAre());
    EXPECT_THAT(linesWith(text, "ignored "), ElementsAre());
}

TEST(ProcessEngine, LetsTheOperatorReplaceAVariableButNotTheRunsId) {
    EngineFixture fixture;
    auto command = fixture.command({UD_TEST_AGENT, "show"});
    command.environment = {"LANG=de_DE.UTF-8", "RUN_ID=other"};
    fixture.start("run-1", command);
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    const auto environment = linesWith(fixture.text("run-1"), "env ");
    EXPECT_THAT(environment, testing::Contains("LANG=de_DE.UTF-8"));
    EXPECT_THAT(environment, testing::Not(testing::Contains("LANG=C.UTF-8")));
    EXPECT_THAT(environment, testing::Contains("RUN_ID=run-1"));
}

TEST(ProcessEngine, GivesTheInputAsOneLineAndRemovesTheFolder) {
    EngineFixture fixture;
    fixture.start("run-1", fixture.command({"/bin/cat"}), boost::json::value{{"text", "a\nb"}});
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending);
    EXPECT_EQ(ending->status, RunStatus::Completed);
    EXPECT_EQ(fixture.text("run-1"), "{\"run_id\":\"run-1\",\"input\":{\"text\":\"a\\nb\"}}\n");
    EXPECT_TRUE(fixture.workFoldersGone());
}

TEST(ProcessEngine, GivesALargeInputWhole) {
    EngineFixture fixture;
    const std::string text(256 * 1024, 'i');
    fixture.start("run-1", fixture.command({"/usr/bin/wc", "-c"}), boost::json::value(text));
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    EXPECT_EQ(std::stoul(fixture.text("run-1")),
              text.size() + std::string(R"({"run_id":"run-1","input":""}X)").size());
}

TEST(ProcessEngine, IsNotHeldUpByACommandThatDoesNotReadItsInput) {
    EngineFixture fixture;
    const boost::json::value input(std::string(256 * 1024, 'i'));
    fixture.start("deaf", fixture.command({UD_TEST_AGENT, "polite"}), input);
    ASSERT_TRUE(fixture.log.waitForReports("deaf", 1));
    fixture.start("closed", fixture.command({"/bin/sh", "-c", "exec <&-; echo done"}), input);
    ASSERT_TRUE(fixture.log.waitForEnd("closed"));
    EXPECT_EQ(fixture.text("closed"), "done\n");
}

TEST(ProcessEngine, CompletesWithTheLastResult) {
    EngineFixture fixture;
    fixture.startShell("run-1",
                       R"(echo '{"type":"result","output":1}'; echo '{"type":"result","output":{"n":2}}')");
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending);
    EXPECT_EQ(ending->status, RunStatus::Completed);
    EXPECT_EQ(writeJson(ending->result), R"({"n":2})");
    EXPECT_FALSE(ending->error);
}

TEST(ProcessEngine, SaysThatATooLargeResultWasNotKept) {
    EngineFixture fixture;
    fixture.startShell(
        "run-1", R"(printf '{"type":"result","output":"'; head -c 300000 /dev/zero | tr '\0' x; echo '"}')");
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending);
    EXPECT_EQ(ending->status, RunStatus::Completed);
    EXPECT_TRUE(ending->result.is_null());
    EXPECT_THAT(fixture.log.messages("run-1"),
                ElementsAre("The result has 300002 bytes and was not kept: at most 262144 are."));
}

TEST(ProcessEngine, FailsWithTheExitCodeAndTheLastErrorLine) {
    EngineFixture fixture;
    fixture.startShell("run-1", "echo first >&2; echo 'no such folder' >&2; echo >&2; exit 3");
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending);
    EXPECT_EQ(ending->status, RunStatus::Failed);
    EXPECT_EQ(ending->error, (RunError{"exit", "The process exited with code 3: no such folder"}));
}

TEST(ProcessEngine, FailsWithTheSignal) {
    EngineFixture fixture;
    fixture.startShell("run-1", "kill -SEGV $$");
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending);
    EXPECT_EQ(ending->error, (RunError{"signal", "The process was ended by signal 11 (SIGSEGV)."}));
}

TEST(ProcessEngine, FailsToSpawnWithASentence) {
    EngineFixture fixture;
    fixture.start("missing", fixture.command({"/no/such/program"}));
    fixture.start("folder", fixture.command({"/usr"}));
    const auto missing = fixture.log.waitForEnd("missing");
    const auto folder = fixture.log.waitForEnd("folder");
    ASSERT_TRUE(missing && folder);
    EXPECT_EQ(
        missing->error,
        (RunError{"spawn", "The command /no/such/program cannot be executed: No such file or directory."}));
    EXPECT_EQ(folder->error, (RunError{"spawn", "The command /usr cannot be executed: Permission denied."}));
}

TEST(ProcessEngine, FailsToSpawnWhereNoDescriptorIsLeft) {
    EngineFixture fixture;
    // UBSan opens a pipe when it meets a type for the first time.
    fixture.startShell("warm", "true");
    ASSERT_TRUE(fixture.log.waitForEnd("warm"));
    std::vector<int> taken;
    for (int fd = 0; (fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;)
        taken.push_back(fd);
    fixture.startShell("run-1", "true");
    const auto ending = fixture.log.waitForEnd("run-1");
    for (const int fd : taken)
        ::close(fd);
    ASSERT_TRUE(ending && ending->error);
    EXPECT_EQ(ending->error->code, "spawn");
    EXPECT_THAT(ending->error->detail, HasSubstr("Too many open files"));
    fixture.startShell("run-2", "true");
    const auto next = fixture.log.waitForEnd("run-2");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->status, RunStatus::Completed);
}

TEST(ProcessEngine, FailsARunThatLiesAboutUsageAndKeepsWhatCameBefore) {
    EngineFixture fixture;
    fixture.startShell("run-1", R"(
        echo '{"type":"usage","kind":"message","credits":1,"what":"true"}'
        echo '{"type":"usage","kind":"message","credits":-1,"what":"lie"}'
        echo '{"type":"usage","kind":"message","credits":1,"what":"later"}'
        sleep 1000)");
    const auto ending = fixture.log.waitForEnd("run-1");
    ASSERT_TRUE(ending && ending->error);
    EXPECT_EQ(ending->error->code, "invalid_usage");
    EXPECT_THAT(ending->error->detail, HasSubstr("above 0"));
    EXPECT_EQ(fixture.log.consumed("run-1").size(), 1U);
    EXPECT_TRUE(fixture.nobodyLeft());
}

TEST(ProcessEngine, CountsWhatItHasAtWorkByOrganization) {
    EngineFixture fixture;
    fixture.startAgent("run-1", {"polite"});
    ASSERT_TRUE(fixture.log.waitForReports("run-1", 1));
    EXPECT_EQ(fixture.engine->load(), (std::map<std::string, int>{{"organization", 1}}));
    fixture.engine->stop("run-1");
    ASSERT_TRUE(fixture.log.waitForWorkEnded("run-1"));
    EXPECT_TRUE(fixture.engine->load().empty());
}

ChatEnding converse(EngineFixture& fixture, ChatWork work) {
    std::promise<ChatEnding> answered;
    fixture.engine->converse(std::move(work),
                             [&](ChatEnding ending) { answered.set_value(std::move(ending)); });
    return answered.get_future().get();
}

TEST(ProcessEngine, AnswersAChat) {
    EngineFixture fixture;
    const auto answer = converse(fixture, {"chat-1", fixture.command({"/bin/sh", "-c", R"(
        echo '{"type":"usage","kind":"skill","credits":0.5,"what":"a look"}'
        read -r turn; printf '{"type":"result","output":%s}\n' "$turn")"}),
                                           "Hello?"});
    EXPECT_EQ(writeJson(answer.result), R"({"chat":true,"message":"Hello?"})");
    EXPECT_THAT(answer.consumed,
                ElementsAre(Consumption{CreditKind::Skill, Credits::fromThousandths(500), "a look"}));
    EXPECT_FALSE(answer.error);
}

TEST(ProcessEngine, EndsAChatAtItsDeadlineAndKeepsItsConsumption) {
    EngineFixture fixture;
    const auto answer = converse(
        fixture, {"chat-1", fixture.command({UD_TEST_AGENT, "usage-wait", "2000"}), "", milliseconds(1500)});
    ASSERT_TRUE(answer.error);
    EXPECT_EQ(answer.error->code, "timeout");
    EXPECT_EQ(answer.consumed.size(), 2000U);
    EXPECT_TRUE(fixture.nobodyLeft());
}

TEST(ProcessEngine, EndsAChatThatReportsWithoutEnd) {
    EngineFixture fixture;
    const auto answer =
        converse(fixture, {"chat-1", fixture.command({UD_TEST_AGENT, "usage", "10000000"}), ""});
    ASSERT_TRUE(answer.error);
    EXPECT_EQ(answer.error->code, "invalid_usage");
    EXPECT_LT(answer.consumed.size(), 20000U);
}

TEST(ProcessEngine, AnswersAChatThatCannotStart) {
    EngineFixture fixture;
    const auto answer = converse(fixture, {"chat-1", fixture.command({"/no/such/program"}), ""});
    ASSERT_TRUE(answer.error);
    EXPECT_EQ(answer.error->code, "spawn");
}

} // namespace
} // namespace ud::service
