// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/chat/enginechats.h"
#include "service/queue/executionworld.h"

namespace ud::service {
namespace {

class Chats : public testing::Test {
protected:
    Result<ChatAnswer> ask(const std::string& line, milliseconds deadline = seconds(60)) {
        const auto id = world.addAgent("talker", line);
        const auto agent = world.store().agent(world.owner().organizationId, id);
        Execution& execution = world.startExecution();
        EngineChats chats(execution.engine(), world.configuration, execution.writes(), ids, deadline);
        return chats.converse(world.owner(), *agent, "Hello?");
    }
    SourcePair metered() {
        return world.store()
            .usageMonthly(world.owner().organizationId, 1, {}, UsageGrouping::None)
            ->periods.back()
            .message;
    }

    ExecutionWorld world;
    UuidGenerator ids{world.clock(), world.random()};
};

constexpr const char* oneCredit = R"(echo '{"type":"usage","kind":"message","credits":1,"what":"answer"}';)";

TEST_F(Chats, AnAnswerIsMeteredAsChatAndIsNoRun) {
    const auto answer = ask(std::string(oneCredit) + R"(echo '{"type":"result","output":"Hi."}')");
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->output, "Hi.");
    EXPECT_EQ(answer->credits.message, Credits::fromWhole(1));
    EXPECT_EQ(metered(), (SourcePair{Credits(), Credits::fromWhole(1)}));
    EXPECT_TRUE(world.store().runs(world.owner().organizationId, {})->runs.empty());
}

TEST_F(Chats, ATurnThatTakesTooLongIsATimeoutAndStaysCharged) {
    const auto answer = ask(std::string(oneCredit) + "exec sleep 1000", milliseconds(700));
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(answer.error().code, "chat_timeout");
    EXPECT_EQ(metered().chat, Credits::fromWhole(1));
}

TEST_F(Chats, AFailureIsUnavailableAndStaysCharged) {
    const auto answer = ask(std::string(oneCredit) + "exit 3");
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, "chat_failed");
    EXPECT_EQ(metered().chat, Credits::fromWhole(1));
}

TEST_F(Chats, AnAnswerThatIsTooLongIsSaidSoAndStaysCharged) {
    const auto answer =
        ask(std::string(oneCredit) + R"(printf '{"type":"result","output":"%0300000d"}\n' 1)");
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, "chat_failed");
    EXPECT_NE(answer.error().detail.find("262144"), std::string::npos) << answer.error().detail;
    EXPECT_EQ(metered().chat, Credits::fromWhole(1));
}

TEST_F(Chats, OneTurnTooManyIsRefusedAtOnceAndTheOthersGoOn) {
    const auto waits = [this](int turns) {
        return "echo x > ../said-$RUN_ID; test $(ls .. | grep -c said-) -lt " + std::to_string(turns) +
               R"( || : > ../all; until test -e ../go; do sleep 0.02; done; echo '{"type":"result","output":"Hi."}')";
    };
    const auto id = world.addAgent("patient", waits(EngineChats::mostTurns));
    const auto agent = world.store().agent(world.owner().organizationId, id);
    Execution& execution = world.startExecution();
    EngineChats chats(execution.engine(), world.configuration, execution.writes(), ids);
    std::atomic<int> answered{0};
    std::vector<std::thread> people;
    for (int i = 0; i < EngineChats::mostTurns; ++i)
        people.emplace_back(
            [&] { answered += chats.converse(world.owner(), *agent, "Hello?").ok() ? 1 : 0; });
    ASSERT_TRUE(world.appears("all"));
    const auto refused = chats.converse(world.owner(), *agent, "Me too?");
    world.letGo();
    for (auto& person : people)
        person.join();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(refused.error().code, "chats_busy");
    EXPECT_EQ(refused.error().retryAfterSeconds, 5);
    EXPECT_EQ(answered, EngineChats::mostTurns);
    EXPECT_TRUE(chats.converse(world.owner(), *agent, "And now?").ok());
}

} // namespace
} // namespace ud::service
