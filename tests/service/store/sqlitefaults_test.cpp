// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"
#include "testutils/faultvfs.h"

#include <atomic>
#include <sqlite3.h>

namespace ud::service {

namespace {

using testutils::FaultVfs;

/// Interrupts the work of the virtual machine inside a transaction after so many of its steps; < 0: never.
std::atomic<std::int64_t> stepsLeft{-1};

int interrupts(void* connection) {
    const bool inTransaction = sqlite3_get_autocommit(static_cast<sqlite3*>(connection)) == 0;
    return inTransaction && stepsLeft >= 0 && stepsLeft.fetch_sub(1) == 0 ? 1 : 0;
}

int installInterrupter(sqlite3* connection, char**, const sqlite3_api_routines*) {
    sqlite3_progress_handler(connection, 1, interrupts, connection);
    return SQLITE_OK;
}

} // namespace

class SqliteFaultsTest : public StoreTest {
protected:
    void SetUp() override {
        FaultVfs::install();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(installInterrupter));
        StoreTest::SetUp();
    }
    void TearDown() override {
        FaultVfs::heal();
        stepsLeft = -1;
        StoreTest::TearDown();
        sqlite3_reset_auto_extension();
    }
    Result<Done> tryReport(const std::string& runId, std::int64_t seq) {
        return store().write([&](Transaction& transaction) {
            return transaction.report(runId, 1, {usage(seq, 7), {seq + 1, clock().now(), Progress{"p", {}}}})
                .ok();
        });
    }
    /// Reports under a fault that strikes later and later until it strikes no more.
    template<class Arm, class Disarm>
    int sweep(const Arm& arm, const Disarm& disarm) {
        const Run run = startRunning(owner, agent);
        int faults = 0;
        std::int64_t expected = 0;
        std::int64_t seq = 1;
        for (std::int64_t skip = 0;; ++skip, seq += 2) {
            arm(skip);
            const auto done = tryReport(run.id, seq);
            disarm();
            expected += done.ok() ? 7 : 0;
            EXPECT_EQ(read(owner, run.id).credits.message.thousandths(), expected) << "at " << skip;
            EXPECT_EQ(host().integer("SELECT coalesce(sum(credits), 0) FROM ledger"), expected);
            EXPECT_EQ(skip % 16 ? "" : sumFaults(host()), "") << "at " << skip;
            if (done.ok() || HasFailure())
                return faults;
            ++faults;
        }
    }
};

// Promise 8: whatever instruction of the transaction fails, all of it is there or nothing.
TEST_F(SqliteFaultsTest, AFaultAtEveryStepLeavesBothOrNeither) {
    const int faults = sweep([](std::int64_t skip) { stepsLeft = skip; }, [] { stepsLeft = -1; });
    EXPECT_GT(faults, 20);
}

TEST_F(SqliteFaultsTest, AFailingWriteLeavesBothOrNeither) {
    const int faults = sweep([](std::int64_t skip) { FaultVfs::fail(FaultVfs::Fault::WriteError, skip); },
                             [] { FaultVfs::heal(); });
    EXPECT_GT(faults, 5);
}

TEST_F(SqliteFaultsTest, AFullDiskIsSaidAtEveryPlaceAndRecoveredFrom) {
    const Run run = startRunning(owner, agent);
    int refused = 0;
    for (std::int64_t skip = 0;; ++skip) {
        FaultVfs::fail(FaultVfs::Fault::Full, skip);
        const auto done = tryReport(run.id, 2 * skip + 1);
        EXPECT_FALSE(store().runs(owner.organizationId, {})->runs.empty()) << "reads go on";
        FaultVfs::heal();
        if (done.ok())
            break;
        EXPECT_EQ(done.error().kind, ErrorKind::NoSpace);
        EXPECT_FALSE(store().figures().healthy);
        ++refused;
    }
    EXPECT_GT(refused, 5);
    start(owner, agent);
    EXPECT_TRUE(store().figures().healthy);
}

TEST_F(SqliteFaultsTest, AfterAFailedSyncNothingIsAcknowledgedThatIsNotSafe) {
    const Run run = startRunning(owner, agent);
    FaultVfs::fail(FaultVfs::Fault::SyncError);
    for (int i = 0; i < 3; ++i) {
        const auto refused = tryReport(run.id, 1);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, ErrorKind::Unavailable);
        EXPECT_EQ(read(owner, run.id).credits.message, Credits());
    }
    EXPECT_GE(FaultVfs::failures(), 3);
    FaultVfs::heal();
    EXPECT_TRUE(tryReport(run.id, 1).ok());
    EXPECT_TRUE(store().figures().healthy);
    reopen();
    EXPECT_EQ(read(owner, run.id).credits.message, Credits::fromThousandths(7));
}

TEST_F(SqliteFaultsTest, AFailedCommitFailsAllThatSharedIt) {
    FaultVfs::fail(FaultVfs::Fault::SyncError);
    std::atomic<int> failed{0};
    for (int i = 0; i < 10; ++i)
        store().post(
            [this](Transaction& transaction) {
                return transaction.startRun(owner, {agent.id, nullptr, {}, {}, {}}).ok();
            },
            [&failed](Result<Done> done) { failed += done.ok() ? 0 : 1; });
    EXPECT_FALSE(tryReport("unknown", 1).ok());
    EXPECT_EQ(failed, 10);
    FaultVfs::heal();
    EXPECT_TRUE(store().runs(owner.organizationId, {})->runs.empty());
}

} // namespace ud::service
