// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/durablewrites.h"
#include "service/queue/executionworld.h"

#include <algorithm>
#include <numeric>

namespace ud::service {
namespace {

/// What one run writes, while it floods, into each commit.
class Weights : public testing::Test {
protected:
    /// Adds \p count steps of \p weight at once and waits until they are durable.
    void flood(int count, std::size_t weight) {
        DurableWrites writes(world.store());
        hold();
        for (int i = 0; i < count; ++i)
            writes.add(
                "run",
                [this, i](Transaction&) {
                    order.push_back(i);
                    ++inCommit[world.store().figures().commits];
                    return Result<Done>(Done());
                },
                {}, weight);
        m_held.unlock();
        ASSERT_TRUE(writes.flush(seconds(60)));
    }
    [[nodiscard]] int most() const {
        int most = 0;
        for (const auto& [commit, steps] : inCommit)
            most = std::max(most, steps);
        return most;
    }

    ExecutionWorld world;
    std::vector<int> order; // this and the next on the store's thread until it is durable
    std::map<std::int64_t, int> inCommit;

private:
    /// Keeps the store busy, so that what is added piles up.
    void hold() {
        m_held.lock();
        world.store().post(
            [this](Transaction&) {
                const std::lock_guard wait(m_held);
                return true;
            },
            {});
    }

    std::mutex m_held;
};

TEST_F(Weights, OneCommitHoldsABoundedPartAndTheOrderStays) {
    flood(10, DurableWrites::mostWeight);
    EXPECT_EQ(most(), 1);
    std::vector<int> expected(10);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(order, expected);
}

TEST_F(Weights, WhatIsLightSharesACommit) {
    flood(50, 1);
    EXPECT_GE(most(), 40);
    EXPECT_EQ(order.size(), 50U);
}

TEST_F(Weights, WhatIsTooHeavyGoesAlone) {
    flood(3, 10 * DurableWrites::mostWeight);
    EXPECT_EQ(most(), 1);
    EXPECT_EQ(order.size(), 3U);
}

} // namespace
} // namespace ud::service
