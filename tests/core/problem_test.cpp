// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/problem.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud {
namespace {

TEST(Problem, carriesWhatTheContractAsksFor) {
    const Error error{ErrorKind::Invalid, "invalid", "Two faults.", {{"/name", "Missing."}}, std::nullopt};
    const json::object problem = toProblem(error).as_object();
    EXPECT_EQ(problem.at("type"), "about:blank");
    EXPECT_EQ(problem.at("title"), "Unprocessable Content");
    EXPECT_EQ(problem.at("status"), 422);
    EXPECT_EQ(problem.at("code"), "invalid");
    EXPECT_EQ(problem.at("errors").as_array().at(0).at("pointer"), "/name");
    EXPECT_EQ(problemFromJson(problem, 422), error);
}

TEST(Problem, everyHttpKindIsReadBack) {
    for (const int status :
         {400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 429, 431, 500, 503, 504, 507}) {
        EXPECT_EQ(httpStatus(kindOfStatus(status)), status);
        EXPECT_NE(statusTitle(status), "Error");
    }
    EXPECT_EQ(kindOfStatus(418), ErrorKind::Protocol);
    EXPECT_EQ(httpStatus(ErrorKind::Network), 500);
}

TEST(Problem, poorAnswersAreFilledFromTheStatus) {
    const Error error = problemFromJson(json::value("nonsense"), 503);
    EXPECT_EQ(error.kind, ErrorKind::Unavailable);
    EXPECT_EQ(error.code, "http_503");
    EXPECT_EQ(error.detail, "Service Unavailable");
}

} // namespace
} // namespace ud
