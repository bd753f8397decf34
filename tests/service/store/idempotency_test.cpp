// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

namespace ud::service {

class IdempotencyTest : public StoreTest {
protected:
    std::optional<KeptAnswer> kept(const IdempotencyKey& wanted) {
        std::optional<KeptAnswer> answer;
        write([&](Transaction& transaction) { answer = transaction.keptAnswer(wanted); });
        return answer;
    }
    void keep(const IdempotencyKey& wanted, const KeptAnswer& answer) {
        write([&](Transaction& transaction) { transaction.keepAnswer(wanted, answer); });
    }
    IdempotencyKey key{"organization", "POST /v1/runs", "k1", "p1"};
};

TEST_F(IdempotencyTest, AnAnswerIsGivenAgainForADayAndAcrossRestarts) {
    const KeptAnswer answer{"p1", false, std::nullopt, 202, "/v1/runs/1", "application/json", "{\"ä\":1}"};
    keep(key, answer);
    reopen();
    clock().advance(std::chrono::hours(24) - milliseconds(1));
    const auto again = kept(key);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->payloadHash, "p1");
    EXPECT_FALSE(again->secretId.has_value());
    EXPECT_EQ(again->status, 202);
    EXPECT_EQ(again->location, "/v1/runs/1");
    EXPECT_EQ(again->contentType, "application/json");
    EXPECT_EQ(again->body, "{\"ä\":1}");
    clock().advance(milliseconds(1));
    EXPECT_FALSE(kept(key).has_value());
}

TEST_F(IdempotencyTest, AKeyBelongsToOrganizationAndRoute) {
    keep(key, {"p1", false, "token-id", 201, {}, {}, {}});
    EXPECT_EQ(kept(key)->secretId, "token-id");
    EXPECT_FALSE(kept({"another", key.route, key.key, {}}).has_value());
    EXPECT_FALSE(kept({key.organizationId, "POST /v1/chats", key.key, {}}).has_value());
    EXPECT_FALSE(kept({key.organizationId, key.route, "k2", {}}).has_value());
    keep(key, {"p1", false, std::nullopt, 200, {}, {}, {}});
    EXPECT_EQ(kept(key)->status, 200) << "replaced";
    write([&](Transaction& transaction) { transaction.dropAnswer(key); });
    EXPECT_FALSE(kept(key).has_value());
}

TEST_F(IdempotencyTest, WhatWasInFlightMayBeAskedAgainAfterARestart) {
    keep(key, {"p1", true, std::nullopt, 0, {}, {}, {}});
    EXPECT_TRUE(kept(key)->inFlight);
    reopen();
    EXPECT_FALSE(kept(key).has_value());
}

TEST_F(IdempotencyTest, OutlivedAnswersGoWithLaterOnes) {
    for (int i = 0; i < 20; ++i)
        keep({"organization", "route", std::to_string(i), {}}, {});
    clock().advance(std::chrono::hours(24));
    for (int i = 0; i < 3; ++i)
        keep({"organization", "later", std::to_string(i), {}}, {});
    EXPECT_EQ(host().integer("SELECT count(*) FROM idempotency"), 3);
}

} // namespace ud::service
