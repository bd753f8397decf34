// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/storehost.h"
#include "testutils/manualclock.h"
#include "testutils/seededrandom.h"

#include <gtest/gtest.h>

namespace ud::service {

/// A store with one organization, an owner and an agent. After each test all sums must agree.
class StoreTest : public testing::Test {
protected:
    using Run = ud::Run; // testing::Test has a member of that name

    void SetUp() override;
    void TearDown() override;

    Store& store() { return *m_store; }
    StoreHost& host() { return *m_host; }
    testutils::ManualClock& clock() { return m_clock; }
    void reopen();

    /// Runs \p operation as one write that must be committed.
    template<class Operation>
    void write(const Operation& operation) {
        const auto done = store().write([&operation](Transaction& transaction) {
            operation(transaction);
            return true;
        });
        ASSERT_TRUE(done.ok()) << done.error().detail;
    }

    /// An organization with its owner (token hash "hash of NAME") and an agent, both named \p name.
    Actor addOrganization(const std::string& name, const std::string& zone = "Europe/Berlin");
    Agent addAgent(const Actor& actor, const std::string& name);
    Run start(const Actor& actor, const Agent& agent, const std::string& label = {});
    Run startRunning(const Actor& actor, const Agent& agent);
    CancelResult cancel(const Actor& actor, const std::string& runId);
    bool end(const std::string& runId, RunStatus status = RunStatus::Completed, int attempt = 1);
    void report(const std::string& runId, const std::vector<WorkReport>& reports, int attempt = 1);
    Run read(const Actor& actor, const std::string& runId);
    /// A report of so many thousandths of message credits, now.
    WorkReport usage(std::int64_t seq, std::int64_t thousandths);

    Actor owner;
    Agent agent;

private:
    std::unique_ptr<StoreHost> m_host;
    testutils::ManualClock m_clock{*timeFromRfc3339("2026-11-22T12:00:00Z")};
    testutils::SeededRandom m_random{7};
    std::unique_ptr<Store> m_store;
};

} // namespace ud::service
