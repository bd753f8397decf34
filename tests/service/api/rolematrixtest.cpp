// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/apiworld.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud::service::test {

namespace {

/// Expected statuses in the order of allCallers: none, bad, revoked, other organization's owner, viewer,
/// admin, owner, operator.
struct Cells {
    const char* route;
    std::function<std::string(const ApiWorld&)> target;
    std::function<std::string(const ApiWorld&)> body;
    std::array<int, 8> statuses;
};

std::string noBody(const ApiWorld&) {
    return {};
}

auto fixed(const char* text) {
    return [text](const ApiWorld&) { return std::string(text); };
}

auto ofRun(const char* rest) {
    return [rest](const ApiWorld& world) { return "/v1/runs/" + world.runId + rest; };
}

std::string newRun(const ApiWorld& world) {
    return R"({"agent_id":")" + world.agentId + "\"}";
}

std::string newChat(const ApiWorld& world) {
    return R"({"agent_id":")" + world.agentId + R"(","message":"hello"})";
}

std::string runList(const ApiWorld& world) {
    return R"({"run_ids":[")" + world.runId + "\"]}";
}

std::string agentTarget(const ApiWorld& world) {
    return "/v1/agents/" + world.agentId;
}

std::string tokenTarget(const ApiWorld& world) {
    return "/v1/tokens/" + world.spareTokenId;
}

std::string ownerTokenTarget(const ApiWorld& world) {
    return "/operator/organizations/" + world.owner.organizationId + "/owner-token";
}

constexpr std::array<int, 8> everyone{200, 200, 200, 200, 200, 200, 200, 200};
constexpr std::array<int, 8> readers{401, 401, 401, 200, 200, 200, 200, 401};
constexpr std::array<int, 8> readersOfOne{401, 401, 401, 404, 200, 200, 200, 401};
constexpr std::array<int, 8> adminsOfOne{401, 401, 401, 404, 403, 200, 200, 401};

const std::vector<Cells>& matrix() {
    static const std::vector<Cells> cells{
        {"GET /v1/organization", fixed("/v1/organization"), noBody, readers},
        {"PATCH /v1/organization",
         fixed("/v1/organization"),
         fixed(R"({"name":"New name"})"),
         {401, 401, 401, 200, 403, 403, 200, 401}},
        {"GET /v1/agents", fixed("/v1/agents"), noBody, readers},
        {"POST /v1/agents",
         fixed("/v1/agents"),
         fixed(R"({"name":"A","engine":"process","command":"document-digest"})"),
         {401, 401, 401, 201, 403, 403, 201, 401}},
        {"PATCH /v1/agents/{id}",
         agentTarget,
         fixed(R"({"description":"d"})"),
         {401, 401, 401, 404, 403, 403, 200, 401}},
        {"GET /v1/runs", fixed("/v1/runs?status=all"), noBody, readers},
        {"POST /v1/runs", fixed("/v1/runs"), newRun, {401, 401, 401, 422, 403, 202, 202, 401}},
        {"POST /v1/runs/cancel", fixed("/v1/runs/cancel"), runList, {401, 401, 401, 200, 403, 200, 200, 401}},
        {"GET /v1/runs/stream", fixed("/v1/runs/stream"), noBody, readers},
        {"GET /v1/runs/{id}", ofRun(""), noBody, readersOfOne},
        {"GET /v1/runs/{id}/events", ofRun("/events"), noBody, readersOfOne},
        {"GET /v1/runs/{id}/ledger", ofRun("/ledger"), noBody, readersOfOne},
        {"GET /v1/runs/{id}/log", ofRun("/log"), noBody, readersOfOne},
        {"PUT /v1/runs/{id}/expectation", ofRun("/expectation"), fixed(R"({"until":null})"), adminsOfOne},
        {"POST /v1/runs/{id}/cancel", ofRun("/cancel"), noBody, adminsOfOne},
        {"POST /v1/chats", fixed("/v1/chats"), newChat, {401, 401, 401, 422, 403, 200, 200, 401}},
        {"GET /v1/usage/monthly", fixed("/v1/usage/monthly"), noBody, readers},
        {"GET /v1/usage/daily", fixed("/v1/usage/daily"), noBody, readers},
        {"GET /v1/people", fixed("/v1/people"), noBody, readers},
        {"GET /v1/budgets", fixed("/v1/budgets"), noBody, readers},
        {"GET /v1/audit", fixed("/v1/audit"), noBody, {401, 401, 401, 200, 403, 200, 200, 401}},
        {"GET /v1/tokens", fixed("/v1/tokens"), noBody, {401, 401, 401, 200, 403, 403, 200, 401}},
        {"POST /v1/tokens",
         fixed("/v1/tokens"),
         fixed(R"({"name":"T","role":"viewer"})"),
         {401, 401, 401, 201, 403, 403, 201, 401}},
        {"DELETE /v1/tokens/{id}", tokenTarget, noBody, {401, 401, 401, 404, 403, 403, 204, 401}},
        {"GET /v1/notifications",
         fixed("/v1/notifications"),
         noBody,
         {401, 401, 401, 200, 403, 200, 200, 401}},
        {"PUT /v1/notifications",
         fixed("/v1/notifications"),
         fixed(R"({"webhook":{"url":"https://example.org/hook"},"mail":null,"kinds":["silent"]})"),
         {401, 401, 401, 200, 403, 403, 200, 401}},
        {"POST /v1/notifications/test",
         fixed("/v1/notifications/test"),
         noBody,
         {401, 401, 401, 200, 403, 403, 200, 401}},
        {"GET /operator/organizations",
         fixed("/operator/organizations"),
         noBody,
         {401, 401, 401, 401, 401, 401, 401, 200}},
        {"POST /operator/organizations",
         fixed("/operator/organizations"),
         fixed(R"({"name":"Gamma","time_zone":"Etc/UTC"})"),
         {401, 401, 401, 401, 401, 401, 401, 201}},
        {"POST /operator/organizations/{id}/owner-token",
         ownerTokenTarget,
         noBody,
         {401, 401, 401, 401, 401, 401, 401, 201}},
        {"GET /healthz", fixed("/healthz"), noBody, everyone},
        {"GET /readyz", fixed("/readyz"), noBody, everyone},
        {"GET /metrics", fixed("/metrics"), noBody, everyone},
        {"GET /openapi.yaml", fixed("/openapi.yaml"), noBody, everyone},
    };
    return cells;
}

std::string nameOf(const Route& route) {
    return std::string(route.method) + ' ' + std::string(route.pattern);
}

const Cells* cellsOf(const std::string& route) {
    for (const auto& cells : matrix()) {
        if (cells.route == route)
            return &cells;
    }
    return nullptr;
}

const char* codeOf(int status) {
    switch (status) {
    case 401:
        return "token_";
    case 403:
        return "forbidden";
    case 404:
        return "not_found";
    default:
        return "invalid";
    }
}

} // namespace

TEST(RoleMatrix, EveryRouteHasItsCells) {
    for (const auto& route : Api::routes())
        EXPECT_NE(cellsOf(nameOf(route)), nullptr) << nameOf(route) << " has no cells";
    EXPECT_EQ(matrix().size(), Api::routes().size());
}

TEST(RoleMatrix, EveryCellHolds) {
    ApiWorld world;
    for (const auto& cells : matrix()) {
        const std::string method = std::string(cells.route).substr(0, std::string(cells.route).find(' '));
        for (std::size_t i = 0; i < allCallers.size(); ++i) {
            const auto response = world.call(allCallers[i], method, cells.target(world), cells.body(world));
            EXPECT_EQ(response.status, cells.statuses[i]) << cells.route << " by caller " << i;
            if (response.status >= 400) {
                EXPECT_TRUE(problemCode(response).starts_with(codeOf(response.status)))
                    << cells.route << " by caller " << i << ": " << response.body;
            }
            EXPECT_FALSE(response.header("X-Request-Id").empty());
            EXPECT_EQ(response.header("Cache-Control"), "no-store");
            EXPECT_EQ(response.status == 401, response.header("WWW-Authenticate").size() > 0);
        }
    }
}

TEST(RoleMatrix, ForeignThingsAnswerLikeUnknownOnes) {
    ApiWorld world;
    const std::string unknown = world.ids.next();
    for (const char* rest : {"", "/events", "/ledger", "/log"}) {
        const auto foreign = world.call(Caller::Foreign, "GET", "/v1/runs/" + world.runId + rest);
        const auto nothing = world.call(Caller::Foreign, "GET", "/v1/runs/" + unknown + rest);
        EXPECT_EQ(foreign.status, 404);
        EXPECT_EQ(foreign.body, nothing.body);
        EXPECT_EQ(foreign.body.find(world.runId), std::string::npos);
    }
    const auto cancel = [&](const std::string& id) {
        return jsonOf(
            world.call(Caller::Foreign, "POST", "/v1/runs/cancel", R"({"run_ids":[")" + id + "\"]}"));
    };
    EXPECT_EQ(cancel(world.runId).at("results").at(0).at("outcome"), "not_found");
    EXPECT_EQ(cancel(unknown).at("results").at(0).at("outcome"), "not_found");
    EXPECT_EQ(jsonOf(world.call(Caller::Owner, "GET", "/v1/runs/" + world.runId)).at("status"), "queued");
    const auto listed = jsonOf(world.call(Caller::Foreign, "GET", "/v1/runs?status=all"));
    EXPECT_TRUE(listed.at("runs").as_array().empty());
}

} // namespace ud::service::test
