// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// storebench [ENDED_RUNS [LEDGER_ENTRIES [ROUNDS]]]: the store, each sample beside one of its baseline. Lists
// and usage are read as the API reads them; starts and stops are acknowledged, which is to say committed and
// synced.

#include "bench/samples.h"
#include "service/store/database.h"
#include "service/store/sqlitestore.h"
#include "service/store/storeopening.h"
#include "testutils/manualclock.h"
#include "testutils/temporaryfolder.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <thread>

namespace ud::service {

namespace {

using bench::millisecondsOf;
using bench::Samples;
using testutils::ManualClock;
using testutils::TemporaryFolder;

[[noreturn]] void giveUp(const std::string& why) {
    std::fprintf(stderr, "storebench: %s\n", why.c_str());
    std::exit(1);
}

/// A store in a folder of its own with one organization and one agent.
class Site {
public:
    Site() {
        auto opened = openSqliteStore(m_folder.path(), m_clock, m_random);
        if (!opened)
            giveUp(opened.error().detail);
        m_store = std::move(*opened);
        write([this](Transaction& transaction) {
            const auto organization = transaction.addOrganization(
                {"Bench", "Europe/Berlin", std::nullopt}, {"Owner", Role::Owner, "hash", std::nullopt});
            owner = {organization->id, {"token", "Owner"}, Role::Owner};
            agent = transaction.addAgent(owner, {"Reader", "", "process", "read", nullptr})->id;
        });
    }
    void write(const std::function<void(Transaction&)>& operation) {
        const auto done = m_store->write([&operation](Transaction& transaction) {
            operation(transaction);
            return true;
        });
        if (!done)
            giveUp(done.error().detail);
    }
    std::string start() {
        std::string id;
        write([&](Transaction& transaction) {
            const auto run =
                transaction.startRun(owner, {agent, nullptr, "label", std::nullopt, std::nullopt});
            id = run->id;
        });
        return id;
    }
    void startMany(int count) {
        write([&](Transaction& transaction) {
            for (int i = 0; i < count; ++i) {
                const auto run =
                    transaction.startRun(owner, {agent, nullptr, "label", std::nullopt, std::nullopt});
                transaction.claimRun(run->id, "host", "subreaper");
            }
        });
    }
    /// Both sites of a comparison are read from the database file alone, whatever filled them.
    void checkpoint() { script("PRAGMA wal_checkpoint(TRUNCATE)"); }
    /// History in bulk, past the store: what a list must not be slowed by.
    void script(const std::string& sql) {
        Database(databaseFile(m_folder.path()), Database::Mode::Writer).execute(sql.c_str());
    }
    Store& store() { return *m_store; }
    ManualClock& clock() { return m_clock; }

    Actor owner;
    std::string agent;

private:
    TemporaryFolder m_folder;
    ManualClock m_clock{SystemClock().now()};
    SystemRandom m_random;
    std::unique_ptr<Store> m_store;
};

std::string numbers(long count) {
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
           std::to_string(count) + ") ";
}

void addEndedRuns(Site& site, long count) {
    site.script("BEGIN; INSERT INTO runs (id, organization_id, agent_id, agent_name, label, engine, status,"
                " queued_at, started_at, updated_at, ended_at, started_by_name, changed_at) " +
                numbers(count) + "SELECT printf('00000000-0000-7000-8000-%012x', i), '" +
                site.owner.organizationId + "', '" + site.agent +
                "', 'Reader', '', 'process', 'completed', 1700000000000 + i * 1000, 1700000000000 + i * 1000,"
                " 1700000060000 + i * 1000, 1700000060000 + i * 1000, 'Owner', 0 FROM n; COMMIT;");
}

/// Chat turns of the last twelve months, through the ledger's own code.
void addLedger(Site& site, long count) {
    constexpr long turns = 10'000;
    constexpr long turnsAtOnce = 10;
    const std::vector<Consumption> turn(static_cast<std::size_t>(count / turns),
                                        {CreditKind::Message, Credits::fromThousandths(1500), "a turn"});
    const Time now = SystemClock().now();
    for (long done = 0; done < turns; done += turnsAtOnce) {
        site.clock().set(now - std::chrono::hours(24 * 350 * (turns - done) / turns));
        site.write([&](Transaction& transaction) {
            for (long i = done; i < done + turnsAtOnce; ++i)
                if (!transaction.meterChat(site.owner, site.agent, "turn " + std::to_string(i), turn))
                    giveUp("a chat turn was not metered");
        });
        if (const long all = done + turnsAtOnce; all % 1000 == 0)
            std::fprintf(stderr, "      %ld of %ld ledger entries\n", count / turns * all, count);
    }
    site.clock().set(now);
}

void benchList(long ended, int rounds) {
    Site full;
    Site empty;
    full.startMany(1000);
    empty.startMany(1000);
    addEndedRuns(full, ended);
    for (Site* site : {&full, &empty})
        site->checkpoint();
    const RunQuery query{{RunStatus::Queued, RunStatus::Running}, {}, {}, 1000, {}};
    const auto list = [&query](Site& site) {
        const auto page = site.store().runs(site.owner.organizationId, query);
        if (!page || page->runs.size() != 1000)
            giveUp("the list is not the 1,000 active runs");
    };
    Samples samples;
    for (int i = 0; i < rounds; ++i) {
        samples.ours.push_back(millisecondsOf([&] { list(full); }));
        samples.baseline.push_back(millisecondsOf([&] { list(empty); }));
    }
    print("list", samples);
}

void benchMonths(long entries, int rounds) {
    Site full;
    Site slight;
    addLedger(slight, 10'000);
    addLedger(full, entries);
    for (Site* site : {&full, &slight})
        site->checkpoint();
    const auto read = [](Site& site) {
        const auto report =
            site.store().usageMonthly(site.owner.organizationId, 12, {}, UsageGrouping::Agent);
        if (!report || report->periods.size() != 12 || report->periods.front().shares.empty())
            giveUp("the report is not twelve months of usage");
    };
    Samples samples;
    for (int i = 0; i < rounds * 4; ++i) {
        samples.ours.push_back(millisecondsOf([&] { read(full); }));
        samples.baseline.push_back(millisecondsOf([&] { read(slight); }));
    }
    print("months", samples);
}

/// One row in a table of its own, with the store's settings: the least that a durable answer costs here.
class BareCommit {
public:
    BareCommit() {
        auto opened = openDatabase(m_folder.path());
        if (!opened)
            giveUp(opened.error().detail);
        m_database = std::move(*opened);
        m_database->execute("CREATE TABLE bare (value INTEGER)");
    }
    double milliseconds() {
        return millisecondsOf([this] { m_database->run("INSERT INTO bare VALUES (1)"); });
    }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
};

/// Starts a second by so many clients at once beside bare commits a second; and how many starts shared a
/// commit.
void benchStarts(int clients, int rounds) {
    BareCommit bare;
    Samples perSecond;
    Samples perCommit;
    for (int round = 0; round < std::max(5, rounds / 3); ++round) {
        Site site;
        const auto before = site.store().figures();
        std::atomic<int> left{std::max(200, clients * 40)};
        const int all = left;
        const double spent = millisecondsOf([&] {
            std::vector<std::thread> threads;
            for (int i = 0; i < clients; ++i)
                threads.emplace_back([&] {
                    while (left.fetch_sub(1) > 0)
                        site.start();
                });
            for (auto& thread : threads)
                thread.join();
        });
        double bareSpent = 0;
        for (int i = 0; i < 200; ++i)
            bareSpent += bare.milliseconds();
        const auto commits = site.store().figures().commits - before.commits;
        perSecond.ours.push_back(all * 1000.0 / spent);
        perSecond.baseline.push_back(200 * 1000.0 / bareSpent);
        perCommit.ours.push_back(static_cast<double>(all) / static_cast<double>(commits));
        perCommit.baseline.push_back(1);
    }
    print(("starts-" + std::to_string(clients)).c_str(), perSecond);
    print(("starts-per-commit-" + std::to_string(clients)).c_str(), perCommit);
}

void benchStops(int rounds) {
    Site site;
    BareCommit bare;
    Samples samples;
    for (int i = 0; i < rounds * 10; ++i) {
        const std::string id = site.start();
        samples.ours.push_back(millisecondsOf([&] {
            site.write([&](Transaction& transaction) {
                if (transaction.cancelRuns(site.owner, {id}, {}).front().outcome != CancelOutcome::Cancelled)
                    giveUp("a stop was not the one that counts");
            });
        }));
        samples.baseline.push_back(bare.milliseconds());
    }
    print("stop", samples);
}

} // namespace

int storeBench(long ended, long entries, int rounds) {
    benchList(ended, rounds);
    benchStops(rounds);
    for (const int clients : {1, 8, 64})
        benchStarts(clients, rounds);
    benchMonths(entries, rounds);
    return 0;
}

} // namespace ud::service

int main(int argc, char** argv) {
    const auto number = [&](int index, long otherwise) {
        return argc > index ? std::max(1L, std::atol(argv[index])) : otherwise;
    };
    return ud::service::storeBench(number(1, 1'000'000), number(2, 10'000'000),
                                   static_cast<int>(number(3, 30)));
}
