// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include <algorithm>

namespace ud::service {
namespace {

using std::chrono::hours;

class NoticesTest : public StoreTest {
protected:
    NoticeWriter::Changed change(const NotificationChange& wanted) {
        NoticeWriter::Changed changed;
        write([&](Transaction& transaction) {
            auto result = transaction.notices().change(owner, wanted);
            ASSERT_TRUE(result.ok()) << result.error().detail;
            changed = *result;
        });
        return changed;
    }
    static NotificationChange hook(const std::string& url, const std::string& secret = "whsec_1") {
        return {NotificationChange::Hook{url, true},
                std::nullopt,
                {allNoticeKinds.begin(), allNoticeKinds.end()},
                false,
                secret};
    }
    static NotificationChange both() {
        auto wanted = hook("https://example.org/a");
        wanted.mail = MailNotices{{"ann@example.org", "bo@example.org"}, true, std::nullopt};
        return wanted;
    }
    void mark(const std::vector<NoticeEvent>& events) {
        write([&](Transaction& transaction) { transaction.notices().mark(owner.organizationId, events); });
    }
    static NoticeEvent event(const std::string& once, NoticeKind kind = NoticeKind::Silent) {
        return {kind, once, {}, "{\"text\":\"" + once + "\"}"};
    }
    /// How many events went into the notice; 0 for none.
    std::size_t gather(bool mailAvailable = true) {
        std::size_t count = 0;
        write([&](Transaction& transaction) {
            transaction.notices().gather(owner.organizationId, mailAvailable,
                                         [&](const std::vector<NoticeEvent>& events) {
                                             count = events.size();
                                             return NoticeTexts{"{}", "subject", "text"};
                                         });
        });
        return count;
    }
    void settle(const Delivery& delivery, const DeliveryResult& result) {
        write([&](Transaction& transaction) { transaction.notices().settle(delivery, result); });
    }
    std::vector<Delivery> due() { return store().notices().dueDeliveries(clock().now()); }
    Notifications now() { return store().notices().notifications(owner.organizationId); }
    /// Switched on, and what stood then is behind it.
    void open(const NotificationChange& wanted) {
        change(wanted);
        mark({});
    }
};

TEST_F(NoticesTest, NobodyIsToldUntilSomebodyAsks) {
    EXPECT_EQ(now(), Notifications());
    EXPECT_TRUE(store().notices().watches().empty());
    mark({event("a")});
    EXPECT_EQ(gather(), 0U);
}

TEST_F(NoticesTest, WhatIsSetIsKept) {
    const auto changed = change(both());
    EXPECT_TRUE(changed.secretTaken);
    reopen();
    EXPECT_EQ(now().webhook->url, "https://example.org/a");
    EXPECT_EQ(now().mail->to, (std::vector<std::string>{"ann@example.org", "bo@example.org"}));
    EXPECT_EQ(now(), changed.notifications);
    EXPECT_EQ(store().notices().watches().size(), 1U);
    auto off = both();
    off.webhook->enabled = false;
    off.mail->enabled = false;
    off.kinds = {NoticeKind::AllowanceReached, NoticeKind::Silent};
    change(off);
    EXPECT_EQ(now().kinds, (std::vector{NoticeKind::Silent, NoticeKind::AllowanceReached}));
    EXPECT_TRUE(store().notices().watches().empty());
    EXPECT_TRUE(store().notices().channels(owner.organizationId).empty());
    change({});
    EXPECT_FALSE(now().webhook);
    EXPECT_FALSE(now().mail);
}

TEST_F(NoticesTest, ASecretIsTakenOnlyWhereOneIsNeeded) {
    const std::string first = change(hook("https://example.org/a", "whsec_1")).notifications.webhook->id;
    const auto secret = [this] { return store().notices().channels(owner.organizationId).at(0).secret; };
    EXPECT_FALSE(change(hook("https://example.org/a", "whsec_2")).secretTaken);
    EXPECT_EQ(secret(), "whsec_1");
    EXPECT_EQ(now().webhook->id, first);
    EXPECT_TRUE(change(hook("https://example.org/b", "whsec_3")).secretTaken) << "another receiver";
    EXPECT_EQ(secret(), "whsec_3");
    auto rotated = hook("https://example.org/b", "whsec_4");
    rotated.newSecret = true;
    EXPECT_TRUE(change(rotated).secretTaken);
    EXPECT_EQ(secret(), "whsec_4");
    EXPECT_NE(now().webhook->id, first);
}

TEST_F(NoticesTest, WhatStoodWhenItWasSwitchedOnIsNoNews) {
    change(hook("https://example.org/a"));
    mark({event("old")});
    EXPECT_EQ(gather(), 0U);
    mark({event("old"), event("new")});
    EXPECT_EQ(gather(), 1U);
    auto off = hook("https://example.org/a");
    off.webhook->enabled = false;
    mark({event("waiting")});
    change(off);
    change(hook("https://example.org/a"));
    mark({event("meanwhile")});
    EXPECT_EQ(gather(), 0U);
}

TEST_F(NoticesTest, EachIsToldOnceAlsoAfterARestart) {
    open(hook("https://example.org/a"));
    mark({event("run"), event("run", NoticeKind::UnusuallyLong)});
    reopen(); // marked, and not told yet: not lost
    EXPECT_EQ(gather(), 2U);
    reopen();
    mark({event("run"), event("run", NoticeKind::UnusuallyLong)});
    EXPECT_EQ(gather(), 0U);
    EXPECT_EQ(due().size(), 1U);
}

TEST_F(NoticesTest, FiveHundredAreOneDeliveryPerChannel) {
    open(both());
    std::vector<NoticeEvent> events;
    for (int i = 0; i < 500; ++i)
        events.push_back(event(std::to_string(i)));
    mark(events);
    EXPECT_EQ(gather(), 500U);
    EXPECT_EQ(now().pending, 2);
    const auto deliveries = due();
    ASSERT_EQ(deliveries.size(), 2U);
    EXPECT_EQ(deliveries[0].url, "https://example.org/a");
    EXPECT_EQ(deliveries[0].secret, "whsec_1");
    EXPECT_EQ(deliveries[1].to, (std::vector<std::string>{"ann@example.org", "bo@example.org"}));
    EXPECT_EQ(deliveries[1].subject, "subject");
}

TEST_F(NoticesTest, UnwantedKindsAreNeverMadeUpFor) {
    auto wanted = hook("https://example.org/a");
    wanted.kinds = {NoticeKind::Silent};
    open(wanted);
    mark({event("run", NoticeKind::UnusuallyLong), event("run")});
    EXPECT_EQ(gather(), 1U);
    change(hook("https://example.org/a"));
    mark({event("run", NoticeKind::UnusuallyLong)});
    EXPECT_EQ(gather(), 0U);
}

TEST_F(NoticesTest, WhoWasToldOfAllIsNotToldOfNearlyAll) {
    open(hook("https://example.org/a"));
    mark({event("2026-11/message", NoticeKind::AllowanceReached)});
    mark({event("2026-11/message", NoticeKind::AllowanceNear)});
    EXPECT_EQ(gather(), 1U);
    mark({event("2026-12/message", NoticeKind::AllowanceNear)});
    EXPECT_EQ(gather(), 1U);
    mark({event("2026-12/message", NoticeKind::AllowanceReached)});
    EXPECT_EQ(gather(), 1U);
}

TEST_F(NoticesTest, ADeliveryIsTriedAgainWithTheSameIdAndThenGone) {
    open(hook("https://example.org/a"));
    mark({event("run")});
    gather();
    const Delivery first = due().at(0);
    EXPECT_EQ(first.attempts, 0);
    settle(first, {DeliveryOutcome::Retrying, "Busy.", clock().now() + seconds(10)});
    EXPECT_TRUE(due().empty());
    EXPECT_EQ(now().pending, 1);
    EXPECT_EQ(now().webhook->last->outcome, DeliveryOutcome::Retrying);
    clock().advance(seconds(10));
    reopen();
    ASSERT_EQ(due().size(), 1U);
    EXPECT_EQ(due()[0].id, first.id);
    EXPECT_EQ(due()[0].attempts, 1);
    settle(due()[0], {DeliveryOutcome::Delivered, "The receiver answered 204."});
    EXPECT_TRUE(due().empty());
    EXPECT_EQ(now().pending, 0);
    EXPECT_EQ(*now().webhook->last,
              (LastDelivery{clock().now(), DeliveryOutcome::Delivered, "The receiver answered 204."}));
}

TEST_F(NoticesTest, OfAChannelTheOldestIsDueFirst) {
    open(hook("https://example.org/a"));
    mark({event("a")});
    gather();
    const std::string first = due().at(0).id;
    clock().advance(seconds(60));
    mark({event("b")});
    gather();
    ASSERT_EQ(due().size(), 1U);
    EXPECT_EQ(due()[0].id, first);
    settle(due()[0], {DeliveryOutcome::Retrying, "Busy.", clock().now() + hours(1)});
    ASSERT_EQ(due().size(), 1U) << "one that waits does not hold up the next";
    EXPECT_NE(due()[0].id, first);
}

TEST_F(NoticesTest, AReceiverThatIsGoneIsSwitchedOff) {
    open(both());
    mark({event("a")});
    gather();
    const Delivery delivery = due().at(0);
    ASSERT_EQ(delivery.channel, NoticeChannel::Webhook);
    settle(delivery, {DeliveryOutcome::Gone, "410."});
    EXPECT_FALSE(now().webhook->enabled);
    EXPECT_EQ(now().webhook->last->outcome, DeliveryOutcome::Gone);
    EXPECT_EQ(due().size(), 1U) << "the mail still goes";
    const auto audit = store().audit(owner.organizationId, "", 1);
    EXPECT_EQ(audit->entries.at(0).action, "notifications.change");
    EXPECT_EQ(audit->entries.at(0).outcome, "switched_off");
}

TEST_F(NoticesTest, AnAnswerOfAnEarlierReceiverChangesNothing) {
    open(hook("https://example.org/a"));
    mark({event("a")});
    gather();
    const Delivery earlier = due().at(0);
    change(hook("https://example.org/b"));
    EXPECT_TRUE(due().empty()) << "it was for the other address";
    settle(earlier, {DeliveryOutcome::Gone, "410."});
    EXPECT_TRUE(now().webhook->enabled);
    EXPECT_FALSE(now().webhook->last);
}

TEST_F(NoticesTest, WithoutAMailServerNoMailIsMade) {
    open(both());
    mark({event("a")});
    gather(false);
    ASSERT_EQ(due().size(), 1U);
    EXPECT_EQ(due()[0].channel, NoticeChannel::Webhook);
}

TEST_F(NoticesTest, OrganizationsDoNotMeet) {
    open(hook("https://example.org/a"));
    const Actor first = owner;
    owner = addOrganization("Other");
    open(hook("https://example.org/other", "whsec_9"));
    mark({event("run")});
    EXPECT_EQ(gather(), 1U);
    EXPECT_EQ(due().at(0).organizationId, owner.organizationId);
    EXPECT_EQ(due().at(0).secret, "whsec_9");
    EXPECT_EQ(store().notices().notifications(first.organizationId).pending, 0);
}

TEST_F(NoticesTest, AStopWithoutProofIsFound) {
    const Run stopped = startRunning(owner, agent);
    const Run proven = startRunning(owner, agent);
    cancel(owner, stopped.id);
    cancel(owner, proven.id);
    write([&](Transaction& transaction) { (void)*transaction.confirmWorkEnded(proven.id, clock().now()); });
    const auto unconfirmed = [this](Time before) {
        return store().notices().unconfirmedStops(owner.organizationId, before);
    };
    ASSERT_EQ(unconfirmed(clock().now()).size(), 1U);
    EXPECT_EQ(unconfirmed(clock().now())[0].id, stopped.id);
    EXPECT_TRUE(unconfirmed(clock().now() - seconds(1)).empty());
    const Actor other = addOrganization("Other");
    EXPECT_TRUE(store().notices().unconfirmedStops(other.organizationId, clock().now()).empty());
}

TEST_F(NoticesTest, OldMarksGoButNotThoseOfWhatStillRuns) {
    open(hook("https://example.org/a"));
    const Run run = startRunning(owner, agent);
    mark({event(run.id), event("ended")});
    gather();
    clock().advance(hours(24 * 91));
    mark({event("another")});
    gather();
    mark({event(run.id), event("ended")});
    EXPECT_EQ(gather(), 1U) << "only the one whose mark has gone";
}

} // namespace
} // namespace ud::service
