// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/fairturns.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace ud::service {
namespace {

std::vector<QueuedRun> waiting(const std::string& organization, int count, int from = 0) {
    std::vector<QueuedRun> runs;
    for (int i = from; i < from + count; ++i)
        runs.push_back({organization + std::to_string(i), organization, timeFromMilliseconds(i)});
    return runs;
}

std::vector<QueuedRun> operator+(std::vector<QueuedRun> a, const std::vector<QueuedRun>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<std::string> ids(const std::vector<QueuedRun>& runs) {
    std::vector<std::string> result;
    for (const QueuedRun& run : runs)
        result.push_back(run.runId);
    return result;
}

using Ids = std::vector<std::string>;

TEST(FairTurns, ServesAnOrganizationInTheOrderOfItsQueue) {
    EXPECT_EQ(ids(FairTurns().take(waiting("a", 3), {}, {16, 8})), (Ids{"a0", "a1", "a2"}));
}

TEST(FairTurns, StopsAtTheLimitOfAll) {
    EXPECT_EQ(ids(FairTurns().take(waiting("a", 5), {{"b", 1}}, {3, 8})), (Ids{"a0", "a1"}));
}

TEST(FairTurns, StopsAtTheLimitOfOneOrganization) {
    EXPECT_EQ(ids(FairTurns().take(waiting("a", 5), {{"a", 1}}, {16, 2})), (Ids{"a0"}));
}

TEST(FairTurns, TakesNothingWhereNothingIsFree) {
    EXPECT_TRUE(FairTurns().take(waiting("a", 5), {{"b", 16}}, {16, 8}).empty());
}

TEST(FairTurns, ALongQueueDoesNotHoldUpAnotherOrganization) {
    EXPECT_EQ(ids(FairTurns().take(waiting("a", 100) + waiting("b", 2, 500), {}, {4, 8})),
              (Ids{"a0", "b500", "a1", "b501"}));
}

TEST(FairTurns, WhoseLastTurnIsLongestAgoIsNext) {
    FairTurns turns;
    EXPECT_EQ(ids(turns.take(waiting("a", 9) + waiting("b", 9, 100), {}, {1, 8})), (Ids{"a0"}));
    EXPECT_EQ(ids(turns.take(waiting("a", 8, 1) + waiting("b", 9, 100), {}, {1, 8})), (Ids{"b100"}));
    EXPECT_EQ(ids(turns.take(waiting("a", 8, 1) + waiting("b", 8, 101), {}, {1, 8})), (Ids{"a1"}));
}

struct Scene {
    std::vector<QueuedRun> queue;
    std::map<std::string, int> load;
    Limits limits;
};

Scene anyScene() {
    Scene scene;
    scene.limits = {*rc::gen::inRange(1, 20), *rc::gen::inRange(1, 10)};
    const int organizations = *rc::gen::inRange(1, 6);
    for (int i = 0; i < organizations; ++i) {
        const std::string name(1, static_cast<char>('a' + i));
        scene.load[name] = *rc::gen::inRange(0, 4);
        scene.queue = scene.queue + waiting(name, *rc::gen::inRange(0, 12), *rc::gen::inRange(0, 50));
    }
    return scene;
}

int total(const std::map<std::string, int>& load) {
    int sum = 0;
    for (const auto& [name, count] : load)
        sum += count;
    return sum;
}

RC_GTEST_PROP(FairTurns, NeverAboveTheLimitsAndNeverIdleWithoutReason, ()) {
    const Scene scene = anyScene();
    const auto chosen = FairTurns().take(scene.queue, scene.load, scene.limits);
    auto load = scene.load;
    std::map<std::string, int> left;
    for (const QueuedRun& run : scene.queue)
        ++left[run.organizationId];
    for (const QueuedRun& run : chosen) {
        RC_ASSERT(total(load) < scene.limits.running);
        RC_ASSERT(++load[run.organizationId] <= scene.limits.runningPerOrganization);
        --left[run.organizationId];
    }
    for (const auto& [name, count] : left)
        RC_ASSERT(count == 0 || total(load) >= scene.limits.running ||
                  load[name] >= scene.limits.runningPerOrganization);
}

RC_GTEST_PROP(FairTurns, FirstComeFirstServedWithinAnOrganization, ()) {
    const Scene scene = anyScene();
    const auto chosen = FairTurns().take(scene.queue, scene.load, scene.limits);
    for (const auto& [name, count] : scene.load) {
        Ids queued;
        Ids served;
        for (const QueuedRun& run : scene.queue)
            if (run.organizationId == name)
                queued.push_back(run.runId);
        for (const QueuedRun& run : chosen)
            if (run.organizationId == name)
                served.push_back(run.runId);
        queued.resize(served.size());
        RC_ASSERT(served == queued);
    }
}

/// Organizations that always have something waiting never differ by more than one turn.
RC_GTEST_PROP(FairTurns, TurnsAreEvenOverTime, ()) {
    FairTurns turns;
    const int organizations = *rc::gen::inRange(2, 6);
    std::map<std::string, int> served;
    for (int round = 0; round < 30; ++round) {
        std::vector<QueuedRun> queue;
        for (int i = 0; i < organizations; ++i)
            queue = queue + waiting(std::string(1, static_cast<char>('a' + i)), *rc::gen::inRange(8, 20));
        for (const QueuedRun& run : turns.take(queue, {}, {*rc::gen::inRange(1, 8), 8}))
            ++served[run.organizationId];
        RC_ASSERT(static_cast<int>(served.size()) == organizations || round < organizations);
        const auto byCount = [](const auto& a, const auto& b) { return a.second < b.second; };
        const auto [least, most] = std::minmax_element(served.begin(), served.end(), byCount);
        if (static_cast<int>(served.size()) == organizations)
            RC_ASSERT(most->second - least->second <= 1);
    }
}

} // namespace
} // namespace ud::service
