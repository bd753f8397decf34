// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/noticewords.h"
#include "service/notify/plainwords.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud::service {
namespace {

const Time now = *timeFromRfc3339("2026-11-22T13:02:00Z");

Organization demo() {
    Organization organization;
    organization.id = "o";
    organization.name = "Demo organization";
    organization.timeZone = "Europe/Berlin";
    return organization;
}

Run invoiceReader() {
    Run run;
    run.id = "r";
    run.agentId = "a";
    run.agentName = "Invoice Reader";
    run.label = "quarter-end";
    run.status = RunStatus::Running;
    run.queuedAt = run.updatedAt = now - std::chrono::minutes(193);
    run.startedAt = now - std::chrono::minutes(192);
    run.credits = {Credits::fromThousandths(412'500), Credits::fromWhole(38)};
    return run;
}

std::string textOf(const std::string& facts) {
    const json::value value = json::parse(facts);
    return std::string(value.at("subject").as_string()) + " " + std::string(value.at("text").as_string());
}

TEST(NoticeWords, SayWhySinceWhenAndWhatItCost) {
    const NoticeWords words(demo());
    const ud::Run run = invoiceReader();
    const Flag lengthy{FlagKind::UnusuallyLong, now, {{"elapsed_s", 192 * 60}, {"median_s", 2880}}};
    EXPECT_EQ(
        textOf(words.ofRun(NoticeKind::UnusuallyLong, run, &lengthy, now)),
        "Invoice Reader (quarter-end) has been running for 3 h 12 min, since 10:50; its usual is 48 min. "
        "Credits so far: 412.5 message, 38 skill.");
    const Flag silent{FlagKind::Silent, now, {{"silence_s", 1320}}};
    EXPECT_EQ(textOf(words.ofRun(NoticeKind::Silent, run, &silent, now)),
              "Invoice Reader (quarter-end) has given no update for 22 min; it has been running since 10:50. "
              "Credits so far: 412.5 message, 38 skill.");
    const Time yesterday = now - std::chrono::hours(24);
    const Flag back{FlagKind::Returning, now, {{"starts", 3}, {"first_stop_ms", toMilliseconds(yesterday)}}};
    EXPECT_EQ(
        textOf(words.ofRun(NoticeKind::Returning, run, &back, now)),
        "Invoice Reader (quarter-end) has started again after a stop: 3 starts since 2026-11-21 14:02.");
    ud::Run stopped = run;
    stopped.label.clear();
    stopped.stop = Stop{now - seconds(60), {std::nullopt, "Ann"}, std::nullopt, "", std::nullopt, false};
    EXPECT_EQ(
        textOf(words.ofRun(NoticeKind::StopUnconfirmed, stopped, nullptr, now)),
        "Invoice Reader was stopped at 14:01 by Ann, but it is not confirmed yet that its work has ended. "
        "Credits so far: 412.5 message, 38 skill.");
    EXPECT_EQ(textOf(words.ofAllowance("2026-11", CreditKind::Message, Credits::fromWhole(40'012),
                                       Credits::fromWhole(50'000))),
              "Message credits of 2026-11: 80 % of the allowance are used, 40012 of 50000.");
    EXPECT_EQ(textOf(words.ofAllowance("2026-11", CreditKind::Skill, Credits::fromThousandths(8'000'500),
                                       Credits::fromWhole(8'000))),
              "Skill credits of 2026-11 are used up: 8000.5 of 8000.");
}

TEST(NoticeWords, OneEventIsItsOwnTitle) {
    const NoticeWords words(demo());
    const Flag silent{FlagKind::Silent, now, {{"silence_s", 1320}}};
    const NoticeEvent event{NoticeKind::Silent, "r", now,
                            words.ofRun(NoticeKind::Silent, invoiceReader(), &silent, now)};
    const NoticeTexts texts = words.notice({event}, now);
    EXPECT_EQ(texts.mailSubject, "Usage Dashboard, Demo organization: Invoice Reader (quarter-end): silent");
    EXPECT_NE(texts.mailText.find("Time: 2026-11-22 14:02 (Europe/Berlin)"), std::string::npos);
    EXPECT_NE(texts.mailText.find("An owner can change or end these notices"), std::string::npos);
    const json::value data = json::parse(texts.webhookBody).at("data");
    EXPECT_EQ(data.at("count").to_number<int>(), 1);
    EXPECT_EQ(data.at("events").at(0).at("run").at("id"), "r");
    EXPECT_EQ(data.at("events").at(0).at("kind"), "silent");
    EXPECT_EQ(data.at("events").at(0).at("figures").at("silence_s").to_number<int>(), 1320);
}

TEST(NoticeWords, FiveHundredAreCountedAndTheFirstHundredListed) {
    const NoticeWords words(demo());
    std::vector<NoticeEvent> events;
    for (int i = 0; i < 500; ++i) {
        const NoticeKind kind = i < 300 ? NoticeKind::UnusuallyLong : NoticeKind::Silent;
        events.push_back({kind, std::to_string(i), now, words.ofRun(kind, invoiceReader(), nullptr, now)});
    }
    const NoticeTexts texts = words.notice(events, now);
    const json::value data = json::parse(texts.webhookBody).at("data");
    EXPECT_EQ(data.at("title"), "500 things need a look");
    EXPECT_EQ(data.at("events").as_array().size(), 100U);
    EXPECT_EQ(data.at("not_listed").to_number<int>(), 400);
    EXPECT_EQ(data.at("counts").at("unusually_long").to_number<int>(), 300);
    EXPECT_EQ(data.at("counts").at("silent").to_number<int>(), 200);
    EXPECT_NE(texts.mailText.find("500 things need a look (unusually long: 300, silent: 200):"),
              std::string::npos);
    EXPECT_NE(texts.mailText.find("- and 400 more\n"), std::string::npos);
}

TEST(NoticeWords, ANameCannotAddALine) {
    ud::Run run = invoiceReader();
    run.agentName = "Bad\r\nBcc: eve@example.org";
    Organization organization = demo();
    organization.name = "Demo\nX";
    const NoticeWords words(organization);
    const NoticeTexts texts = words.notice(
        {{NoticeKind::Silent, "r", now, words.ofRun(NoticeKind::Silent, run, nullptr, now)}}, now);
    EXPECT_EQ(texts.mailSubject.find('\n'), std::string::npos);
    EXPECT_NE(texts.mailText.find("\n- Bad  Bcc: eve@example.org (quarter-end) has given"),
              std::string::npos);
}

TEST(NoticeWords, AFactThatCannotBeReadDoesNotHoldUpTheRest) {
    const NoticeTexts texts = NoticeWords(demo()).notice({{NoticeKind::Silent, "r", now, "no JSON"}}, now);
    EXPECT_EQ(json::parse(texts.webhookBody).at("data").at("events").as_array().size(), 1U);
}

TEST(PlainWords, Durations) {
    EXPECT_EQ(durationText(seconds(59)), "59 s");
    EXPECT_EQ(durationText(seconds(60)), "1 min");
    EXPECT_EQ(durationText(seconds(3600)), "1 h");
    EXPECT_EQ(durationText(seconds(11'520)), "3 h 12 min");
    EXPECT_EQ(durationText(seconds(86'400 * 2 + 4 * 3600)), "2 d 4 h");
}

} // namespace
} // namespace ud::service
