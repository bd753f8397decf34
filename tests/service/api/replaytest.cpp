// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/apiworld.h"
#include "service/api/secret.h"

#include <algorithm>
#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <random>
#include <thread>

namespace ud::service::test {

namespace {

std::map<std::string, std::string> key(const std::string& text) {
    return {{"idempotency-key", text}};
}

std::size_t runCount(const ApiWorld& world) {
    return jsonOf(world.call(Caller::Viewer, "GET", "/v1/runs?status=all&limit=10000"))
        .at("runs")
        .as_array()
        .size();
}

std::string startBody(const ApiWorld& world, const std::string& label) {
    return R"({"agent_id":")" + world.agentId + R"(","label":")" + label + "\"}";
}

} // namespace

TEST(Replay, AThousandKeyedStartsFiveTimesEachHaveOneEffect) {
    constexpr int keys = 1000;
    constexpr int times = 5;
    ApiWorld world;
    const std::size_t before = runCount(world);
    std::vector<int> order;
    for (int i = 0; i < keys * times; ++i)
        order.push_back(i / times);
    std::shuffle(order.begin(), order.end(), std::mt19937(7));
    std::vector<Response> answers(order.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < order.size(); i = next++) {
            const std::string label = std::to_string(order[i]);
            answers[i] =
                world.call(Caller::Admin, "POST", "/v1/runs", startBody(world, label), key("k" + label));
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i)
        threads.emplace_back(work);
    for (auto& thread : threads)
        thread.join();

    std::map<int, std::vector<const Response*>> byKey;
    for (std::size_t i = 0; i < order.size(); ++i)
        byKey[order[i]].push_back(&answers[i]);
    for (const auto& [number, same] : byKey) {
        const auto replays = std::count_if(same.begin(), same.end(), [](const Response* response) {
            return response->header("Idempotent-Replay") == "true";
        });
        EXPECT_EQ(replays, times - 1) << number;
        for (const Response* response : same) {
            ASSERT_EQ(response->status, 202) << response->body;
            EXPECT_EQ(response->body, same.front()->body);
            EXPECT_EQ(response->header("Location"), same.front()->header("Location"));
        }
    }
    EXPECT_EQ(runCount(world), before + keys);

    world.reopen();
    for (const auto& [number, same] : byKey) {
        const std::string label = std::to_string(number);
        const auto again =
            world.call(Caller::Owner, "POST", "/v1/runs", startBody(world, label), key("k" + label));
        ASSERT_EQ(again.status, 202);
        EXPECT_EQ(again.body, same.front()->body);
    }
    const auto other = world.call(Caller::Admin, "POST", "/v1/runs", startBody(world, "other"), key("k1"));
    EXPECT_EQ(other.status, 422);
    EXPECT_EQ(problemCode(other), "idempotency_key_reused");
    EXPECT_EQ(runCount(world), before + keys);
}

TEST(Replay, KeysLiveADayAndBelongToOrganizationAndRoute) {
    ApiWorld world;
    const std::string body = startBody(world, "a");
    const auto first = world.call(Caller::Admin, "POST", "/v1/runs", body, key("k"));
    world.clock.move(std::chrono::hours(24) - std::chrono::minutes(1));
    EXPECT_EQ(world.call(Caller::Admin, "POST", "/v1/runs", body, key("k")).body, first.body);
    world.clock.move(std::chrono::minutes(2));
    EXPECT_NE(world.call(Caller::Admin, "POST", "/v1/runs", body, key("k")).body, first.body);
    const std::string agent = R"({"name":"A","engine":"process","command":"document-digest"})";
    EXPECT_EQ(world.call(Caller::Owner, "POST", "/v1/agents", agent, key("k")).status, 201);
    EXPECT_EQ(world.call(Caller::Foreign, "POST", "/v1/agents", agent, key("k")).header("Idempotent-Replay"),
              "");
}

TEST(Replay, RefusalsByContentAreKept) {
    ApiWorld world;
    for (const char* body : {"{", "[]", R"({"agent_id":"x"})"}) {
        const auto first = world.call(Caller::Admin, "POST", "/v1/runs", body, key(std::string("k") + body));
        EXPECT_GE(first.status, 400);
        EXPECT_EQ(first.header("Idempotent-Replay"), "");
    }
    const auto again = world.call(Caller::Admin, "POST", "/v1/runs", "[]", key("plain"));
    const auto replay = world.call(Caller::Admin, "POST", "/v1/runs", "[]", key("plain"));
    EXPECT_EQ(replay.header("Idempotent-Replay"), "true");
    EXPECT_EQ(replay.body, again.body);
    EXPECT_EQ(replay.contentType, "application/problem+json");
}

TEST(Replay, RefusalsOfTheCallerAreNotKept) {
    ApiWorld world;
    const std::string body = startBody(world, "a");
    EXPECT_EQ(world.call(Caller::Viewer, "POST", "/v1/runs", body, key("k")).status, 403);
    EXPECT_EQ(world.call(Caller::Bad, "POST", "/v1/runs", body, key("k")).status, 401);
    const auto first = world.call(Caller::Admin, "POST", "/v1/runs", body, key("k"));
    EXPECT_EQ(first.status, 202);
    EXPECT_EQ(first.header("Idempotent-Replay"), "");
}

TEST(Replay, AKeyHasAForm) {
    ApiWorld world;
    for (const std::string& bad :
         {std::string(), std::string(256, 'k'), std::string("a b"), std::string("\xc3\xa4")}) {
        const auto response = world.call(Caller::Admin, "POST", "/v1/runs", startBody(world, "a"), key(bad));
        EXPECT_EQ(response.status, 422);
        EXPECT_EQ(problemCode(response), "invalid");
    }
    EXPECT_EQ(world.call(Caller::Admin, "POST", "/v1/runs", startBody(world, "a"), key(std::string(255, 'k')))
                  .status,
              202);
}

TEST(Replay, SecretsAreNotGivenAgain) {
    ApiWorld world;
    const std::string body = R"({"name":"T","role":"viewer"})";
    const auto first = world.call(Caller::Owner, "POST", "/v1/tokens", body, key("k"));
    ASSERT_EQ(first.status, 201);
    const auto again = world.call(Caller::Owner, "POST", "/v1/tokens", body, key("k"));
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(problemCode(again), "already_created");
    EXPECT_EQ(jsonOf(again).at("id"), jsonOf(first).at("id"));
    EXPECT_EQ(again.body.find("ud_"), std::string::npos);
    const std::string organization = R"({"name":"Gamma","time_zone":"Etc/UTC"})";
    const auto made = world.call(Caller::Operator, "POST", "/operator/organizations", organization, key("k"));
    ASSERT_EQ(made.status, 201);
    const auto remade =
        world.call(Caller::Operator, "POST", "/operator/organizations", organization, key("k"));
    EXPECT_EQ(jsonOf(remade).at("id"), jsonOf(made).at("organization").at("id"));
}

TEST(Replay, ADeletionIsRepeatedHarmlessly) {
    ApiWorld world;
    const std::string target = "/v1/tokens/" + world.spareTokenId;
    EXPECT_EQ(world.call(Caller::Owner, "DELETE", target, {}, key("k")).status, 204);
    const auto again = world.call(Caller::Owner, "DELETE", target, {}, key("k"));
    EXPECT_EQ(again.status, 204);
    EXPECT_EQ(again.header("Idempotent-Replay"), "true");
    EXPECT_EQ(world.call(Caller::Owner, "DELETE", target).status, 404);
}

TEST(Replay, ARefusedChangeLeavesNothing) {
    ApiWorld world;
    world.call(Caller::Owner, "PATCH", "/v1/agents/" + world.agentId, R"({"enabled":false})");
    const auto before = world.call(Caller::Owner, "GET", "/v1/audit").body;
    for (const auto& headers : {key("k"), key("k"), std::map<std::string, std::string>{}}) {
        const auto refused = world.call(Caller::Admin, "POST", "/v1/runs", startBody(world, "a"), headers);
        EXPECT_EQ(refused.status, 409);
        EXPECT_EQ(problemCode(refused), "agent_disabled");
    }
    EXPECT_EQ(runCount(world), 1U);
    EXPECT_EQ(world.call(Caller::Owner, "GET", "/v1/audit").body, before);
}

TEST(Replay, AChatUnderWayIsNotStartedTwice) {
    ApiWorld world;
    const std::string body = R"({"agent_id":")" + world.agentId + R"(","message":"hello"})";
    Response meanwhile;
    world.chats.during = [&] {
        if (world.chats.turns == 1)
            meanwhile = world.call(Caller::Admin, "POST", "/v1/chats", body, key("k"));
    };
    const auto first = world.call(Caller::Admin, "POST", "/v1/chats", body, key("k"));
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(meanwhile.status, 409);
    EXPECT_EQ(problemCode(meanwhile), "idempotency_key_in_flight");
    const auto again = world.call(Caller::Admin, "POST", "/v1/chats", body, key("k"));
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(world.chats.turns, 1);
}

TEST(Replay, OfAChatsFailuresTheTimeOutIsKept) {
    ApiWorld world;
    const auto chat = [&](const std::string& message) {
        return world.call(Caller::Admin, "POST", "/v1/chats",
                          R"({"agent_id":")" + world.agentId + R"(","message":")" + message + "\"}",
                          key("key-" + message.substr(0, 1)));
    };
    EXPECT_EQ(chat("time out").status, 504);
    EXPECT_EQ(chat("time out").header("Idempotent-Replay"), "true");
    EXPECT_EQ(world.chats.turns, 1);
    EXPECT_EQ(chat("fail").status, 503);
    EXPECT_EQ(chat("fail").status, 503);
    EXPECT_EQ(world.chats.turns, 3);
}

TEST(Replay, AChatThatFailsUnforeseenMayBeRepeated) {
    ApiWorld world;
    const std::string body = R"({"agent_id":")" + world.agentId + R"(","message":"hello"})";
    world.chats.during = [] { throw std::runtime_error("gone"); };
    EXPECT_EQ(problemCode(world.call(Caller::Admin, "POST", "/v1/chats", body, key("k"))), "internal");
    world.chats.during = nullptr;
    EXPECT_EQ(world.call(Caller::Admin, "POST", "/v1/chats", body, key("k")).status, 200);
}

TEST(Replay, AChatThatDiedWithTheServiceMayBeRepeated) {
    ApiWorld world;
    const std::string body = R"({"agent_id":")" + world.agentId + R"(","message":"hello"})";
    KeptAnswer mark;
    mark.payloadHash = hashSecret(body);
    mark.inFlight = true;
    mark.body = "an earlier process";
    const auto done = world.store->write([&](Transaction& t) {
        t.keepAnswer({world.owner.organizationId, "POST /v1/chats", "k", mark.payloadHash}, mark);
        return true;
    });
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(world.call(Caller::Admin, "POST", "/v1/chats", body, key("k")).status, 200);
}

} // namespace ud::service::test
