// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/clientaddress.h"
#include "service/http/servedworld.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <random>
#include <thread>

namespace ud::service::test {

namespace {

const std::string chunkedHead = "POST /v1/runs HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n";

/// A refusal by the server itself: a problem of this code, then the end of the connection.
void expectRefusal(RawClient& client, int status, const std::string& code) {
    const auto answer = client.read();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, status) << answer->body;
    EXPECT_TRUE(answer->has("Content-Type: application/problem+json\r\n")) << answer->head;
    EXPECT_TRUE(answer->has("Connection: close\r\n"));
    EXPECT_TRUE(answer->has("X-Request-Id: "));
    const auto problem = parseJson(answer->body);
    ASSERT_TRUE(problem.ok());
    EXPECT_EQ(problem->at("code").as_string(), code);
    EXPECT_TRUE(client.closed());
}

} // namespace

TEST(HttpServer, AnswersOneRequestAfterTheOther) {
    ServedWorld world;
    RawClient client(world.port());
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(client.send(requestText("GET /v1/organization", world.token(Caller::Viewer))));
        const auto answer = client.read();
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->status, 200);
        EXPECT_TRUE(answer->has("Content-Type: application/json\r\n"));
        EXPECT_TRUE(answer->has("X-Content-Type-Options: nosniff\r\n"));
        EXPECT_TRUE(answer->has("Connection: keep-alive\r\n"));
    }
    client.send(requestText("GET /healthz", {}, {}, "Connection: close\r\n"));
    EXPECT_TRUE(client.read()->has("Connection: close\r\n"));
    EXPECT_TRUE(client.closed());
}

TEST(HttpServer, PipelinedRequestsAreAnsweredInOrder) {
    ServedWorld world;
    RawClient client(world.port());
    std::string all;
    for (int i = 0; i < 50; ++i)
        all +=
            requestText("POST /v1/runs", world.token(Caller::Admin),
                        R"({"agent_id":")" + world.agentId + R"(","label":"n)" + std::to_string(i) + "\"}");
    ASSERT_TRUE(client.send(all));
    for (int i = 0; i < 50; ++i) {
        const auto answer = client.read();
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->status, 202);
        EXPECT_EQ(parseJson(answer->body)->at("label").as_string(), "n" + std::to_string(i));
    }
}

TEST(HttpServer, HeadHasTheLengthButNoBody) {
    ServedWorld world;
    RawClient client(world.port());
    client.send(requestText("HEAD /openapi.yaml") + requestText("GET /openapi.yaml"));
    const auto head = client.read(true);
    const auto full = client.read();
    ASSERT_TRUE(head && full);
    EXPECT_EQ(head->status, 200);
    EXPECT_TRUE(head->has("Content-Length: " + std::to_string(full->body.size()) + "\r\n"));
}

TEST(HttpServer, AnAnswerWithoutContentHasNoLength) {
    ServedWorld world;
    RawClient client(world.port());
    client.send(requestText("DELETE /v1/tokens/" + world.spareTokenId, world.token(Caller::Owner)));
    const auto answer = client.read();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 204);
    EXPECT_FALSE(answer->has("\r\nContent-"));
    client.send(requestText("GET /healthz"));
    EXPECT_EQ(client.read()->status, 200);
}

TEST(HttpServer, TooLargeAHeaderIs431) {
    ServedWorld world;
    for (const std::string& start : {std::string("GET /healthz HTTP/1.1\r\nX: "), std::string("GET /")}) {
        RawClient client(world.port());
        client.send(start + std::string(17 * 1024, 'x'));
        expectRefusal(client, 431, "headers_too_large");
    }
    RawClient fits(world.port());
    fits.send(requestText("GET /healthz", {}, {}, "X: " + std::string(15 * 1024, 'x') + "\r\n"));
    EXPECT_EQ(fits.read()->status, 200);
}

TEST(HttpServer, TooLargeABodyIs413BeforeItIsRead) {
    ServedWorld world;
    RawClient client(world.port());
    client.send(
        "POST /v1/runs HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\nExpect: 100-continue\r\n\r\n");
    expectRefusal(client, 413, "body_too_large");
    RawClient sending(world.port());
    sending.send("POST /v1/runs HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n" +
                 std::string(2'000'000, 'x'));
    expectRefusal(sending, 413, "body_too_large");
}

TEST(HttpServer, TooLargeAChunkedBodyIs413) {
    ServedWorld world;
    RawClient client(world.port());
    std::string chunks = chunkedHead;
    for (int i = 0; i < 17; ++i)
        chunks += "10000\r\n" + std::string(65536, 'x') + "\r\n";
    client.send(chunks + "0\r\n\r\n");
    expectRefusal(client, 413, "body_too_large");
}

TEST(HttpServer, AChunkedBodyIsRead) {
    ServedWorld world;
    RawClient client(world.port());
    const std::string head = "POST /v1/runs HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                             world.token(Caller::Admin) +
                             "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string body = R"({"agent_id":")" + world.agentId + "\"}";
    client.send(head + "5\r\n" + body.substr(0, 5) + "\r\n2d\r\n" + body.substr(5, 45) + "\r\n");
    client.send(body.size() > 50 ? "1\r\n" + body.substr(50) + "\r\n0\r\n\r\n" : "0\r\n\r\n");
    const auto answer = client.read();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 202) << answer->body;
}

TEST(HttpServer, ALargeBodyThatFitsIsRead) {
    ServedWorld world;
    RawClient client(world.port());
    client.send(requestText("POST /v1/runs", world.token(Caller::Admin),
                            R"({"agent_id":")" + world.agentId + R"(","note":")" +
                                std::string(1'000'000, 'x') + "\"}"));
    EXPECT_EQ(client.read()->status, 422);
}

TEST(HttpServer, SlowRequestsAre408) {
    ServedWorld world(ServedWorld::withLimits(shortLimits()));
    RawClient header(world.port());
    header.send("GET /healthz HT");
    expectRefusal(header, 408, "request_timeout");
    RawClient body(world.port());
    body.send("POST /v1/runs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{");
    expectRefusal(body, 408, "request_timeout");
    RawClient silent(world.port());
    EXPECT_TRUE(silent.closed());
}

TEST(HttpServer, WhatIsNotHttpIs400) {
    ServedWorld world;
    for (const std::string& bytes : {
             std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15),
             std::string("GET  /  HTTP/1.1\r\n\r\n"),
             std::string("GET / HTTP/3.0\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\nbad header\r\n\r\n"),
             std::string("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n"),
             std::string("GET /?q=%ff HTTP/1.1\r\nHost: x\r\n\r\n"),
             std::string("GET ftp://x/ HTTP/1.1\r\nHost: x\r\n\r\n"),
             std::string("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n"),
             std::string("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
             std::string("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"),
             std::string("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n"),
             std::string(chunkedHead + "zz\r\n"),
         }) {
        RawClient client(world.port());
        client.send(bytes);
        SCOPED_TRACE(bytes);
        expectRefusal(client, 400, "malformed_request");
    }
}

TEST(HttpServer, TooDeepJsonIs400) {
    ServedWorld world;
    RawClient client(world.port());
    client.send(requestText("POST /v1/runs", world.token(Caller::Admin), std::string(33, '[')));
    const auto answer = client.read();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 400);
    EXPECT_NE(answer->body.find("\"too_deep\""), std::string::npos);
}

TEST(HttpServer, ABodyThatWaitsIsAskedFor) {
    ServedWorld world;
    RawClient client(world.port());
    const std::string body = R"({"agent_id":")" + world.agentId + "\"}";
    const std::string text =
        requestText("POST /v1/runs", world.token(Caller::Admin), body, "Expect: 100-continue\r\n");
    client.send(text.substr(0, text.size() - body.size()));
    EXPECT_EQ(client.readUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send(body);
    EXPECT_EQ(client.read()->status, 202);
}

TEST(HttpServer, CutConnectionsHarmNobody) {
    ServedWorld world;
    const std::string text = requestText("POST /v1/runs", world.token(Caller::Admin),
                                         R"({"agent_id":")" + world.agentId + R"(","label":"cut"})");
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        RawClient client(world.port());
        client.send(text.substr(0, random() % (text.size() + 1)));
        if (i % 2 == 0)
            client.reset();
    }
    RawClient client(world.port());
    client.send(requestText("GET /healthz"));
    EXPECT_EQ(client.read()->status, 200);
    EXPECT_TRUE(waitFor([&] { return world.server->connections() == 1; }));
}

TEST(HttpServer, SlowClientsDoNotHoldOthersUp) {
    ServedWorld world;
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<RawClient>(world.port()));
        slow.back()->send("GET /healthz HTTP/1.1\r\nHost:");
    }
    RawClient client(world.port());
    for (int i = 0; i < 20; ++i) {
        client.send(requestText("GET /v1/runs", world.token(Caller::Viewer)));
        ASSERT_EQ(client.read()->status, 200);
    }
}

TEST(HttpServer, ConnectionsAreBounded) {
    HttpLimits limits;
    limits.connections = 5;
    ServedWorld world(ServedWorld::withLimits(limits));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<RawClient>(world.port()));
        clients.back()->send(requestText("GET /healthz"));
        EXPECT_EQ(clients.back()->read()->status, 200);
    }
    RawClient tooMany(world.port());
    EXPECT_TRUE(tooMany.closed());
    clients.clear();
    EXPECT_TRUE(waitFor([&] { return world.server->connections() == 0; }));
    RawClient again(world.port());
    again.send(requestText("GET /healthz"));
    EXPECT_EQ(again.read()->status, 200);
}

TEST(HttpServer, AnAnswerUnderWayIsFinishedBeforeTheEnd) {
    ServedWorld world;
    RawClient idle(world.port());
    RawClient client(world.port());
    std::atomic<bool> begun{false};
    world.chats.during = [&] {
        begun = true;
        waitFor([&] { return world.server->connections() == 1; }); // stop() has closed the idle one
    };
    client.send(requestText("POST /v1/chats", world.token(Caller::Admin),
                            R"({"agent_id":")" + world.agentId + R"(","message":"hello"})"));
    ASSERT_TRUE(waitFor([&] { return begun.load() && world.server->connections() == 2; }));
    world.server->stop();
    const auto answer = client.read();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_TRUE(client.closed());
    EXPECT_TRUE(idle.closed());
    EXPECT_EQ(world.server->connections(), 0U);
}

TEST(HttpServer, APortInUseIsAnError) {
    ServedWorld world;
    HttpSettings settings;
    settings.port = world.port();
    const auto second = HttpServer::listen(settings, *world.api, *world.hub, world.ids);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, "cannot_listen");
    settings.tls = TlsFiles{"/nonexistent/cert.pem", "/nonexistent/key.pem"};
    EXPECT_EQ(HttpServer::listen(settings, *world.api, *world.hub, world.ids).error().code,
              "bad_certificate");
    settings = {};
    settings.trustedProxies = {"not an address"};
    EXPECT_EQ(HttpServer::listen(settings, *world.api, *world.hub, world.ids).error().code,
              "bad_proxy_address");
}

TEST(ClientAddress, IsBelievedFromTrustedProxiesOnly) {
    const auto clients = ClientAddress::trusting({"10.0.0.0/8", "::1", "192.0.2.7"});
    ASSERT_TRUE(clients.ok());
    const auto of = [&](const std::string& peer, const char* header, const char* value) {
        Request request;
        request.headers[header] = value;
        return clients->of(peer, request);
    };
    EXPECT_EQ(of("198.51.100.1", "x-forwarded-for", "203.0.113.5"), "198.51.100.1");
    EXPECT_EQ(of("10.1.2.3", "x-forwarded-for", "203.0.113.5"), "203.0.113.5");
    EXPECT_EQ(of("10.1.2.3", "x-forwarded-for", "6.6.6.6, 203.0.113.5, 192.0.2.7"), "203.0.113.5");
    EXPECT_EQ(of("::1", "forwarded", "for=6.6.6.6, for=\"[2001:db8::5]:47011\";proto=https"), "2001:db8::5");
    EXPECT_EQ(of("10.1.2.3", "forwarded", "for=203.0.113.5, for=_hidden"), "10.1.2.3");
    EXPECT_EQ(of("::ffff:10.1.2.3", "x-forwarded-for", "203.0.113.5:80"), "203.0.113.5");
    EXPECT_EQ(of("10.1.2.3", "accept", "x"), "10.1.2.3");
    EXPECT_FALSE(ClientAddress::trusting({"10.0.0.0/99"}).ok());
}

} // namespace ud::service::test
