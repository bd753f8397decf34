// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classifier.h"
#include "service/notify/hookreceiver.h"
#include "service/notify/noticepost.h"
#include "service/notify/noticewatch.h"
#include "service/store/storefixture.h"

#include <boost/json.hpp>

namespace ud::service {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::HookReceiver;

constexpr const char* accepted = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
constexpr const char* busy = "HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/// Flags by core's classifier, of agents without a past.
class Classified final : public RunPresenter {
public:
    explicit Classified(const Clock& clock)
        : m_clock(clock) {}
    void present(const std::string&, std::vector<Run>& runs) const override {
        for (Run& run : runs)
            run.flags = classify(run, {}, m_clock.now());
    }
    [[nodiscard]] AgentHistory history(const std::string&, const std::string&) const override { return {}; }
    [[nodiscard]] std::optional<milliseconds> medianWait(const std::string&) const override { return {}; }

private:
    const Clock& m_clock;
};

/// From a run that goes silent to the receiver, on the manual clock: what the threads of the service do, one
/// step at a time.
class NoticeFlow : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        write([&](Transaction& transaction) {
            NotificationChange change;
            change.webhook = NotificationChange::Hook{receiver.url(), true};
            change.kinds = {allNoticeKinds.begin(), allNoticeKinds.end()};
            change.secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
            ASSERT_TRUE(transaction.notices().change(owner, change).ok());
        });
        step();
    }
    /// Looks, and sends all that is due.
    void step(bool forgetful = false) {
        if (forgetful || !m_watcher)
            m_watcher = std::make_unique<NoticeWatcher>(store(), m_presenter, clock(), false);
        m_watcher->look();
        NoticePost post(store(), clock(), m_random, m_webhooks, m_mails);
        while (post.sendOne()) {
        }
    }
    void pass(milliseconds time) {
        for (milliseconds passed{0}; passed < time; passed += seconds(2)) {
            clock().advance(seconds(2));
            step();
        }
    }
    /// As after a restart.
    void restart() {
        m_watcher.reset();
        reopen();
    }
    /// The counts of the notices that were received.
    std::vector<int> told() const {
        std::vector<int> counts;
        for (const auto& request : receiver.requests())
            counts.push_back(json::parse(request.body).at("data").at("count").to_number<int>());
        return counts;
    }
    json::value lastNotice() const { return json::parse(receiver.requests().back().body); }

    HookReceiver receiver{accepted};

private:
    Classified m_presenter{clock()};
    std::atomic<bool> m_ending{false};
    testutils::SeededRandom m_random{3};
    WebhookCourier m_webhooks{clock(), true, m_ending};
    MailCourier m_mails{clock(), std::nullopt, m_ending};
    std::unique_ptr<NoticeWatcher> m_watcher;
};

TEST_F(NoticeFlow, ARunThatGoesSilentIsToldOnce) {
    const Run run = startRunning(owner, agent);
    pass(minutes(9));
    EXPECT_TRUE(told().empty());
    pass(minutes(2));
    ASSERT_EQ(told(), std::vector{1});
    EXPECT_EQ(lastNotice().at("data").at("events").at(0).at("run").at("id").as_string(), run.id);
    EXPECT_EQ(lastNotice().at("data").at("events").at(0).at("kind"), "silent");
    pass(minutes(10));
    restart();
    pass(minutes(2));
    EXPECT_EQ(told(), std::vector{1}) << "once, also after a restart";
}

TEST_F(NoticeFlow, FiveHundredEventsAreOneNotice) {
    write([&](Transaction& transaction) {
        for (int i = 0; i < 500; ++i) {
            const auto run =
                transaction.startRun(owner, {agent.id, nullptr, "job", std::nullopt, std::nullopt});
            ASSERT_TRUE(transaction.claimRun(run->id, "host", "subreaper"));
        }
    });
    pass(minutes(12));
    EXPECT_EQ(told(), std::vector{500});
}

TEST_F(NoticeFlow, WhatComesLaterIsToldAMinuteLaterTogether) {
    (void)startRunning(owner, agent);
    clock().advance(seconds(20));
    (void)startRunning(owner, agent);
    clock().advance(seconds(20));
    (void)startRunning(owner, agent);
    pass(minutes(12));
    EXPECT_EQ(told(), (std::vector{1, 2}));
}

TEST_F(NoticeFlow, WhatIsMarkedIsToldAfterARestart) {
    (void)startRunning(owner, agent);
    clock().advance(minutes(10));
    step(); // marked; it gathers
    EXPECT_TRUE(told().empty());
    restart();
    pass(seconds(10));
    EXPECT_EQ(told(), std::vector{1});
}

TEST_F(NoticeFlow, WhatCouldNotBeDeliveredIsToldLaterWithTheSameId) {
    receiver.setAnswer(busy);
    (void)startRunning(owner, agent);
    pass(minutes(11));
    restart();
    pass(minutes(5));
    const auto failed = receiver.requests();
    ASSERT_GE(failed.size(), 3U);
    EXPECT_LE(failed.size(), 6U) << "ever more rarely";
    receiver.setAnswer(accepted);
    pass(minutes(30));
    const auto all = receiver.requests();
    ASSERT_EQ(all.size(), failed.size() + 1) << "delivered once";
    for (const auto& request : all) {
        EXPECT_EQ(request.headers.at("webhook-id"), all.front().headers.at("webhook-id"));
        EXPECT_EQ(request.body, all.front().body);
    }
    EXPECT_EQ(store().notices().notifications(owner.organizationId).webhook->last->outcome,
              DeliveryOutcome::Delivered);
}

TEST_F(NoticeFlow, AfterADayItIsGivenUpAndSaid) {
    receiver.setAnswer(busy);
    (void)startRunning(owner, agent);
    pass(minutes(11));
    for (int hour = 0; hour < 30; ++hour) {
        clock().advance(hours(1));
        step();
    }
    const Notifications now = store().notices().notifications(owner.organizationId);
    EXPECT_EQ(now.pending, 0);
    EXPECT_EQ(now.webhook->last->outcome, DeliveryOutcome::GivenUp);
    EXPECT_EQ(now.webhook->last->detail, "The receiver answered 503.");
    EXPECT_TRUE(now.webhook->enabled);
}

TEST_F(NoticeFlow, AnAllowanceIsToldAtFourFifthsAndAtItsEnd) {
    write([&](Transaction& transaction) {
        OrganizationChange change;
        change.allowance = CreditPair{Credits::fromWhole(10), Credits::fromWhole(10)};
        ASSERT_TRUE(transaction.changeOrganization(owner, change).ok());
    });
    const Run run = startRunning(owner, agent);
    report(run.id, {usage(1, 7'999)});
    pass(seconds(70));
    EXPECT_TRUE(told().empty());
    report(run.id, {usage(2, 1)});
    pass(seconds(70));
    ASSERT_EQ(told(), std::vector{1});
    EXPECT_EQ(lastNotice().at("data").at("events").at(0).at("kind"), "allowance_near");
    report(run.id, {usage(3, 2'000)});
    pass(seconds(140));
    ASSERT_EQ(told(), (std::vector{1, 1}));
    EXPECT_EQ(lastNotice().at("data").at("events").at(0).at("kind"), "allowance_reached");
}

TEST_F(NoticeFlow, AStopWithoutProofIsToldAfterHalfAMinute) {
    const Run run = startRunning(owner, agent);
    cancel(owner, run.id);
    pass(seconds(28));
    EXPECT_TRUE(told().empty());
    pass(seconds(12));
    ASSERT_EQ(told(), std::vector{1});
    EXPECT_EQ(lastNotice().at("data").at("events").at(0).at("kind"), "stop_unconfirmed");
}

TEST_F(NoticeFlow, AClockThatIsSetBackHoldsNothingUp) {
    (void)startRunning(owner, agent);
    clock().advance(minutes(10));
    step();
    clock().advance(-hours(2));
    step();
    step();
    EXPECT_EQ(told(), std::vector{1});
}

} // namespace
} // namespace ud::service
