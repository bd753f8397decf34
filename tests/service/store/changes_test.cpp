// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include <map>
#include <mutex>
#include <random>
#include <thread>

namespace ud::service {

namespace {

/// What a client knows that began with a list and follows the changes.
class Follower {
public:
    explicit Follower(const RunPage& page)
        : m_position(page.position) {
        for (const auto& run : page.runs)
            m_runs[run.id] = run;
    }
    /// False where the position is too old, or a change is told twice.
    bool follow(const Store& store, const std::string& organizationId) {
        const Changes changes = store.changesSince(organizationId, m_position);
        if (changes.tooOld || changes.position < m_position)
            return false;
        for (const auto* list : {&changes.active, &changes.ended}) {
            for (const auto& run : *list) {
                auto& known = m_runs[run.id];
                if (known == run || isActive(run.status) != (list == &changes.active))
                    return false;
                known = run;
            }
        }
        m_position = changes.position;
        return true;
    }
    [[nodiscard]] const std::map<std::string, Run>& runs() const { return m_runs; }

private:
    std::int64_t m_position;
    std::map<std::string, Run> m_runs;
};

class Recorder final : public ChangeListener {
public:
    void runsChanged(const std::string& organizationId, std::int64_t position,
                     const std::vector<std::string>& runIds) override {
        const std::scoped_lock lock(m_mutex);
        EXPECT_GT(position, positions[organizationId]);
        positions[organizationId] = position;
        told += runIds.size();
    }
    std::map<std::string, std::int64_t> positions;
    std::size_t told{0};

private:
    std::mutex m_mutex;
};

} // namespace

using ChangesTest = StoreTest;

TEST_F(ChangesTest, NoneIsMissedOrToldTwice) {
    Follower follower(*store().runs(owner.organizationId, {}));
    std::mt19937 random(5);
    std::vector<std::string> ids;
    std::int64_t seq = 0;
    for (int step = 0; step < 400; ++step) {
        clock().advance(milliseconds(1));
        const auto choice = random() % 6;
        if (ids.empty() || choice == 0) {
            ids.push_back(start(owner, agent).id);
        } else {
            const auto& id = ids[random() % ids.size()];
            if (choice == 1)
                write([&](Transaction& transaction) { transaction.claimRun(id, "h", ""); });
            else if (choice == 2 && random() % 4 == 0)
                cancel(owner, id);
            else if (choice == 3 && random() % 4 == 0)
                end(id);
            else
                report(id, {usage(++seq, 10)});
        }
        if (random() % 3 == 0) {
            ASSERT_TRUE(follower.follow(store(), owner.organizationId)) << "step " << step;
        }
    }
    ASSERT_TRUE(follower.follow(store(), owner.organizationId));
    for (const auto& id : ids)
        EXPECT_EQ(follower.runs().at(id), read(owner, id));
}

TEST_F(ChangesTest, AreFollowedWithoutAGapUnderLoad) {
    Recorder recorder;
    store().setListener(&recorder);
    Follower follower(*store().runs(owner.organizationId, {}));
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 25; ++n)
                end(startRunning(owner, agent).id);
        });
    }
    // The same run as it was told before may come again only where something else of it changed.
    for (int i = 0; i < 50; ++i)
        EXPECT_TRUE(follower.follow(store(), owner.organizationId));
    for (auto& thread : threads)
        thread.join();
    EXPECT_TRUE(follower.follow(store(), owner.organizationId));
    EXPECT_EQ(follower.runs().size(), 100U);
    write([](Transaction&) {}); // the listener of the commit before has been told then
    EXPECT_EQ(recorder.positions[owner.organizationId], store().position(owner.organizationId));
    EXPECT_GE(recorder.told, 100U);
    for (const auto& [id, run] : follower.runs())
        EXPECT_EQ(run.status, RunStatus::Completed) << id;
    store().setListener(nullptr);
}

TEST_F(ChangesTest, GrowByOneForEachRunTouchedByAnOperation) {
    const auto before = store().position(owner.organizationId);
    const Actor other = addOrganization("Other");
    Run first;
    Run second;
    write([&](Transaction& transaction) {
        first = *transaction.startRun(owner, {agent.id, nullptr, {}, {}, {}});
        second = *transaction.startRun(owner, {agent.id, nullptr, {}, {}, {}});
        transaction.claimRun(first.id, "h", "");
    });
    EXPECT_EQ(store().position(owner.organizationId), before + 2);
    EXPECT_EQ(store().position(other.organizationId), 0);
    EXPECT_EQ(store().changesSince(owner.organizationId, before).active.size(), 2U);
    EXPECT_EQ(store().changesSince(owner.organizationId, before + 1).active.size(), 1U);
}

TEST_F(ChangesTest, TooOldOrFromTheFutureIsSaid) {
    const auto before = store().position(owner.organizationId);
    start(owner, agent);
    EXPECT_TRUE(store().changesSince(owner.organizationId, before + 2).tooOld);
    EXPECT_TRUE(store().changesSince(owner.organizationId, -1).tooOld);
    clock().advance(std::chrono::minutes(10));
    EXPECT_FALSE(store().changesSince(owner.organizationId, before).tooOld);
    clock().advance(milliseconds(1));
    EXPECT_TRUE(store().changesSince(owner.organizationId, before).tooOld);
    EXPECT_FALSE(store().changesSince(owner.organizationId, before + 1).tooOld)
        << "nothing has changed since";
}

} // namespace ud::service
