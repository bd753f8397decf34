// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/apiworld.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud::service::test {

namespace {

constexpr const char* route = "/v1/notifications";
constexpr const char* hookBody =
    R"({"webhook":{"url":"https://example.org/hook"},"mail":null,"kinds":["silent"]})";

Response put(const ApiWorld& world, const std::string& body,
             std::map<std::string, std::string> headers = {}) {
    return world.call(Caller::Owner, "PUT", route, body, std::move(headers));
}

std::vector<std::string> pointers(const Response& response) {
    std::vector<std::string> out;
    EXPECT_EQ(response.status, 422) << response.body;
    if (response.status == 422) {
        const json::value problem = jsonOf(response);
        for (const auto& error : problem.at("errors").as_array())
            out.emplace_back(error.at("pointer").as_string());
    }
    return out;
}

using Pointers = std::vector<std::string>;

} // namespace

TEST(Notifications, TheSecretIsShownOnceAndNeverAgain) {
    ApiWorld world;
    const auto first = jsonOf(put(world, hookBody));
    const std::string secret(first.at("webhook").at("secret").as_string());
    EXPECT_TRUE(secret.starts_with("whsec_"));
    for (const Caller caller : {Caller::Owner, Caller::Admin})
        EXPECT_EQ(world.call(caller, "GET", route).body.find("whsec"), std::string::npos);
    EXPECT_EQ(put(world, hookBody).body.find("whsec"), std::string::npos) << "nothing new, no new secret";
    const auto again = jsonOf(put(
        world, R"({"webhook":{"url":"https://example.org/hook"},"mail":null,"kinds":[],"new_secret":true})"));
    EXPECT_NE(again.at("webhook").at("secret").as_string(), secret);
}

TEST(Notifications, ARepeatedCallDoesNotShowTheSecretAgain) {
    ApiWorld world;
    const std::map<std::string, std::string> key{{"idempotency-key", "k"}};
    const auto first = put(world, hookBody, key);
    EXPECT_EQ(first.status, 200);
    const auto again = put(world, hookBody, key);
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(problemCode(again), "already_created");
    EXPECT_EQ(again.body.find("whsec"), std::string::npos);
    EXPECT_EQ(jsonOf(again).at("id"), jsonOf(first).at("webhook").at("id"));
}

TEST(Notifications, EveryFaultHasItsPointer) {
    ApiWorld world;
    EXPECT_EQ(pointers(put(world, "{}")), (Pointers{"/webhook", "/mail", "/kinds"}));
    EXPECT_EQ(pointers(put(world, R"({"webhook":{},"mail":{},"kinds":{}})")),
              (Pointers{"/webhook/url", "/mail/to", "/mail/enabled", "/kinds"}));
    EXPECT_EQ(pointers(put(world, R"({"webhook":{"url":"http://x.org","enabled":1,"secret":"s"},)"
                                  R"("mail":{"to":[]},"kinds":["silent","loud"],"colour":1})")),
              (Pointers{"/webhook/enabled", "/webhook/url", "/webhook/secret", "/mail/to", "/mail/enabled",
                        "/kinds/1", "/colour"}));
    EXPECT_EQ(pointers(put(world, R"({"webhook":{"url":null},"mail":3,"kinds":[null]})")),
              (Pointers{"/webhook/url", "/mail", "/kinds/0"}));
    EXPECT_EQ(jsonOf(world.call(Caller::Owner, "GET", route)).at("webhook"), json::value(nullptr));
}

TEST(Notifications, MailNeedsTheOperatorsServerAndRealAddresses) {
    ApiWorld world;
    const auto mail = [&](const std::string& value) {
        return put(world, R"({"webhook":null,"kinds":["silent"],"mail":)" + value + "}");
    };
    EXPECT_EQ(pointers(mail(R"({"to":["ann@example.org"]})")), Pointers{"/mail/enabled"});
    EXPECT_EQ(mail(R"({"to":["ann@example.org"],"enabled":false})").status, 200);
    world.notices.mail = true;
    EXPECT_EQ(pointers(mail(R"({"to":["ann@example.org","bo",7]})")), (Pointers{"/mail/to/1", "/mail/to/2"}));
    const auto set = jsonOf(mail(R"({"to":["ann@example.org","ann@example.org"]})"));
    EXPECT_EQ(set.at("mail").at("to"), json::value({"ann@example.org"}));
    EXPECT_EQ(set.at("mail_available"), json::value(true));
    std::string many = "\"a@example.org\"";
    for (int i = 0; i < 20; ++i)
        many += ",\"a" + std::to_string(i) + "@example.org\"";
    EXPECT_EQ(pointers(mail(R"({"to":[)" + many + "]}")), Pointers{"/mail/to"});
}

TEST(Notifications, ATestNeedsSomebodyToSendTo) {
    ApiWorld world;
    const auto test = [&](std::map<std::string, std::string> headers = {}) {
        return world.call(Caller::Owner, "POST", "/v1/notifications/test", "{}", std::move(headers));
    };
    EXPECT_EQ(problemCode(test()), "no_channel");
    EXPECT_EQ(put(world, hookBody).status, 200);
    const auto sent = jsonOf(test());
    EXPECT_EQ(sent.at("results").at(0).at("channel"), "webhook");
    EXPECT_EQ(sent.at("results").at(0).at("delivered"), json::value(true));
}

TEST(Notifications, ATestThatCameTooSoonMayBeSentAgainWithItsKey) {
    ApiWorld world;
    EXPECT_EQ(put(world, hookBody).status, 200);
    const auto test = [&] {
        return world.call(Caller::Owner, "POST", "/v1/notifications/test", "{}", {{"idempotency-key", "k"}});
    };
    world.notices.busy = true;
    const auto refused = test();
    EXPECT_EQ(refused.status, 429);
    EXPECT_FALSE(refused.header("Retry-After").empty());
    world.notices.busy = false;
    EXPECT_EQ(test().status, 200);
    EXPECT_EQ(test().header("Idempotent-Replay"), "true");
}

TEST(Notifications, AreAudited) {
    ApiWorld world;
    EXPECT_EQ(put(world, hookBody).status, 200);
    const auto entry = jsonOf(world.call(Caller::Admin, "GET", "/v1/audit?limit=1")).at("entries").at(0);
    EXPECT_EQ(entry.at("action"), "notifications.change");
    EXPECT_EQ(entry.at("outcome"), "changed");
}

} // namespace ud::service::test
