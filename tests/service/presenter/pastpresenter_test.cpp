// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/presenter/pastpresenter.h"
#include "service/queue/executionworld.h"
#include "testutils/manualclock.h"

#include <algorithm>

namespace ud::service {
namespace {

bool has(const Run& run, FlagKind kind) {
    return std::any_of(run.flags.begin(), run.flags.end(),
                       [kind](const Flag& flag) { return flag.kind == kind; });
}

TEST(PastPresenter, AReturningAgentIsToldFromItsFirstNewRunOn) {
    ExecutionWorld world;
    const auto agent = world.addAgent("back", endless);
    const std::string organization = world.owner().organizationId;
    testutils::ManualClock clock(world.clock().now());
    const PastPresenter presenter(world.store(), clock);
    std::vector<ud::Run> runs{world.run(world.startRun(agent))};
    presenter.present(organization, runs);
    EXPECT_FALSE(has(runs[0], FlagKind::Returning));
    (void)world.stop(runs[0].id);
    const Time stopped = *world.run(runs[0].id).endedAt;
    while (world.clock().now() <= stopped)
        std::this_thread::yield();
    runs = {world.run(world.startRun(agent))};
    clock.set(runs[0].queuedAt + seconds(1)); // later than what the presenter has read before
    presenter.present(organization, runs);
    EXPECT_TRUE(has(runs[0], FlagKind::Returning));
}

TEST(PastPresenter, AnAgentWithoutAPastHasNone) {
    ExecutionWorld world;
    const auto agent = world.addAgent("new", endless);
    const PastPresenter presenter(world.store(), world.clock());
    EXPECT_EQ(presenter.history(world.owner().organizationId, agent).samples, 0);
    EXPECT_FALSE(presenter.medianWait(world.owner().organizationId));
}

} // namespace
} // namespace ud::service
