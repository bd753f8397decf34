// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asked.h"
#include "core/runjson.h"
#include "core/usagejson.h"
#include "testutils/manualclock.h"

#include <gmock/gmock.h>

#include <set>

using namespace ud;
using namespace ud::test;
using testing::HasSubstr;

namespace {

class SimulatedServiceTest : public testing::Test {
protected:
    json::value get(const std::string& path) { return bodyOf(service.answer(asked("GET", path))); }
    std::string firstRun() { return text(get("/v1/runs").at("runs").at(0).at("id")); }
    static std::string text(const json::value& value) { return std::string(value.as_string()); }

    testutils::ManualClock clock{noon()};
    SimulatedService service{clock, Scenario::Morning};
};

} // namespace

TEST_F(SimulatedServiceTest, the_same_seed_and_clock_give_the_same_rehearsal) {
    SimulatedService other(clock, Scenario::Morning);
    EXPECT_EQ(service.answer(asked("GET", "/v1/runs?status=all")).body,
              other.answer(asked("GET", "/v1/runs?status=all")).body);
    EXPECT_EQ(service.answer(asked("GET", "/v1/usage/monthly")).body,
              other.answer(asked("GET", "/v1/usage/monthly")).body);
    SimulatedService seeded(clock, Scenario::Morning, 2);
    EXPECT_NE(service.answer(asked("GET", "/v1/usage/monthly")).body,
              seeded.answer(asked("GET", "/v1/usage/monthly")).body);
}

TEST_F(SimulatedServiceTest, a_token_of_elsewhere_opens_nothing) {
    PracticeRequest request = asked("GET", "/v1/runs");
    request.headers["authorization"] = "Bearer secret-token";
    EXPECT_EQ(service.answer(request).status, 401);
    request.headers.clear();
    EXPECT_EQ(service.answer(request).status, 401);
}

TEST_F(SimulatedServiceTest, what_is_not_there_is_404_and_what_cannot_be_done_405) {
    for (const char* path : {"/v1/nothing", "/v1/runs/x/nothing", "/v1/runs/x/y/ledger", "/v1/runs/x"})
        EXPECT_EQ(service.answer(asked("GET", path)).status, 404) << path;
    EXPECT_EQ(service.answer(asked("DELETE", "/v1/organization")).status, 405);
}

TEST_F(SimulatedServiceTest, an_ordinary_morning) {
    const json::array runs = get("/v1/runs").at("runs").as_array();
    ASSERT_EQ(runs.size(), 5U);
    int queued = 0;
    std::vector<std::string> flagged;
    for (const json::value& value : runs) {
        const auto run = runFromJson(value);
        ASSERT_TRUE(run);
        queued += run->status == RunStatus::Queued ? 1 : 0;
        for (const Flag& flag : run->flags)
            flagged.push_back(run->agentName + ' ' + std::string(toText(flag.kind)));
    }
    EXPECT_EQ(queued, 1);
    EXPECT_THAT(flagged, testing::ElementsAre("Invoice Reader unusually_long"));
}

TEST_F(SimulatedServiceTest, pages_give_each_run_once_in_order) {
    service.play(Scenario::ManyRows);
    std::set<std::string> ids;
    std::string cursor;
    std::string last;
    do {
        const json::value page = get("/v1/runs?limit=700" + (cursor.empty() ? "" : "&cursor=" + cursor));
        for (const json::value& run : page.at("runs").as_array()) {
            EXPECT_TRUE(ids.insert(text(run.at("id"))).second);
            EXPECT_LE(last, text(run.at("queued_at")));
            last = text(run.at("queued_at"));
        }
        cursor = page.at("next_cursor").is_null() ? "" : text(page.at("next_cursor"));
    } while (!cursor.empty());
    EXPECT_EQ(ids.size(), 5000U);
}

TEST_F(SimulatedServiceTest, lists_can_be_narrowed) {
    const std::string agent = text(get("/v1/runs").at("runs").at(0).at("agent").at("id"));
    EXPECT_EQ(get("/v1/runs?agent_id=" + agent).at("runs").as_array().size(), 1U);
    EXPECT_EQ(get("/v1/runs?status=queued").at("runs").as_array().size(), 1U);
    EXPECT_EQ(get("/v1/runs?q=SITE AUD").at("runs").as_array().size(), 1U);
    const json::value ended = get("/v1/runs?status=terminal");
    for (const json::value& run : ended.at("runs").as_array())
        EXPECT_FALSE(run.at("ended_at").is_null());
    EXPECT_EQ(ended.at("runs").as_array().size(), 60U);
}

TEST_F(SimulatedServiceTest, an_unchanged_list_is_304) {
    const PracticeReply first = service.answer(asked("GET", "/v1/runs"));
    PracticeRequest again = asked("GET", "/v1/runs");
    again.headers["if-none-match"] = first.headers.front().second;
    EXPECT_EQ(service.answer(again).status, 304);
    service.answer(asked("POST", "/v1/runs/" + firstRun() + "/cancel"));
    EXPECT_EQ(service.answer(again).status, 200);
}

TEST_F(SimulatedServiceTest, the_ledger_adds_up_to_what_the_run_says) {
    clock.advance(std::chrono::minutes(1));
    const json::value all = get("/v1/runs?status=all");
    for (const json::value& value : all.at("runs").as_array()) {
        const json::value ledger = get("/v1/runs/" + text(value.at("id")) + "/ledger");
        CreditPair sum;
        for (const json::value& line : ledger.at("entries").as_array()) {
            const auto entry = ledgerEntryFromJson(line);
            ASSERT_TRUE(entry);
            sum.of(entry->kind) += entry->credits;
        }
        EXPECT_EQ(sum, runFromJson(value)->credits);
    }
}

TEST_F(SimulatedServiceTest, nothing_is_charged_after_a_stop) {
    const std::string id = firstRun();
    const json::value stopped = bodyOf(service.answer(asked("POST", "/v1/runs/" + id + "/cancel")));
    EXPECT_EQ(text(stopped.at("outcome")), "cancelled");
    for (int i = 0; i < 20; ++i) {
        clock.advance(seconds(30));
        service.passTime();
    }
    EXPECT_EQ(get("/v1/runs/" + id).at("credits"), stopped.at("run").at("credits"));
}

TEST_F(SimulatedServiceTest, days_add_up_to_their_month_and_count_what_is_consumed) {
    const auto total = [this](const std::string& path, UsageUnit unit) {
        CreditPair sum;
        const auto report = usageReportFromJson(get(path), unit);
        for (const UsagePeriod& period : report->periods)
            sum += {period.message.total(), period.skill.total()};
        return sum;
    };
    const CreditPair before = total("/v1/usage/monthly?months=1", UsageUnit::Months);
    EXPECT_EQ(before, total("/v1/usage/daily?month=2026-11", UsageUnit::Days));
    clock.advance(seconds(20));
    const CreditPair after = total("/v1/usage/monthly?months=1", UsageUnit::Months);
    EXPECT_GT(after.message, before.message);
    EXPECT_EQ(after, total("/v1/usage/daily?month=2026-11", UsageUnit::Days));
    EXPECT_EQ(usageReportFromJson(get("/v1/usage/monthly"), UsageUnit::Months)->periods.size(), 12U);
}

TEST_F(SimulatedServiceTest, the_stream_tells_every_change_once) {
    std::string position = service.position();
    EXPECT_EQ(service.news(position), "");
    const std::string id = firstRun();
    service.answer(asked("POST", "/v1/runs/" + id + "/cancel"));
    const std::string news = service.news(position);
    EXPECT_THAT(news, testing::StartsWith("event: runs\nid: "));
    EXPECT_THAT(news, HasSubstr("\"ended\":[{\"id\":\"" + id));
    EXPECT_EQ(service.news(position), "");
    std::string unreadable = "long ago";
    EXPECT_THAT(service.news(unreadable), HasSubstr("event: resync"));
}

TEST_F(SimulatedServiceTest, a_key_has_one_effect) {
    const std::string agent = text(get("/v1/agents").at("agents").at(0).at("id"));
    const std::string body = R"({"agent_id":")" + agent + R"(","label":"x"})";
    const PracticeReply first = service.answer(asked("POST", "/v1/runs", body, "k"));
    const PracticeReply again = service.answer(asked("POST", "/v1/runs", body, "k"));
    EXPECT_EQ(first.status, 202);
    EXPECT_EQ(first.body, again.body);
    EXPECT_EQ(get("/v1/runs").at("runs").as_array().size(), 6U);
    EXPECT_EQ(service.answer(asked("POST", "/v1/runs", "{}", "k")).status, 422);
}

TEST_F(SimulatedServiceTest, what_is_readable_but_wrong_is_422) {
    const std::string run = "/v1/runs/" + firstRun();
    EXPECT_EQ(service.answer(asked("POST", run + "/cancel", R"({"unknown":1})")).status, 422);
    EXPECT_EQ(service.answer(asked("POST", run + "/cancel", R"({"reason":"because"})")).status, 422);
    EXPECT_EQ(service.answer(asked("POST", "/v1/runs/cancel", R"({"run_ids":[]})")).status, 422);
    EXPECT_EQ(service.answer(asked("POST", "/v1/runs/cancel", "{")).status, 400);
    EXPECT_EQ(service.answer(asked("POST", "/v1/runs", R"({"agent_id":"x"})")).status, 422);
    EXPECT_EQ(get("/v1/runs").at("runs").as_array().size(), 5U) << "nothing was stopped";
}

TEST_F(SimulatedServiceTest, many_are_answered_in_the_order_asked) {
    const json::array runs = get("/v1/runs").at("runs").as_array();
    const std::string a = text(runs[2].at("id"));
    const std::string b = text(runs[0].at("id"));
    const json::array results = bodyOf(service.answer(asked("POST", "/v1/runs/cancel",
                                                            R"({"run_ids":[")" + a + R"(","nobody",")" + b +
                                                                R"(",")" + a + R"("]})")))
                                    .at("results")
                                    .as_array();
    ASSERT_EQ(results.size(), 4U);
    EXPECT_EQ(text(results[0].at("outcome")), "cancelled");
    EXPECT_EQ(text(results[1].at("outcome")), "not_found");
    EXPECT_EQ(text(results[2].at("run_id")), b);
    EXPECT_EQ(text(results[3].at("outcome")), "already_cancelled");
}

TEST_F(SimulatedServiceTest, an_expectation_silences_the_flag) {
    const std::string id = firstRun();
    ASSERT_FALSE(get("/v1/runs/" + id).at("flags").as_array().empty());
    const std::string until = toRfc3339(noon() + std::chrono::hours(1));
    service.answer(asked("PUT", "/v1/runs/" + id + "/expectation", R"({"until":")" + until + R"("})"));
    EXPECT_TRUE(get("/v1/runs/" + id).at("flags").as_array().empty());
    service.answer(asked("PUT", "/v1/runs/" + id + "/expectation", R"({"until":null})"));
    EXPECT_FALSE(get("/v1/runs/" + id).at("flags").as_array().empty());
}

TEST_F(SimulatedServiceTest, the_audit_names_who_stopped_newest_first) {
    const std::string id = firstRun();
    service.answer(asked("POST", "/v1/runs/" + id + "/cancel", R"({"reason":"other","note":"practised"})"));
    const json::value page = get("/v1/audit?limit=2");
    EXPECT_EQ(text(page.at("entries").at(0).at("run_id")), id);
    EXPECT_EQ(text(page.at("entries").at(0).at("note")), "practised");
    const json::value next = get("/v1/audit?cursor=" + text(page.at("next_cursor")));
    EXPECT_NE(next.at("entries").at(0), page.at("entries").at(1));
}
