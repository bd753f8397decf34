// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asked.h"
#include "testutils/manualclock.h"

#include <gmock/gmock.h>

using namespace ud;
using namespace ud::test;

namespace {

class ScenariosTest : public testing::Test {
protected:
    json::value get(const std::string& path) { return bodyOf(service.answer(asked("GET", path))); }
    PracticeReply stop(const std::string& id, const std::string& key = {}) {
        return service.answer(asked("POST", "/v1/runs/" + id + "/cancel", {}, key));
    }
    std::string runOf(const std::string& agent) {
        const json::value list = get("/v1/runs");
        for (const json::value& run : list.at("runs").as_array()) {
            if (run.at("agent").at("name") == json::value(agent))
                return std::string(run.at("id").as_string());
        }
        return {};
    }
    void pass(milliseconds time) {
        clock.advance(time);
        service.passTime();
    }

    testutils::ManualClock clock{noon()};
    SimulatedService service{clock};
};

} // namespace

TEST_F(ScenariosTest, each_has_a_name_of_its_own) {
    for (const Scenario scenario : allScenarios)
        EXPECT_EQ(scenarioFromText(toText(scenario)), scenario);
    EXPECT_EQ(scenarioFromText("nonsense"), std::nullopt);
}

TEST_F(ScenariosTest, in_the_morning_the_one_that_waits_starts_and_one_completes) {
    pass(std::chrono::minutes(3));
    EXPECT_EQ(get("/v1/runs/" + runOf("Market Research")).at("status"), "running");
    const std::string digest = runOf("Document Digest");
    pass(std::chrono::minutes(2));
    EXPECT_EQ(get("/v1/runs/" + digest).at("status"), "completed");
}

TEST_F(ScenariosTest, race) {
    service.play(Scenario::Race);
    const std::string id = runOf("Site Auditor");
    EXPECT_EQ(get("/v1/runs/" + id).at("status"), "running") << "until the stop arrives";
    EXPECT_EQ(bodyOf(stop(id)).at("outcome"), "already_completed");
    EXPECT_EQ(bodyOf(stop(runOf("Market Research"))).at("outcome"), "already_completed") << "queued before";
}

TEST_F(ScenariosTest, stopped_by_somebody_else) {
    service.play(Scenario::Cancelled);
    const json::value answer = bodyOf(stop(runOf("Site Auditor")));
    EXPECT_EQ(answer.at("outcome"), "already_cancelled");
    EXPECT_EQ(answer.at("run").at("stop").at("requested_by").at("name"), "an administrator");
}

TEST_F(ScenariosTest, stuck_work_ends_late) {
    service.play(Scenario::Stuck);
    const std::string id = runOf("Invoice Reader");
    EXPECT_EQ(bodyOf(stop(id)).at("outcome"), "cancelled");
    pass(seconds(60));
    EXPECT_TRUE(get("/v1/runs/" + id).at("stop").at("work_ended_at").is_null());
    pass(seconds(20));
    EXPECT_FALSE(get("/v1/runs/" + id).at("stop").at("work_ended_at").is_null());
    EXPECT_EQ(get("/v1/runs/" + id).at("stop").at("settled"), true);
}

TEST_F(ScenariosTest, it_comes_back_until_it_is_disabled) {
    service.play(Scenario::Returning);
    for (int time = 1; time <= 3; ++time) {
        const std::string id = runOf("Site Auditor");
        ASSERT_FALSE(id.empty());
        stop(id);
        EXPECT_EQ(runOf("Site Auditor"), "");
        pass(seconds(4));
        pass(seconds(4));
        const json::value back = get("/v1/runs/" + runOf("Site Auditor"));
        EXPECT_EQ(back.at("flags").at(0).at("flag"), "returning");
        EXPECT_EQ(back.at("flags").at(0).at("figures").at("starts"), time);
    }
    const std::string id = runOf("Site Auditor");
    const json::value run = get("/v1/runs/" + id);
    const std::string agent(run.at("agent").at("id").as_string());
    service.answer(asked("PATCH", "/v1/agents/" + agent, R"({"enabled":false})"));
    stop(id);
    pass(seconds(30));
    EXPECT_EQ(runOf("Site Auditor"), "");
}

TEST_F(ScenariosTest, the_answer_is_lost_but_the_stop_is_not) {
    service.play(Scenario::LostAnswer);
    const std::string id = runOf("Site Auditor");
    EXPECT_EQ(stop(id, "k").fate, PracticeReply::Fate::Lost);
    EXPECT_EQ(get("/v1/runs/" + id).at("status"), "cancelled");
    stop(id, "k");
    stop(id, "k");
    const PracticeReply answer = stop(id, "k");
    EXPECT_EQ(answer.fate, PracticeReply::Fate::Answered);
    EXPECT_EQ(bodyOf(answer).at("outcome"), "cancelled");
}

TEST_F(ScenariosTest, the_connection_comes_and_goes) {
    service.play(Scenario::Offline);
    EXPECT_TRUE(service.reachable());
    pass(seconds(7));
    EXPECT_FALSE(service.reachable());
    EXPECT_EQ(service.answer(asked("GET", "/v1/runs")).fate, PracticeReply::Fate::Unreachable);
    pass(seconds(15));
    EXPECT_TRUE(service.reachable());
    pass(seconds(30));
    EXPECT_FALSE(service.reachable());
}

TEST_F(ScenariosTest, the_role_was_lowered) {
    service.play(Scenario::Refused);
    EXPECT_EQ(get("/v1/organization").at("role"), "admin");
    const std::string id = runOf("Site Auditor");
    const PracticeReply refused = stop(id, "k");
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(bodyOf(refused).at("code"), "forbidden");
    EXPECT_EQ(get("/v1/runs/" + id).at("status"), "running");
    EXPECT_EQ(get("/v1/organization").at("role"), "viewer");
}

TEST_F(ScenariosTest, many_rows_change_all_the_time) {
    service.play(Scenario::ManyRows);
    std::string position = service.position();
    pass(seconds(1));
    const std::string news = service.news(position);
    std::size_t changed = 0;
    for (auto at = news.find("\"updated_at\""); at != std::string::npos;
         at = news.find("\"updated_at\"", at + 1))
        ++changed;
    EXPECT_GT(changed, 30U);
    EXPECT_LT(changed, 300U);
}
