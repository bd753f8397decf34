// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notifications.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud {
namespace {

TEST(Notice, OfWhichFlags) {
    EXPECT_EQ(noticeOf(FlagKind::UnusuallyLong), NoticeKind::UnusuallyLong);
    EXPECT_EQ(noticeOf(FlagKind::Silent), NoticeKind::Silent);
    EXPECT_EQ(noticeOf(FlagKind::Returning), NoticeKind::Returning);
    EXPECT_FALSE(noticeOf(FlagKind::LongQueued)) << "waiting consumes nothing";
}

TEST(Notice, OfWhichConsumption) {
    const Credits allowance = Credits::fromThousandths(10'001);
    const auto of = [&](std::int64_t used) { return noticeOf(Credits::fromThousandths(used), allowance); };
    EXPECT_FALSE(of(8'000));
    EXPECT_EQ(of(8'001), NoticeKind::AllowanceNear);
    EXPECT_EQ(of(10'000), NoticeKind::AllowanceNear);
    EXPECT_EQ(of(10'001), NoticeKind::AllowanceReached);
    EXPECT_FALSE(noticeOf(Credits::fromWhole(5), Credits())) << "an allowance of nothing is none";
}

TEST(Notice, EveryKindHasAName) {
    for (const NoticeKind kind : allNoticeKinds)
        EXPECT_EQ(noticeKindFromText(toText(kind)), kind);
    EXPECT_FALSE(noticeKindFromText("loud"));
}

TEST(NotificationsJson, GoesThereAndBack) {
    Notifications notifications;
    EXPECT_EQ(*notificationsFromJson(toJson(notifications)), notifications);
    const LastDelivery last{timeFromMilliseconds(1'795'356'000'000), DeliveryOutcome::Gone, "410."};
    notifications.webhook = Webhook{"w", "https://example.org", false, last};
    notifications.mail = MailNotices{{"ann@example.org", "bo@example.org"}, true, std::nullopt};
    notifications.kinds = {NoticeKind::Silent};
    notifications.mailAvailable = true;
    notifications.pending = 3;
    EXPECT_EQ(*notificationsFromJson(toJson(notifications)), notifications);
    const TestedChannel tested{"mail", false, "No."};
    EXPECT_EQ(*testedFromJson(toJson(tested)), tested);
}

TEST(NotificationsJson, AKindOfALaterVersionIsLeftOut) {
    json::value value = toJson(Notifications());
    value.at("kinds").as_array().emplace_back("loud");
    EXPECT_EQ(notificationsFromJson(value)->kinds.size(), allNoticeKinds.size());
}

TEST(NotificationsJson, WhatIsWrongIsAProtocolError) {
    for (const char* text : {"{}", R"({"webhook":3,"mail":null,"kinds":[],"mail_available":true})",
                             R"({"webhook":{"id":"w","url":"u","enabled":true,"last_delivery":{"at":"x"}},)"
                             R"("mail":null,"kinds":[],"mail_available":true})"}) {
        const auto read = notificationsFromJson(json::parse(text));
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_EQ(read.error().kind, ErrorKind::Protocol);
    }
}

} // namespace
} // namespace ud
