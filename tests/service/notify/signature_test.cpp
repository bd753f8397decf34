// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/base64.h"
#include "service/notify/signature.h"
#include "testutils/seededrandom.h"

#include <gtest/gtest.h>

namespace ud::service {
namespace {

/// The vector that Standard Webhooks publishes with its reference implementations.
constexpr const char* secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
constexpr const char* id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
constexpr const char* timestamp = "1614265330";
constexpr const char* body = R"({"test": 2432232314})";

TEST(Signature, IsThatOfThePublishedVector) {
    EXPECT_EQ(webhookSignature(secret, id, timestamp, body),
              "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    EXPECT_EQ(webhookTimestamp(timeFromMilliseconds(1'614'265'330'999)), timestamp);
}

TEST(Signature, DependsOnEachPart) {
    const std::string signature = webhookSignature(secret, id, timestamp, body);
    EXPECT_NE(webhookSignature(secret, "msg_other", timestamp, body), signature);
    EXPECT_NE(webhookSignature(secret, id, "1614265331", body), signature);
    EXPECT_NE(webhookSignature(secret, id, timestamp, "{}"), signature);
    EXPECT_NE(webhookSignature("whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw", id, timestamp, body), signature);
}

TEST(Signature, AForeignSecretSignsNothing) {
    EXPECT_EQ(webhookSignature("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", id, timestamp, body), "");
    EXPECT_EQ(webhookSignature("whsec_", id, timestamp, body), "");
    EXPECT_EQ(webhookSignature("whsec_no base64!", id, timestamp, body), "");
}

TEST(Signature, ANewSecretHas256RandomBits) {
    testutils::SeededRandom random(7);
    const std::string first = newWebhookSecret(random);
    EXPECT_TRUE(first.starts_with("whsec_"));
    EXPECT_EQ(fromBase64(first.substr(6)).value_or("").size(), 32U);
    EXPECT_NE(newWebhookSecret(random), first);
    EXPECT_TRUE(webhookSignature(first, id, timestamp, body).starts_with("v1,"));
}

TEST(Base64, GoesThereAndBack) {
    for (const std::string text : {"", "f", "fo", "foo", "foob"})
        EXPECT_EQ(fromBase64(toBase64(text)), text);
    EXPECT_EQ(toBase64("foob"), "Zm9vYg==");
    EXPECT_FALSE(fromBase64("Zm9vYg="));
    EXPECT_FALSE(fromBase64("===="));
}

} // namespace
} // namespace ud::service
