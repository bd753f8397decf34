// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/servedworld.h"
#include "service/notify/hookreceiver.h"
#include "service/notify/signature.h"
#include "service/notify/webhookcourier.h"
#include "testutils/manualclock.h"
#include "testutils/selfsigned.h"
#include "testutils/temporaryfolder.h"

#include <curl/curl.h>
#include <fstream>
#include <gtest/gtest.h>

namespace ud::service::test {
namespace {

std::string answer(const std::string& status, const std::string& headers = {}, const std::string& body = {}) {
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

class WebhookCourierTest : public testing::Test {
protected:
    Sent send(const std::string& url, bool privateAllowed = true) {
        delivery.url = url;
        return WebhookCourier(m_clock, privateAllowed, ending).send(delivery);
    }
    Sent sendAndBeAnswered(const std::string& text) {
        const HookReceiver receiver(text);
        const Sent sent = send(receiver.url());
        EXPECT_EQ(receiver.requests().size(), 1U);
        return sent;
    }

    Delivery delivery{"0190b0a0-0000-7000-8000-000000000001",
                      "organization",
                      NoticeChannel::Webhook,
                      "",
                      R"({"type":"notice"})",
                      {},
                      0,
                      "",
                      "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                      {}};
    std::atomic<bool> ending{false};

private:
    testutils::ManualClock m_clock{timeFromMilliseconds(1'614'265'330'000)};
};

TEST_F(WebhookCourierTest, PostsSignedJson) {
    const HookReceiver receiver(answer("204 No Content"));
    const Sent sent = send(receiver.url());
    EXPECT_TRUE(sent.delivered) << sent.detail;
    ASSERT_EQ(receiver.requests().size(), 1U);
    const auto request = receiver.requests()[0];
    EXPECT_EQ(request.line, "POST /hook HTTP/1.1");
    EXPECT_EQ(request.body, delivery.body);
    EXPECT_EQ(request.headers.at("content-type"), "application/json");
    EXPECT_EQ(request.headers.at("webhook-id"), delivery.id);
    EXPECT_EQ(request.headers.at("webhook-timestamp"), "1614265330");
    EXPECT_EQ(request.headers.at("webhook-signature"),
              webhookSignature(delivery.secret, delivery.id, "1614265330", delivery.body));
    for (const auto& [name, value] : request.headers)
        EXPECT_EQ(value.find("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), std::string::npos) << name;
}

TEST_F(WebhookCourierTest, JudgesTheAnswer) {
    EXPECT_TRUE(sendAndBeAnswered(answer("200 OK")).delivered);
    for (const char* status : {"400 Bad Request", "404 Not Found", "429 Too Many", "500 Error", "503 Busy"}) {
        const Sent sent = sendAndBeAnswered(answer(status));
        EXPECT_FALSE(sent.delivered || sent.permanent || sent.gone) << status;
        EXPECT_EQ(sent.detail, "The receiver answered " + std::string(status).substr(0, 3) + ".");
    }
    const Sent gone = sendAndBeAnswered(answer("410 Gone"));
    EXPECT_TRUE(gone.gone);
    EXPECT_FALSE(gone.delivered);
}

TEST_F(WebhookCourierTest, KeepsToRetryAfter) {
    EXPECT_EQ(sendAndBeAnswered(answer("503 Busy", "Retry-After: 120\r\n")).retryAfter, seconds(120));
    EXPECT_EQ(sendAndBeAnswered(answer("503 Busy", "Retry-After: 9999999\r\n")).retryAfter, seconds(86'400));
    EXPECT_FALSE(sendAndBeAnswered(answer("503 Busy")).retryAfter);
}

TEST_F(WebhookCourierTest, FollowsNoRedirection) {
    const HookReceiver target(answer("200 OK"));
    const Sent sent = sendAndBeAnswered(answer("307 Temporary", "Location: " + target.url() + "\r\n"));
    EXPECT_FALSE(sent.delivered);
    EXPECT_EQ(target.connections(), 0);
}

TEST_F(WebhookCourierTest, ALongAnswerIsNotReadToItsEnd) {
    const std::string body(64 * 1024 * 1024, 'x');
    for (const char* status : {"200 OK", "500 Error"}) {
        const HookReceiver receiver(answer(status, "", body));
        EXPECT_EQ(send(receiver.url()).delivered, status[0] == '2');
        EXPECT_LT(receiver.written(), body.size());
    }
}

TEST_F(WebhookCourierTest, NobodyThereIsToldInWords) {
    std::string url;
    {
        const HookReceiver receiver(answer("200 OK"));
        url = receiver.url();
    }
    const Sent sent = send(url);
    EXPECT_FALSE(sent.delivered || sent.permanent);
    EXPECT_EQ(sent.detail, "No connection could be made.");
}

TEST_F(WebhookCourierTest, AServiceThatEndsDoesNotWaitForAnAnswer) {
    const HookReceiver receiver("");
    ending = true;
    const Sent sent = send(receiver.url());
    EXPECT_TRUE(sent.aborted);
    EXPECT_FALSE(sent.delivered);
}

TEST_F(WebhookCourierTest, ACertificateThatNobodyVouchesForIsRefused) {
    const testutils::TemporaryFolder folder;
    const ud::test::PemPair pair = ud::test::selfSigned();
    HttpSettings settings;
    settings.tls = TlsFiles{folder.path() / "cert.pem", folder.path() / "key.pem"};
    std::ofstream(settings.tls->certificate) << pair.certificate;
    std::ofstream(settings.tls->key) << pair.key;
    const ServedWorld world(settings); // whoever answers with TLS will do
    const Sent sent = send("https://localhost:" + std::to_string(world.port()) + "/healthz");
    EXPECT_FALSE(sent.delivered || sent.permanent);
    EXPECT_EQ(sent.detail, "The certificate of the receiver could not be verified.");
}

TEST_F(WebhookCourierTest, PrivateTargetsAreNotEvenConnectedTo) {
    const HookReceiver receiver(answer("200 OK"));
    const Sent sent = send(receiver.url(), false);
    EXPECT_TRUE(sent.permanent);
    EXPECT_EQ(receiver.connections(), 0);
}

/// A name that was harmless when it was entered and leads inside when it is used.
TEST_F(WebhookCourierTest, WhatANameLeadsToIsJudgedAtTheConnection) {
    const HookReceiver receiver(answer("200 OK"));
    const std::string port = std::to_string(receiver.port());
    const auto perform = [&](bool anyAddress, const std::string& address) {
        Transfer transfer(anyAddress, deliveryPatience, ending);
        curl_slist* list = ::curl_slist_append(nullptr, ("rebound.example:" + port + ":" + address).c_str());
        ::curl_easy_setopt(transfer.handle(), CURLOPT_RESOLVE, list);
        ::curl_easy_setopt(transfer.handle(), CURLOPT_URL, ("http://rebound.example:" + port + "/").c_str());
        const auto outcome = transfer.perform();
        ::curl_slist_free_all(list);
        return outcome;
    };
    for (const char* address : {"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"}) {
        const auto outcome = perform(false, address);
        EXPECT_TRUE(outcome.refusedAddress) << address;
        EXPECT_FALSE(outcome.answered);
        EXPECT_EQ(outcome.detail, "The host leads to an address that is not on the public internet.");
    }
    EXPECT_EQ(receiver.connections(), 0);
    EXPECT_TRUE(perform(true, "127.0.0.1").answered);
    EXPECT_EQ(receiver.connections(), 1);
}

} // namespace
} // namespace ud::service::test
