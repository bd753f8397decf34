// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// storebench [ENDED_RUNS [LEDGER_ENTRIES [ROUNDS]]]: ratios of the store, each measured side by side with its
// baseline in this one run, as median and spread (p10 to p90).

#include "service/store/database.h"
#include "service/store/sqlitestore.h"
#include "service/store/storeopening.h"
#include "testutils/temporaryfolder.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>

namespace ud::service {

namespace {

using testutils::TemporaryFolder;
using Stopwatch = std::chrono::steady_clock;
using Figures = std::vector<double>;

double millisecondsOf(const std::function<void()>& work) {
    const auto begin = Stopwatch::now();
    work();
    return std::chrono::duration<double, std::milli>(Stopwatch::now() - begin).count();
}

double rank(Figures values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void printRow(const char* what, const Figures& values, const char* unit) {
    std::printf("  %-46s %9.3f %-9s (%.3f to %.3f, %zu samples)\n", what, rank(values, 0.5), unit,
                rank(values, 0.1), rank(values, 0.9), values.size());
}

void printRatio(const Figures& large, const Figures& small, const char* aim) {
    std::printf("  %-46s %9.2f x         aim %s\n\n", "ratio of the medians",
                rank(large, 0.5) / rank(small, 0.5), aim);
}

/// A store in a folder of its own with one organization and one agent.
class Site {
public:
    Site() {
        auto opened = openSqliteStore(m_folder.path(), m_clock, m_random);
        if (!opened) {
            std::fprintf(stderr, "%s\n", opened.error().detail.c_str());
            std::exit(1);
        }
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
        if (!done) {
            std::fprintf(stderr, "%s\n", done.error().detail.c_str());
            std::exit(1);
        }
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
    /// History in bulk, past the store: what a list must not be slowed by.
    void script(const std::string& sql) {
        Database(databaseFile(m_folder.path()), Database::Mode::Writer).execute(sql.c_str());
    }
    Store& store() { return *m_store; }

    Actor owner;
    std::string agent;

private:
    TemporaryFolder m_folder;
    SystemClock m_clock;
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

/// Entries of the last twelve months and the roll-ups that belong to them.
void addLedger(Site& site, long count) {
    const std::string person = "'token', 'Owner'";
    site.script(
        "BEGIN; INSERT INTO ledger (organization_id, agent_id, chat_id, attempt, seq, at, occurred_at,"
        " kind, credits, what, charged, source, person_id, person_name) " +
        numbers(count) + "SELECT '" + site.owner.organizationId + "', '" + site.agent +
        "', 'chat', 1, i, t, t, 'message', 1500, 'a turn', 1, 'chat', " + person +
        " FROM (SELECT i, (unixepoch() - i * 31000000 / " + std::to_string(count) + ") * 1000 AS t FROM n);");
    for (const std::string table : {"usage_monthly", "usage_daily"})
        site.script("INSERT INTO " + table +
                    " (organization_id, period, agent_id, person_id, person_name,"
                    " source, message) SELECT organization_id, strftime('" +
                    (table == "usage_monthly" ? "%Y-%m" : "%Y-%m-%d") +
                    "', occurred_at / 1000, 'unixepoch'), agent_id, person_id, person_name, source,"
                    " sum(credits) FROM ledger GROUP BY 1, 2, 3, 4, 5, 6");
}

void benchList(long ended, int rounds) {
    Site full;
    Site empty;
    full.startMany(1000);
    empty.startMany(1000);
    addEndedRuns(full, ended);
    const RunQuery query{{RunStatus::Queued, RunStatus::Running}, {}, {}, 1000, {}};
    Figures large;
    Figures small;
    const auto list = [&query](Site& site) {
        const auto page = site.store().runs(site.owner.organizationId, query);
        if (!page || page->runs.size() != 1000)
            std::exit(1);
    };
    for (int i = 0; i < rounds; ++i) {
        large.push_back(millisecondsOf([&] { list(full); }));
        small.push_back(millisecondsOf([&] { list(empty); }));
    }
    std::printf("Listing 1,000 active runs\n");
    printRow(("with " + std::to_string(ended) + " ended ones").c_str(), large, "ms");
    printRow("with none", small, "ms");
    printRatio(large, small, "<= 1.2");
}

void benchMonths(long entries, int rounds) {
    Site full;
    Site slight;
    addLedger(full, entries);
    addLedger(slight, 10'000);
    Figures large;
    Figures small;
    const auto read = [](Site& site) {
        const auto report =
            site.store().usageMonthly(site.owner.organizationId, 12, {}, UsageGrouping::Agent);
        if (!report || report->periods.size() != 12)
            std::exit(1);
    };
    for (int i = 0; i < rounds * 4; ++i) {
        large.push_back(millisecondsOf([&] { read(full); }));
        small.push_back(millisecondsOf([&] { read(slight); }));
    }
    std::printf("Twelve months of usage by agent\n");
    printRow(("with " + std::to_string(entries) + " ledger entries").c_str(), large, "ms");
    printRow("with 10000", small, "ms");
    printRatio(large, small, "<= 1.2");
}

/// Starts a second by so many clients at once, and how many starts shared a commit.
void benchStarts(int clients) {
    Figures perSecond;
    Figures perCommit;
    for (int round = 0; round < 5; ++round) {
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
        const auto commits = site.store().figures().commits - before.commits;
        perSecond.push_back(all * 1000.0 / spent);
        perCommit.push_back(static_cast<double>(all) / static_cast<double>(commits));
    }
    printRow((std::to_string(clients) + " clients").c_str(), perSecond, "starts/s");
    printRow("", perCommit, "starts/commit");
}

void benchStops(int rounds) {
    Site site;
    const TemporaryFolder folder;
    auto bare = openDatabase(folder.path());
    if (!bare)
        std::exit(1);
    (*bare)->execute("CREATE TABLE bare (value INTEGER)");
    Figures stops;
    Figures commits;
    for (int i = 0; i < rounds * 10; ++i) {
        const std::string id = site.start();
        stops.push_back(millisecondsOf([&] {
            site.write([&](Transaction& transaction) {
                if (transaction.cancelRuns(site.owner, {id}, {}).front().outcome != CancelOutcome::Cancelled)
                    std::exit(1);
            });
        }));
        commits.push_back(millisecondsOf([&] { (*bare)->run("INSERT INTO bare VALUES (1)"); }));
    }
    std::printf("Stopping one run, acknowledged and durable\n");
    printRow("stop", stops, "ms");
    std::printf("  %-46s %9.3f ms\n", "stop p99", rank(stops, 0.99));
    printRow("one bare SQLite commit", commits, "ms");
    std::printf("  %-46s %9.3f ms\n", "one bare SQLite commit p99", rank(commits, 0.99));
    printRatio(stops, commits, "<= 2 commits");
}

} // namespace

int storeBench(long ended, long entries, int rounds) {
    benchList(ended, rounds);
    benchMonths(entries, rounds);
    benchStops(rounds);
    std::printf("Durable starts\n");
    for (const int clients : {1, 8, 64})
        benchStarts(clients);
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
