// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

namespace ud::service {

void StoreTest::SetUp() {
    m_host = makeStoreHost();
    reopen();
    owner = addOrganization("Test organization");
    agent = addAgent(owner, "Invoice Reader");
}

void StoreTest::TearDown() {
    EXPECT_EQ(sumFaults(*m_host), "");
}

void StoreTest::reopen() {
    m_store.reset();
    auto opened = m_host->open(m_clock, m_random);
    ASSERT_TRUE(opened.ok()) << opened.error().detail;
    m_store = std::move(*opened);
}

Actor StoreTest::addOrganization(const std::string& name, const std::string& zone) {
    write([&](Transaction& transaction) {
        const auto added = transaction.addOrganization(
            {name, zone, std::nullopt}, {name + " owner", Role::Owner, "hash of " + name, std::nullopt});
        ASSERT_TRUE(added.ok()) << added.error().detail;
    });
    const auto actor = store().authenticate("hash of " + name);
    EXPECT_TRUE(actor.has_value());
    return actor.value();
}

Agent StoreTest::addAgent(const Actor& actor, const std::string& name) {
    Agent added;
    write([&](Transaction& transaction) {
        added = *transaction.addAgent(actor, {name, "Reads", "process", "digest", nullptr});
    });
    return added;
}

Run StoreTest::start(const Actor& actor, const Agent& which, const std::string& label) {
    Run run;
    write([&](Transaction& transaction) {
        auto started = transaction.startRun(actor, {which.id, nullptr, label, std::nullopt, std::nullopt});
        ASSERT_TRUE(started.ok()) << started.error().detail;
        run = *started;
    });
    return run;
}

Run StoreTest::startRunning(const Actor& actor, const Agent& which) {
    const Run run = start(actor, which);
    std::optional<Run> claimed;
    write([&](Transaction& transaction) { claimed = transaction.claimRun(run.id, "host", "subreaper"); });
    return claimed.value_or(Run());
}

CancelResult StoreTest::cancel(const Actor& actor, const std::string& runId) {
    CancelResult result;
    write([&](Transaction& transaction) {
        result = transaction.cancelRuns(actor, {runId}, {StopReason::Other, "no need"}).front();
    });
    return result;
}

bool StoreTest::end(const std::string& runId, RunStatus status, int attempt) {
    bool ended = false;
    write([&](Transaction& transaction) {
        const auto error =
            status == RunStatus::Failed ? std::optional(RunError{"exit", "Exit code 1."}) : std::nullopt;
        const auto result = transaction.endRun(runId, attempt, {status, error, nullptr});
        ended = result.ok() && *result;
    });
    return ended;
}

void StoreTest::report(const std::string& runId, const std::vector<WorkReport>& reports, int attempt) {
    write([&](Transaction& transaction) {
        const auto done = transaction.report(runId, attempt, reports);
        ASSERT_TRUE(done.ok()) << done.error().detail;
    });
}

Run StoreTest::read(const Actor& actor, const std::string& runId) {
    const auto detail = store().run(actor.organizationId, runId);
    EXPECT_TRUE(detail.ok());
    return detail ? detail->run : Run();
}

WorkReport StoreTest::usage(std::int64_t seq, std::int64_t thousandths) {
    return {seq, m_clock.now(),
            Consumption{CreditKind::Message, Credits::fromThousandths(thousandths), "a page"}};
}

} // namespace ud::service
