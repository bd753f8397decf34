// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include <algorithm>
#include <random>
#include <rapidcheck.h>

namespace ud::service {

class RunListTest : public StoreTest {
protected:
    std::vector<std::string> pages(RunQuery query) {
        std::vector<std::string> ids;
        do {
            const auto page = store().runs(owner.organizationId, query);
            EXPECT_TRUE(page.ok());
            EXPECT_LE(page->runs.size(), static_cast<std::size_t>(query.limit));
            for (const auto& run : page->runs)
                ids.push_back(run.id);
            query.cursor = page->nextCursor;
        } while (!query.cursor.empty());
        return ids;
    }

    /// Runs of every status; many share a millisecond.
    void addRuns(unsigned seed, int count) {
        std::mt19937 random(seed);
        const Agent other = addAgent(owner, "Site Auditor");
        for (int i = 0; i < count; ++i) {
            const Run run = start(owner, random() % 3 ? agent : other, i % 7 ? "" : "Jahresende ÄÖ");
            if (random() % 2)
                write([&](Transaction& transaction) { transaction.claimRun(run.id, "h", ""); });
            const auto fate = random() % 4;
            if (fate == 0)
                cancel(owner, run.id);
            else if (fate == 1)
                end(run.id, random() % 2 ? RunStatus::Completed : RunStatus::Failed);
            clock().advance(milliseconds(random() % 2));
        }
    }

    /// What a list should show, by the plainest means.
    std::vector<std::string> expected(const RunQuery& query) {
        RunQuery all;
        all.limit = 10'000;
        auto runs = store().runs(owner.organizationId, all)->runs;
        std::erase_if(runs, [&query](const Run& run) {
            const auto& wanted = query.statuses;
            return (!wanted.empty() && std::find(wanted.begin(), wanted.end(), run.status) == wanted.end()) ||
                   (query.agentId && run.agentId != *query.agentId) ||
                   (query.startedBy && run.startedBy.name != *query.startedBy) ||
                   (query.stoppedBy && (!run.stop || run.stop->requestedBy.name != *query.stoppedBy)) ||
                   (query.reason && (!run.stop || run.stop->reason != query.reason));
        });
        const bool activeOnly =
            std::all_of(query.statuses.begin(), query.statuses.end(), isActive) && !query.statuses.empty();
        std::sort(runs.begin(), runs.end(), [activeOnly](const Run& a, const Run& b) {
            if (activeOnly)
                return std::tie(a.queuedAt, a.id) < std::tie(b.queuedAt, b.id);
            if (isActive(a.status) != isActive(b.status))
                return isActive(a.status);
            return isActive(a.status) ? std::tie(a.queuedAt, a.id) > std::tie(b.queuedAt, b.id)
                                      : std::tie(*a.endedAt, a.id) > std::tie(*b.endedAt, b.id);
        });
        std::vector<std::string> ids;
        for (const auto& run : runs)
            ids.push_back(run.id);
        return ids;
    }
};

TEST_F(RunListTest, PagesAreTheWholeListInOrderWhateverTheirSize) {
    addRuns(3, 120);
    const std::vector<RunStatus> statuses{RunStatus::Queued, RunStatus::Running, RunStatus::Completed,
                                          RunStatus::Cancelled, RunStatus::Failed};
    EXPECT_TRUE(rc::check("pages", [&] {
        RunQuery query;
        query.limit = *rc::gen::inRange(1, 130);
        for (const RunStatus status : statuses) {
            if (*rc::gen::arbitrary<bool>())
                query.statuses.push_back(status);
        }
        if (*rc::gen::arbitrary<bool>())
            query.agentId = agent.id;
        RC_ASSERT(pages(query) == expected(query));
    }));
}

TEST_F(RunListTest, EndedRunsAreFoundByWhoAndWhy) {
    Actor ann = owner;
    ann.person.name = "Ann";
    Actor bob = owner;
    bob.person.name = "Bob";
    const Agent other = addAgent(owner, "Site Auditor");
    std::mt19937 random(8);
    const auto stop = [&](const Actor& who, const std::string& id, std::optional<StopReason> reason) {
        write([&](Transaction& transaction) { transaction.cancelRuns(who, {id}, {reason, ""}); });
    };
    for (int i = 0; i < 90; ++i) {
        const Run run = start(random() % 2 ? ann : bob, random() % 2 ? agent : other);
        const auto fate = random() % 4;
        const std::optional<StopReason> reasons[] = {StopReason::WrongAgent, StopReason::Budget,
                                                     std::nullopt};
        if (fate < 2)
            stop(random() % 3 ? bob : ann, run.id, reasons[random() % 3]);
        else if (fate == 2)
            end(run.id, RunStatus::Failed);
        clock().advance(milliseconds(random() % 2));
    }
    EXPECT_TRUE(rc::check("people", [&] {
        RunQuery query;
        query.limit = *rc::gen::inRange(1, 60);
        const auto person = rc::gen::element<std::optional<std::string>>(std::nullopt, "Ann", "Bob", "Eve");
        query.startedBy = *person;
        query.stoppedBy = *person;
        query.reason = *rc::gen::element<std::optional<StopReason>>(std::nullopt, StopReason::WrongAgent,
                                                                    StopReason::Budget);
        if (*rc::gen::arbitrary<bool>())
            query.statuses = {RunStatus::Completed, RunStatus::Cancelled, RunStatus::Failed};
        if (*rc::gen::arbitrary<bool>())
            query.agentId = agent.id;
        RC_ASSERT(pages(query) == expected(query));
    }));
    const std::vector<RunPerson> people{{"Ann", true, true}, {"Bob", true, true}};
    EXPECT_EQ(store().people(owner.organizationId), people);
    EXPECT_TRUE(store().people(addOrganization("Another").organizationId).empty());
}

TEST_F(RunListTest, PeopleHaveStartedOrStoppedWhatEnded) {
    Actor ann = owner;
    ann.person.name = "Ann";
    Actor bob = owner;
    bob.person.name = "Bob";
    const Run ended = start(ann, agent);
    const Run active = start(bob, agent); // nothing of it has ended
    EXPECT_TRUE(store().people(owner.organizationId).empty());
    cancel(bob, ended.id);
    const std::vector<RunPerson> people{{"Ann", true, false}, {"Bob", false, true}};
    EXPECT_EQ(store().people(owner.organizationId), people);
}

TEST_F(RunListTest, TextIsFoundWhateverItsCase) {
    addRuns(4, 30);
    RunQuery query;
    query.text = "jahresende äö";
    EXPECT_EQ(pages(query).size(), 5U);
    query.text = "AUDITOR";
    query.limit = 3;
    const auto found = pages(query);
    EXPECT_FALSE(found.empty());
    for (const auto& id : found)
        EXPECT_EQ(read(owner, id).agentName, "Site Auditor");
    query.text = found.front();
    EXPECT_EQ(pages(query), std::vector{found.front()});
    for (const std::string nothing : {"%", "_", "no such thing", "' OR 1=1 --"}) {
        query.text = nothing;
        EXPECT_TRUE(pages(query).empty()) << nothing;
    }
}

TEST_F(RunListTest, ARunningListIsPagedWhileRunsEnd) {
    std::vector<std::string> ids;
    for (int i = 0; i < 10; ++i) {
        ids.push_back(startRunning(owner, agent).id);
        clock().advance(milliseconds(1));
    }
    RunQuery query;
    query.statuses = {RunStatus::Queued, RunStatus::Running};
    query.limit = 4;
    const auto first = store().runs(owner.organizationId, query);
    end(ids[1]); // seen already
    end(ids[6]); // not seen yet
    query.cursor = first->nextCursor;
    query.limit = 100;
    std::vector<std::string> rest;
    for (const auto page = store().runs(owner.organizationId, query); const auto& run : page->runs)
        rest.push_back(run.id);
    EXPECT_EQ(rest, (std::vector{ids[4], ids[5], ids[7], ids[8], ids[9]}));
}

TEST_F(RunListTest, ForeignCursorsAreRefused) {
    for (const std::string cursor : {"x", "a:1", "e:1:", "z:1:2", "a:x:00000000-0000-7000-8000-000000000000",
                                     "e:1:00000000-0000-7000-8000-000000000000"}) {
        RunQuery query;
        query.statuses = {RunStatus::Queued};
        query.cursor = cursor;
        const auto refused = store().runs(owner.organizationId, query);
        ASSERT_FALSE(refused.ok()) << cursor;
        EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    }
    EXPECT_EQ(store().runs("unknown", {}).error().kind, ErrorKind::NotFound);
}

} // namespace ud::service
