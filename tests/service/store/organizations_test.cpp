// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

namespace ud::service {

using OrganizationsTest = StoreTest;

TEST_F(OrganizationsTest, AreReadBackWithAllowanceAndSupport) {
    write([&](Transaction& transaction) {
        OrganizationChange change;
        change.name = "Renamed";
        change.allowance = std::optional(CreditPair{Credits::fromWhole(50), Credits::fromThousandths(1)});
        change.support = SupportContact{"Desk", "desk@example.org", "https://example.org"};
        ASSERT_TRUE(transaction.changeOrganization(owner, change).ok());
    });
    reopen();
    const auto read = store().organization(owner.organizationId);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->name, "Renamed");
    EXPECT_EQ(read->timeZone, "Europe/Berlin");
    EXPECT_EQ(read->allowance, (CreditPair{Credits::fromWhole(50), Credits::fromThousandths(1)}));
    EXPECT_EQ(read->support.email, "desk@example.org");
    EXPECT_EQ(store().organizations().size(), 1U);
    EXPECT_EQ(store().organization("unknown").error().kind, ErrorKind::NotFound);
}

TEST_F(OrganizationsTest, RefuseAnUnknownZone) {
    write([&](Transaction& transaction) {
        OrganizationChange change;
        change.timeZone = "Mars/Olympus";
        const auto refused = transaction.changeOrganization(owner, change);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(refused.error().fields.front().pointer, "/time_zone");
    });
    EXPECT_EQ(store().organization(owner.organizationId)->timeZone, "Europe/Berlin");
}

TEST_F(OrganizationsTest, DoNotSeeEachOther) {
    const Actor other = addOrganization("Other");
    const Run run = start(owner, agent);
    EXPECT_EQ(store().run(other.organizationId, run.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store().events(other.organizationId, run.id, {}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store().ledger(other.organizationId, run.id, {}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store().agent(other.organizationId, agent.id).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(store().agents(other.organizationId).empty());
    EXPECT_TRUE(store().runs(other.organizationId, {})->runs.empty());
    EXPECT_EQ(cancel(other, run.id).outcome, CancelOutcome::NotFound);
    write([&](Transaction& transaction) {
        EXPECT_EQ(transaction.changeAgent(other, agent.id, {}).error().kind, ErrorKind::NotFound);
        EXPECT_EQ(transaction.expectRun(other, run.id, std::nullopt).error().kind, ErrorKind::NotFound);
        EXPECT_EQ(transaction.meterChat(other, agent.id, "chat", {}).error().kind, ErrorKind::NotFound);
        const auto refused = transaction.startRun(other, {agent.id, nullptr, {}, {}, {}});
        EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(refused.error().fields.front().pointer, "/agent_id");
    });
    EXPECT_EQ(read(owner, run.id).status, RunStatus::Queued);
}

TEST_F(OrganizationsTest, TokensAuthenticateUntilTheyExpire) {
    write([&](Transaction& transaction) {
        ASSERT_TRUE(
            transaction
                .addToken(owner, {"Night shift", Role::Viewer, "h2", clock().now() + std::chrono::hours(1)})
                .ok());
    });
    const auto actor = store().authenticate("h2");
    ASSERT_TRUE(actor.has_value());
    EXPECT_EQ(actor->role, Role::Viewer);
    EXPECT_EQ(actor->person.name, "Night shift");
    EXPECT_EQ(actor->organizationId, owner.organizationId);
    EXPECT_FALSE(store().authenticate("h3").has_value());
    clock().advance(std::chrono::hours(1));
    EXPECT_FALSE(store().authenticate("h2").has_value());
}

TEST_F(OrganizationsTest, ADeletedTokenIsRefusedFromTheNextRequestOn) {
    Token token;
    write([&](Transaction& transaction) {
        token = *transaction.addToken(owner, {"Second", Role::Owner, "h2", std::nullopt});
    });
    ASSERT_TRUE(store().authenticate("h2").has_value());
    write([&](Transaction& transaction) { ASSERT_TRUE(transaction.deleteToken(owner, token.id).ok()); });
    EXPECT_FALSE(store().authenticate("h2").has_value());
    EXPECT_EQ(store().tokens(owner.organizationId).size(), 1U);
}

TEST_F(OrganizationsTest, TheLastOwnerTokenCannotBeDeleted) {
    write([&](Transaction& transaction) {
        ASSERT_TRUE(transaction.addToken(owner, {"Admin", Role::Admin, "h2", std::nullopt}).ok());
        const auto expired = clock().now() - milliseconds(1);
        ASSERT_TRUE(transaction.addToken(owner, {"Old owner", Role::Owner, "h3", expired}).ok());
        const auto refused = transaction.deleteToken(owner, *owner.person.tokenId);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
        EXPECT_EQ(refused.error().code, "last_owner");
        EXPECT_EQ(transaction.deleteToken(owner, "unknown").error().kind, ErrorKind::NotFound);
    });
    EXPECT_TRUE(store().authenticate("hash of Test organization").has_value());
}

TEST_F(OrganizationsTest, TheUseOfATokenIsNotedOnceAMinute) {
    const auto lastUse = [this] {
        write([](Transaction&) {}); // all that was posted before is committed then
        return store().tokens(owner.organizationId).front().lastUsedAt;
    };
    const Time first = clock().now();
    EXPECT_EQ(lastUse(), first);
    clock().advance(std::chrono::seconds(59));
    store().authenticate("hash of Test organization");
    EXPECT_EQ(lastUse(), first);
    clock().advance(std::chrono::seconds(1));
    store().authenticate("hash of Test organization");
    EXPECT_EQ(lastUse(), clock().now());
}

TEST_F(OrganizationsTest, ADisabledAgentStartsNothing) {
    write([&](Transaction& transaction) {
        AgentChange change;
        change.enabled = false;
        change.description = "Resting";
        ASSERT_TRUE(transaction.changeAgent(owner, agent.id, change).ok());
        EXPECT_EQ(transaction.startRun(owner, {agent.id, nullptr, {}, {}, {}}).error().code,
                  "agent_disabled");
    });
    EXPECT_FALSE(store().agent(owner.organizationId, agent.id)->enabled);
    EXPECT_TRUE(store().runs(owner.organizationId, {})->runs.empty());
}

TEST_F(OrganizationsTest, EveryChangeIsAuditedNewestFirst) {
    const Run run = start(owner, agent);
    cancel(owner, run.id);
    cancel(owner, run.id);
    std::vector<std::string> seen;
    std::string cursor;
    do {
        const auto page = store().audit(owner.organizationId, cursor, 2);
        ASSERT_TRUE(page.ok());
        for (const auto& entry : page->entries)
            seen.push_back(entry.action + " " + entry.outcome);
        cursor = page->nextCursor;
    } while (!cursor.empty());
    EXPECT_EQ(seen, (std::vector<std::string>{"run.cancel already_cancelled", "run.cancel cancelled",
                                              "run.start queued", "agent.create created",
                                              "token.create created", "organization.create created"}));
    const auto entry = store().audit(owner.organizationId, "", 1)->entries.front();
    EXPECT_EQ(entry.actor, owner.person);
    EXPECT_EQ(entry.role, Role::Owner);
    EXPECT_EQ(entry.runId, run.id);
    EXPECT_EQ(entry.reason, StopReason::Other);
    EXPECT_EQ(entry.note, "no need");
    EXPECT_EQ(store().audit(owner.organizationId, "x", 1).error().kind, ErrorKind::Invalid);
}

} // namespace ud::service
