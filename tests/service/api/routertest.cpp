// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/api.h"

#include <gtest/gtest.h>

namespace ud::service {

TEST(Router, LiteralSegmentsWinOverParameters) {
    const Match stream = match(Api::routes(), "GET", "/v1/runs/stream");
    ASSERT_NE(stream.route, nullptr);
    EXPECT_EQ(stream.route->pattern, "/v1/runs/stream");
    const Match one = match(Api::routes(), "GET", "/v1/runs/abc");
    ASSERT_NE(one.route, nullptr);
    EXPECT_EQ(one.route->pattern, "/v1/runs/{id}");
    EXPECT_EQ(one.parameters, std::vector<std::string>{"abc"});
}

TEST(Router, HeadIsAnsweredAsGet) {
    const Match found = match(Api::routes(), "HEAD", "/v1/organization");
    ASSERT_NE(found.route, nullptr);
    EXPECT_EQ(found.route->method, "GET");
}

TEST(Router, AKnownPathTellsItsMethods) {
    const Match wrong = match(Api::routes(), "DELETE", "/v1/runs");
    EXPECT_EQ(wrong.route, nullptr);
    EXPECT_EQ(wrong.allowed, "GET, HEAD, POST");
    EXPECT_EQ(match(Api::routes(), "GET", "/v1/runs/cancel").allowed, "POST");
}

TEST(Router, UnknownPathsHaveNoMethods) {
    for (const char* path : {"", "v1/runs", "/", "/v1", "/v1/runs/", "/v1/runs//events", "/v1/runs/a/b/c",
                             "/v2/runs", "/V1/runs"}) {
        const Match found = match(Api::routes(), "GET", path);
        EXPECT_EQ(found.route, nullptr) << path;
        EXPECT_EQ(found.allowed, "") << path;
    }
}

TEST(Router, OnlyChatsAreSlow) {
    EXPECT_TRUE(Api::isSlow("POST", "/v1/chats"));
    EXPECT_FALSE(Api::isSlow("GET", "/v1/chats"));
    EXPECT_FALSE(Api::isSlow("POST", "/v1/runs"));
}

TEST(Target, IsDecoded) {
    Request request;
    ASSERT_TRUE(readTarget("/v1/runs?q=a%20b+c&limit=5&q=%C3%A4&flag#part", request));
    EXPECT_EQ(request.path, "/v1/runs");
    EXPECT_EQ(request.query.count("q"), 2U);
    EXPECT_EQ(request.query.find("q")->second, "a b c");
    EXPECT_EQ(request.query.find("limit")->second, "5");
    EXPECT_EQ(request.query.find("flag")->second, "");
}

TEST(Target, MayBeAWholeAddress) {
    Request request;
    ASSERT_TRUE(readTarget("http://localhost:8787/v1/runs?limit=5", request));
    EXPECT_EQ(request.path, "/v1/runs");
    EXPECT_EQ(request.query.count("limit"), 1U);
    EXPECT_FALSE(readTarget("http://localhost:8787", request));
}

TEST(Target, BrokenEscapesAreRefused) {
    Request request;
    for (const char* target : {"", "v1", "*", "/%", "/%2", "/%zz", "/a?b=%1", "/a?%g0", "/%+1"})
        EXPECT_FALSE(readTarget(target, request)) << target;
}

} // namespace ud::service
