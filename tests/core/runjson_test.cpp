// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runjson.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud {
namespace {

ud::Run fullRun() {
    const Time at = timeFromMilliseconds(1'795'356'131'123);
    ud::Run run;
    run.id = "01923456-789a-7000-8000-000000000001";
    run.agentId = "01923456-789a-7000-8000-000000000002";
    run.agentName = "Invoice Reader";
    run.label = "October";
    run.status = RunStatus::Cancelled;
    run.queuedAt = at;
    run.startedAt = at + seconds(1);
    run.updatedAt = at + seconds(9);
    run.endedAt = at + seconds(8);
    run.credits = {Credits::fromThousandths(12'345), Credits::fromWhole(4)};
    run.progress = Progress{"page 3 of 9", 0.25};
    run.attempt = 2;
    run.startedBy = {"01923456-789a-7000-8000-000000000003", "Office"};
    run.flags = {Flag{FlagKind::UnusuallyLong, at + seconds(5), {{"elapsed_s", 700}, {"median_s", 40}}}};
    run.stop = Stop{at + seconds(8), {std::nullopt, "agentsd"}, StopReason::CreditConcern,
                    "too dear",      at + seconds(9),           true};
    run.error = RunError{"exit", "exited with code 3"};
    run.engine = "process";
    run.host = "h1";
    run.containment = "pid_namespace";
    run.usageIncomplete = true;
    run.expectation = Expectation{at + seconds(60), "quarter-end import"};
    return run;
}

TEST(RunJson, everyFieldSurvivesTheWire) {
    const ud::Run run = fullRun();
    const auto read = runFromJson(parseJson(writeJson(toJson(run))).value());
    ASSERT_TRUE(read.ok()) << read.error().detail;
    EXPECT_EQ(*read, run);
}

TEST(RunJson, hasTheContractsMembers) {
    ud::Run run;
    run.id = "r";
    const json::object object = toJson(run).as_object();
    for (const char* key :
         {"id",       "agent",   "label",    "status",      "queued_at",  "started_at", "updated_at",
          "ended_at", "credits", "progress", "attempt",     "started_by", "flags",      "stop",
          "error",    "engine",  "host",     "containment", "observed",   "expectation"})
        EXPECT_TRUE(object.contains(key)) << key;
    EXPECT_TRUE(object.at("started_at").is_null());
    EXPECT_TRUE(object.at("stop").is_null());
}

TEST(RunJson, ignoresUnknownMembersAndRefusesMissingOnes) {
    json::value value = toJson(fullRun());
    value.as_object()["brand_new"] = json::array{1, 2};
    value.as_object()["flags"].as_array().push_back({{"flag", "brand_new"}, {"figures", json::object()}});
    EXPECT_EQ(runFromJson(value).value(), fullRun());
    for (const char* key : {"id", "agent", "status", "queued_at", "updated_at", "credits", "started_by"}) {
        json::value poorer = value;
        poorer.as_object().erase(key);
        const auto read = runFromJson(poorer);
        ASSERT_FALSE(read.ok()) << key;
        EXPECT_EQ(read.error().kind, ErrorKind::Protocol);
    }
    value.as_object()["status"] = "paused";
    EXPECT_FALSE(runFromJson(value).ok());
    EXPECT_FALSE(runFromJson(json::value("run")).ok());
}

TEST(RunJson, eventsAndEntriesSurviveTheWire) {
    const Time at = timeFromMilliseconds(1'795'356'131'123);
    const RunEvent event{4, at, RunEventType::Progress, "half", 0.5};
    EXPECT_EQ(runEventFromJson(toJson(event)).value(), event);
    const LedgerEntry entry{7,       at,   at - seconds(1), CreditKind::Skill, Credits::fromThousandths(250),
                            "fetch", false};
    EXPECT_EQ(ledgerEntryFromJson(parseJson(writeJson(toJson(entry))).value()).value(), entry);
    EXPECT_FALSE(ledgerEntryFromJson(parseJson(R"({"seq":1})").value()).ok());
}

} // namespace
} // namespace ud
