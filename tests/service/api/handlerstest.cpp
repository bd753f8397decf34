// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/apiworld.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud::service::test {

namespace {

/// The pointers of a 422.
std::vector<std::string> pointers(const Response& response) {
    std::vector<std::string> out;
    if (response.status == 422) {
        const json::value problem = jsonOf(response);
        for (const auto& error : problem.at("errors").as_array())
            out.emplace_back(error.at("pointer").as_string());
    }
    return out;
}

using Pointers = std::vector<std::string>;

std::vector<std::string> listedIds(const Response& response) {
    std::vector<std::string> out;
    const json::value page = jsonOf(response);
    for (const auto& run : page.at("runs").as_array())
        out.emplace_back(run.at("id").as_string());
    return out;
}

} // namespace

TEST(Refusals, ComeInTheOrderOfTheContract) {
    ApiWorld world;
    const std::string deep(33, '[');
    const std::string target = "/v1/runs/" + world.ids.next() + "/cancel";
    const auto code = [&](Caller caller, const std::string& method, const std::string& path,
                          const std::string& body, const char* type = "application/json") {
        return problemCode(world.call(caller, method, path, body, {{"content-type", type}}));
    };
    EXPECT_EQ(code(Caller::None, "POST", "/nowhere", deep), "too_deep");
    EXPECT_EQ(code(Caller::None, "POST", "/nowhere", "{"), "not_found");
    EXPECT_EQ(code(Caller::None, "DELETE", target, "{"), "method_not_allowed");
    EXPECT_EQ(code(Caller::None, "POST", target, "{"), "token_missing");
    EXPECT_EQ(code(Caller::Viewer, "POST", target, "{", "text/plain"), "forbidden");
    EXPECT_EQ(code(Caller::Admin, "POST", target, "{", "text/plain"), "unsupported_media_type");
    EXPECT_EQ(code(Caller::Admin, "POST", target, "{"), "not_found");
    const std::string known = "/v1/runs/" + world.runId + "/cancel";
    EXPECT_EQ(code(Caller::Admin, "POST", known, "{"), "malformed_json");
    EXPECT_EQ(code(Caller::Admin, "POST", known + "?now=1", R"({"reason":"other"})"), "invalid");
    EXPECT_EQ(code(Caller::Admin, "POST", known, R"({"reason":"because"})"), "invalid");
}

TEST(Refusals, A405TellsTheMethods) {
    ApiWorld world;
    const auto response = world.call(Caller::None, "OPTIONS", "/v1/agents");
    EXPECT_EQ(response.status, 405);
    EXPECT_EQ(response.header("Allow"), "GET, HEAD, POST");
}

TEST(Refusals, BadQueryValuesAreNamed) {
    ApiWorld world;
    const auto get = [&](const std::string& target) {
        return pointers(world.call(Caller::Owner, "GET", "/v1/" + target));
    };
    EXPECT_EQ(get("runs?status=active,nonsense"), Pointers{"status"});
    EXPECT_EQ(get("runs?status="), Pointers{"status"});
    EXPECT_EQ(get("runs?limit=0"), Pointers{"limit"});
    EXPECT_EQ(get("runs?limit=10001"), Pointers{"limit"});
    EXPECT_EQ(get("runs?limit=1.5"), Pointers{"limit"});
    EXPECT_EQ(get("runs?limit=1&limit=2"), Pointers{"limit"});
    EXPECT_EQ(get("runs?agent_id=x"), Pointers{"agent_id"});
    EXPECT_EQ(get("runs?colour=red"), Pointers{"colour"});
    EXPECT_EQ(get("runs?cursor=garbage"), Pointers{"cursor"});
    EXPECT_EQ(get("audit?cursor=garbage"), Pointers{"cursor"});
    EXPECT_EQ(get("usage/monthly?months=0"), Pointers{"months"});
    EXPECT_EQ(get("usage/monthly?months=61"), Pointers{"months"});
    EXPECT_EQ(get("usage/monthly?group_by=colour"), Pointers{"group_by"});
    EXPECT_EQ(get("runs?reason=boredom"), Pointers{"reason"});
    EXPECT_EQ(get("runs?stopped_by="), Pointers{"stopped_by"});
    EXPECT_EQ(get("runs?started_by=" + std::string(201, 'a')), Pointers{"started_by"});
    EXPECT_EQ(get("people?name=a"), Pointers{"name"});
    EXPECT_EQ(get("usage/daily?month=2026-13"), Pointers{"month"});
    EXPECT_EQ(get("usage/daily?group_by=colour"), Pointers{"group_by"});
    EXPECT_EQ(get("organization?x=1"), Pointers{"x"});
    EXPECT_EQ(get("runs/" + world.runId + "/events?after=-1"), Pointers{"after"});
    EXPECT_EQ(get("runs/" + world.runId + "/events?limit=0"), Pointers{"limit"});
    EXPECT_EQ(get("runs/" + world.runId + "/ledger?limit=10001&after=x"), (Pointers{"after", "limit"}));
}

TEST(Refusals, BadFieldsAreNamedAllAtOnce) {
    ApiWorld world;
    const auto post = [&](const std::string& target, const std::string& body) {
        return pointers(world.call(Caller::Owner, "POST", "/v1/" + target, body));
    };
    const std::string agent = R"({"agent_id":")" + world.agentId + "\"";
    EXPECT_EQ(post("runs", "{}"), Pointers{"/agent_id"});
    EXPECT_EQ(post("runs", R"({"agent_id":")" + world.foreignAgentId + "\"}"), Pointers{"/agent_id"});
    EXPECT_EQ(post("runs", agent + R"(,"colour":1,"label":7})"), (Pointers{"/label", "/colour"}));
    EXPECT_EQ(post("runs", agent + R"(,"label":")" + std::string(201, 'x') + "\"}"), Pointers{"/label"});
    EXPECT_EQ(post("runs", agent + R"(,"label":"a\u0000b"})"), Pointers{"/label"});
    EXPECT_EQ(post("runs", agent + R"(,"max_credits":{"skill":0,"x":1}})"),
              (Pointers{"/max_credits/skill", "/max_credits/x"}));
    EXPECT_EQ(post("runs", agent + R"(,"input":")" + std::string(256 * 1024, 'x') + "\"}"),
              Pointers{"/input"});
    EXPECT_EQ(post("runs/cancel", R"({"run_ids":[]})"), Pointers{"/run_ids"});
    EXPECT_EQ(post("runs/cancel", R"({"run_ids":["x",1]})"), (Pointers{"/run_ids/0", "/run_ids/1"}));
    EXPECT_EQ(post("agents", R"({"name":" ","engine":"magic","command":"rm"})"),
              (Pointers{"/name", "/engine", "/command"}));
    EXPECT_EQ(post("tokens", R"({"name":"T","role":"king"})"), Pointers{"/role"});
    EXPECT_EQ(post("tokens", R"({"name":"T","role":"viewer","expires_at":"2001-01-01T00:00:00Z"})"),
              Pointers{"/expires_at"});
    EXPECT_EQ(post("runs", agent + R"(,"label":null,"max_credits":null})"),
              (Pointers{"/label", "/max_credits"}));
    EXPECT_EQ(
        pointers(world.call(Caller::Owner, "PATCH", "/v1/organization",
                            R"({"name":null,"time_zone":"localtime","support":null,"allowance":null})")),
        (Pointers{"/name", "/time_zone", "/support"}));
    EXPECT_EQ(post("chats", agent + "}"), Pointers{"/message"});
    EXPECT_EQ(post("chats", "[]"), (Pointers{""}));
}

TEST(Organization, IsReadAndChanged) {
    ApiWorld world;
    const auto read = jsonOf(world.call(Caller::Viewer, "GET", "/v1/organization"));
    EXPECT_EQ(read.at("name"), "Alpha");
    EXPECT_EQ(read.at("role"), "viewer");
    EXPECT_TRUE(read.at("allowance").is_null());
    EXPECT_TRUE(read.as_object().contains("server_time"));
    const auto changed = jsonOf(world.call(
        Caller::Owner, "PATCH", "/v1/organization",
        R"({"time_zone":"Asia/Tokyo","allowance":{"message":1000.5},"support":{"email":"help@example.org"}})"));
    EXPECT_EQ(changed.at("time_zone"), "Asia/Tokyo");
    EXPECT_EQ(changed.at("name"), "Alpha");
    EXPECT_EQ(writeJson(changed.at("allowance")), R"({"message":1000.5,"skill":0})");
    EXPECT_EQ(changed.at("support").at("email"), "help@example.org");
    const auto removed =
        jsonOf(world.call(Caller::Owner, "PATCH", "/v1/organization", R"({"allowance":null})"));
    EXPECT_TRUE(removed.at("allowance").is_null());
    EXPECT_EQ(removed.at("support").at("email"), "help@example.org");
    EXPECT_EQ(pointers(world.call(Caller::Owner, "PATCH", "/v1/organization",
                                  R"({"time_zone":"Mars/Base","support":{"url":"javascript:x"}})")),
              (Pointers{"/time_zone", "/support/url"}));
}

TEST(Runs, AreStartedAndRead) {
    ApiWorld world;
    const auto started =
        world.call(Caller::Admin, "POST", "/v1/runs",
                   R"({"agent_id":")" + world.agentId +
                       R"(","input":{"n":[1,2]},"label":"Invoices","max_credits":{"message":5}})");
    ASSERT_EQ(started.status, 202);
    const std::string location(started.header("Location"));
    const auto run = jsonOf(world.call(Caller::Viewer, "GET", location));
    EXPECT_EQ(location, "/v1/runs/" + std::string(run.at("id").as_string()));
    EXPECT_EQ(run.at("status"), "queued");
    EXPECT_EQ(run.at("label"), "Invoices");
    EXPECT_EQ(writeJson(run.at("input")), R"({"n":[1,2]})");
    EXPECT_TRUE(run.at("result").is_null());
    EXPECT_EQ(run.at("started_by").at("name"), "admin");
    const auto events = jsonOf(world.call(Caller::Viewer, "GET", location + "/events"));
    EXPECT_EQ(events.at("events").at(0).at("type"), "queued");
    const auto ledger = world.call(Caller::Viewer, "GET", location + "/ledger");
    EXPECT_EQ(ledger.body, R"({"entries":[],"totals":{"message":0,"skill":0}})");
    const auto log = world.call(Caller::Viewer, "GET", location + "/log");
    EXPECT_EQ(log.contentType, "text/plain; charset=utf-8");
    EXPECT_EQ(log.body, "log of " + std::string(run.at("id").as_string()) + "\n");
}

TEST(Runs, AreListedPageByPage) {
    ApiWorld world;
    for (int i = 0; i < 9; ++i)
        world.startRun("run " + std::to_string(i));
    std::vector<std::string> all;
    std::string cursor;
    do {
        const auto page = world.call(Caller::Viewer, "GET", "/v1/runs?limit=4" + cursor);
        const auto ids = listedIds(page);
        all.insert(all.end(), ids.begin(), ids.end());
        const auto next = jsonOf(page).at("next_cursor");
        cursor = next.is_null() ? "" : "&cursor=" + std::string(next.as_string());
    } while (!cursor.empty());
    EXPECT_EQ(all, listedIds(world.call(Caller::Viewer, "GET", "/v1/runs?limit=10000")));
    EXPECT_EQ(all.size(), 10U);
    EXPECT_EQ(listedIds(world.call(Caller::Viewer, "GET", "/v1/runs?q=RUN%207")).size(), 1U);
    EXPECT_EQ(listedIds(world.call(Caller::Viewer, "GET", "/v1/runs?status=terminal")).size(), 0U);
    EXPECT_EQ(listedIds(world.call(Caller::Viewer, "GET", "/v1/runs?status=queued,failed")).size(), 10U);
    EXPECT_EQ(listedIds(world.call(Caller::Viewer, "GET", "/v1/runs?agent_id=" + world.ids.next())).size(),
              0U);
}

TEST(Runs, AnUnchangedListIsNotSentAgain) {
    ApiWorld world;
    const auto first = world.call(Caller::Viewer, "GET", "/v1/runs");
    const std::string tag(first.header("ETag"));
    ASSERT_TRUE(tag.starts_with("W/\""));
    const auto again = world.call(Caller::Viewer, "GET", "/v1/runs", {}, {{"if-none-match", tag}});
    EXPECT_EQ(again.status, 304);
    EXPECT_TRUE(again.body.empty());
    EXPECT_EQ(world.call(Caller::Viewer, "GET", "/v1/runs?limit=5", {}, {{"if-none-match", tag}}).status,
              200);
    EXPECT_EQ(world.call(Caller::Foreign, "GET", "/v1/runs", {}, {{"if-none-match", tag}}).status, 200);
    world.startRun();
    const auto changed = world.call(Caller::Viewer, "GET", "/v1/runs", {}, {{"if-none-match", tag}});
    EXPECT_EQ(changed.status, 200);
    EXPECT_GT(jsonOf(changed).at("as_of").as_string(), jsonOf(first).at("as_of").as_string());
}

TEST(Runs, AreCancelledOnceAndTellItAfterwards) {
    ApiWorld world;
    const std::string target = "/v1/runs/" + world.runId + "/cancel";
    const auto first =
        jsonOf(world.call(Caller::Admin, "POST", target, R"({"reason":"wrong_agent","note":"Mine was\nB"})"));
    EXPECT_EQ(first.at("outcome"), "cancelled");
    EXPECT_EQ(first.at("run").at("status"), "cancelled");
    EXPECT_EQ(first.at("run").at("stop").at("reason"), "wrong_agent");
    EXPECT_EQ(first.at("run").at("stop").at("requested_by").at("name"), "admin");
    EXPECT_EQ(jsonOf(world.call(Caller::Admin, "POST", target)).at("outcome"), "already_cancelled");
    const auto audit = jsonOf(world.call(Caller::Admin, "GET", "/v1/audit"));
    EXPECT_EQ(audit.at("entries").at(0).at("outcome"), "already_cancelled");
    EXPECT_EQ(audit.at("entries").at(1).at("reason"), "wrong_agent");
}

TEST(Runs, ManyAreCancelledInTheOrderAsked) {
    ApiWorld world;
    const std::string second = world.startRun().id;
    const std::string unknown = world.ids.next();
    const auto results = jsonOf(world.call(Caller::Admin, "POST", "/v1/runs/cancel",
                                           R"({"run_ids":[")" + second + "\",\"" + unknown + "\",\"" +
                                               second + "\",\"" + world.runId + "\"]}"))
                             .at("results")
                             .as_array();
    ASSERT_EQ(results.size(), 4U);
    EXPECT_EQ(results[0].at("outcome"), "cancelled");
    EXPECT_EQ(results[1].at("outcome"), "not_found");
    EXPECT_FALSE(results[1].as_object().contains("run"));
    EXPECT_EQ(results[2].at("outcome"), "already_cancelled");
    EXPECT_EQ(results[3].at("outcome"), "cancelled");
    EXPECT_EQ(results[3].at("run_id").as_string(), world.runId);
}

TEST(Runs, AnExpectationIsSetAndRemoved) {
    ApiWorld world;
    const std::string target = "/v1/runs/" + world.runId + "/expectation";
    const std::string until = toRfc3339(world.clock.now() + std::chrono::hours(1));
    const auto set =
        jsonOf(world.call(Caller::Admin, "PUT", target, R"({"until":")" + until + R"(","note":"big"})"));
    EXPECT_EQ(set.at("expectation").at("until").as_string(), until);
    EXPECT_TRUE(
        jsonOf(world.call(Caller::Admin, "PUT", target, R"({"until":null})")).at("expectation").is_null());
    EXPECT_EQ(pointers(world.call(Caller::Admin, "PUT", target, R"({"until":"2001-01-01T00:00:00Z"})")),
              Pointers{"/until"});
}

TEST(Agents, AreAddedAndDisabled) {
    ApiWorld world;
    const auto added = jsonOf(world.call(
        Caller::Owner, "POST", "/v1/agents",
        R"({"name":"B","engine":"process","command":"document-digest","input_schema":{"type":"object"}})"));
    EXPECT_EQ(added.at("enabled"), true);
    const std::string id(added.at("id").as_string());
    const auto changed = world.call(Caller::Owner, "PATCH", "/v1/agents/" + id, R"({"enabled":false})");
    EXPECT_EQ(jsonOf(changed).at("enabled"), false);
    EXPECT_EQ(jsonOf(world.call(Caller::Viewer, "GET", "/v1/agents")).at("agents").as_array().size(), 2U);
    const auto chat =
        world.call(Caller::Admin, "POST", "/v1/chats", R"({"agent_id":")" + id + R"(","message":"hello"})");
    EXPECT_EQ(problemCode(chat), "agent_disabled");
}

TEST(Chats, AreAnsweredWhenDone) {
    ApiWorld world;
    const auto answer = world.call(Caller::Admin, "POST", "/v1/chats",
                                   R"({"agent_id":")" + world.agentId + R"(","message":"hello"})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(jsonOf(answer).at("output"), "hello");
    EXPECT_EQ(jsonOf(answer).at("agent").at("name"), "Digest");
}

TEST(Usage, HasMonthsAndDaysInTheOrganizationsZone) {
    ApiWorld world;
    const auto monthly = jsonOf(world.call(Caller::Viewer, "GET", "/v1/usage/monthly?group_by=agent"));
    EXPECT_EQ(monthly.at("months").as_array().size(), 12U);
    EXPECT_EQ(monthly.at("time_zone"), "Europe/Berlin");
    EXPECT_TRUE(monthly.at("months").at(0).as_object().contains("agents"));
    const auto daily = jsonOf(world.call(Caller::Viewer, "GET", "/v1/usage/daily?month=2024-02"));
    EXPECT_EQ(daily.at("days").as_array().size(), 29U);
    const auto runs = jsonOf(world.call(Caller::Viewer, "GET", "/v1/runs"));
    EXPECT_EQ(monthly.at("as_of"), runs.at("as_of"));
}

TEST(Tokens, WorkUntilDeletedAndTheLastOwnerStays) {
    ApiWorld world;
    const auto [token, secret] = world.addToken(Role::Viewer);
    const std::map<std::string, std::string> bearer{{"authorization", "Bearer " + secret}};
    EXPECT_EQ(world.call(Caller::None, "GET", "/v1/agents", {}, bearer).status, 200);
    EXPECT_EQ(world.call(Caller::Owner, "DELETE", "/v1/tokens/" + token.id).status, 204);
    EXPECT_EQ(world.call(Caller::None, "GET", "/v1/agents", {}, bearer).status, 401);
    const auto listed = world.call(Caller::Owner, "GET", "/v1/tokens");
    EXPECT_EQ(listed.body.find("ud_"), std::string::npos);
    const json::value tokens = jsonOf(listed);
    for (const auto& one : tokens.at("tokens").as_array()) {
        if (one.at("role") == "owner") {
            const auto refused =
                world.call(Caller::Owner, "DELETE", "/v1/tokens/" + std::string(one.at("id").as_string()));
            EXPECT_EQ(problemCode(refused), "last_owner");
        }
    }
}

TEST(Operator, MakesOrganizationsAndRecoversOwners) {
    ApiWorld world;
    const auto made =
        jsonOf(world.call(Caller::Operator, "POST", "/operator/organizations",
                          R"({"name":"Gamma","time_zone":"Asia/Tokyo","allowance":{"skill":7}})"));
    const auto bearer = [](const json::value& secret) {
        return std::map<std::string, std::string>{
            {"authorization", "Bearer " + std::string(secret.as_string())}};
    };
    const auto organization =
        jsonOf(world.call(Caller::None, "GET", "/v1/organization", {}, bearer(made.at("owner_token"))));
    EXPECT_EQ(organization.at("name"), "Gamma");
    EXPECT_EQ(organization.at("role"), "owner");
    const std::string id(made.at("organization").at("id").as_string());
    const auto recovered =
        jsonOf(world.call(Caller::Operator, "POST", "/operator/organizations/" + id + "/owner-token"));
    EXPECT_EQ(recovered.at("role"), "owner");
    EXPECT_EQ(world.call(Caller::None, "GET", "/v1/tokens", {}, bearer(recovered.at("token"))).status, 200);
    EXPECT_EQ(
        world.call(Caller::Operator, "POST", "/operator/organizations/" + world.ids.next() + "/owner-token")
            .status,
        404);
    EXPECT_EQ(pointers(world.call(Caller::Operator, "POST", "/operator/organizations",
                                  R"({"name":"x","time_zone":"Nowhere"})")),
              Pointers{"/time_zone"});
}

TEST(Gate, ManyBadTokensShutOutAllButValidOnes) {
    ApiWorld world;
    const auto from = [&](const std::string& authorization, const std::string& address) {
        Request request;
        request.method = "GET";
        request.path = "/v1/agents";
        request.remoteAddress = address;
        if (!authorization.empty())
            request.headers["authorization"] = authorization;
        return world.api->handle(request);
    };
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(from("", "192.0.2.1").status, 401);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(from("Bearer wrong", "192.0.2.1").status, 401);
    const auto refused = from("Bearer wrong", "192.0.2.1");
    EXPECT_EQ(refused.status, 429);
    EXPECT_FALSE(problemCode(refused).empty());
    EXPECT_GT(std::stoi(std::string(refused.header("Retry-After"))), 0);
    EXPECT_EQ(from("", "192.0.2.1").status, 429);
    EXPECT_EQ(from("bearer  " + world.token(Caller::Viewer), "192.0.2.1").status, 200);
    EXPECT_EQ(from("Bearer wrong", "192.0.2.2").status, 401);
}

TEST(Health, TellsWhatTheServiceCanDo) {
    ApiWorld world;
    EXPECT_EQ(jsonOf(world.call(Caller::None, "GET", "/healthz")).at("status"), "ok");
    const auto ready = jsonOf(world.call(Caller::None, "GET", "/readyz"));
    EXPECT_EQ(ready.at("ready"), true);
    EXPECT_EQ(ready.at("parts").at(1).at("detail"), "subreaper");
    world.readiness.ready = false;
    const auto not_ready = world.call(Caller::None, "GET", "/readyz");
    EXPECT_EQ(not_ready.status, 503);
    EXPECT_EQ(problemCode(not_ready), "not_ready");
    EXPECT_EQ(not_ready.header("Retry-After"), "1");
    const auto metrics = world.call(Caller::None, "GET", "/metrics").body;
    EXPECT_NE(metrics.find("agentsd_runs_queued 1\n"), std::string::npos);
    EXPECT_NE(
        metrics.find(R"(agentsd_http_request_seconds_count{method="GET",route="/readyz",status="503"} 1)"),
        std::string::npos);
    EXPECT_NE(metrics.find("agentsd_test 1\n"), std::string::npos);
    EXPECT_TRUE(world.call(Caller::None, "GET", "/openapi.yaml").body.starts_with("#") ||
                world.call(Caller::None, "GET", "/openapi.yaml").body.starts_with("openapi:"));
}

} // namespace ud::service::test
