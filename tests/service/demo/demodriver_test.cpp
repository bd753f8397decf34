// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/demodriver.h"
#include "service/store/sqlitestore.h"
#include "testutils/manualclock.h"
#include "testutils/seededrandom.h"
#include "testutils/temporaryfolder.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <thread>

namespace ud::service {
namespace {

/// A store with the agents of two roles, and no engine: runs stay as the test leaves them.
class Driver : public testing::Test {
protected:
    Driver() {
        store = std::move(*openSqliteStore(m_folder.path(), clock, m_random));
        (void)store->write([this](Transaction& transaction) {
            const auto added = transaction.addOrganization({"Demo organization", "Etc/UTC", std::nullopt},
                                                           {"Owner", Role::Owner, "hash", std::nullopt});
            m_owner = Actor{added->id, PersonRef{std::nullopt, "Owner"}, Role::Owner};
            for (const char* name : {"Reader", "Planner"})
                (void)transaction.addAgent(m_owner, {name, {}, "process", "x", nullptr});
            return true;
        });
    }

    static std::vector<DemoRole> roles() {
        DemoRole reader{.agent = "Reader", .inputs = {{{"n", 1}}, {{"n", 2}}}, .labels = {"First", "Second"}};
        DemoRole planner{.agent = "Planner", .inputs = {nullptr}, .labels = {"Long"}};
        return {reader, planner};
    }
    std::unique_ptr<DemoDriver> started() {
        auto driver = std::make_unique<DemoDriver>(*store, clock, m_owner.organizationId, roles());
        driver->start();
        return driver;
    }
    std::vector<ud::Run> active() const {
        RunQuery query;
        query.statuses = {RunStatus::Queued, RunStatus::Running};
        return store->runs(m_owner.organizationId, query)->runs;
    }
    std::optional<ud::Run> labelled(const std::string& label) const {
        for (const ud::Run& run : active()) {
            if (run.label == label)
                return run;
        }
        return std::nullopt;
    }
    template<class Condition>
    static bool eventually(Condition condition) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!condition()) {
            if (std::chrono::steady_clock::now() > deadline)
                return false;
            std::this_thread::sleep_for(milliseconds(5));
        }
        return true;
    }
    void complete(const std::string& runId) {
        (void)store->write([&](Transaction& transaction) {
            return transaction.claimRun(runId, "here", "none").has_value() &&
                   transaction.endRun(runId, 1, {RunStatus::Completed, std::nullopt, nullptr}).ok();
        });
    }
    void stop(const std::string& runId) {
        (void)store->write([&](Transaction& transaction) {
            return transaction.cancelRuns(m_owner, {runId}, {}).front().outcome == CancelOutcome::Cancelled;
        });
    }

    testutils::ManualClock clock{*timeFromRfc3339("2026-11-22T12:00:00Z")};
    std::unique_ptr<Store> store;

private:
    testutils::TemporaryFolder m_folder;
    testutils::SeededRandom m_random{7};
    Actor m_owner;
};

TEST_F(Driver, StartsOneRunForEachRole) {
    const auto driver = started();
    ASSERT_TRUE(eventually([&] { return active().size() == 2; }));
    EXPECT_EQ(labelled("First")->startedBy.name, "Schedule");
    EXPECT_TRUE(labelled("Long"));
}

TEST_F(Driver, TheNextInputFollowsAfterThePause) {
    const auto driver = started();
    ASSERT_TRUE(eventually([&] { return labelled("First").has_value(); }));
    complete(labelled("First")->id);
    EXPECT_TRUE(eventually([&] {
        clock.advance(seconds(9)); // from whenever the driver has seen the end
        return labelled("Second").has_value();
    }));
}

TEST_F(Driver, TakesOverWhatIsActiveAlready) {
    {
        const auto driver = started();
        ASSERT_TRUE(eventually([&] { return active().size() == 2; }));
    }
    const std::string first = labelled("First")->id;
    const auto again = started();
    stop(labelled("Long")->id);
    ASSERT_TRUE(eventually([&] {
        clock.advance(seconds(200));
        return labelled("Long").has_value();
    }));
    ASSERT_EQ(active().size(), 2U); // it has looked, and started nothing beside the first
    EXPECT_EQ(labelled("First")->id, first);
}

} // namespace
} // namespace ud::service
