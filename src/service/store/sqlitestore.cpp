// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/sqlitestore.h"

#include "service/store/auditlist.h"
#include "service/store/changelist.h"
#include "service/store/connectionpool.h"
#include "service/store/errors.h"
#include "service/store/folderlock.h"
#include "service/store/noticereader.h"
#include "service/store/organizationrows.h"
#include "service/store/pastreader.h"
#include "service/store/peoplelist.h"
#include "service/store/queuelist.h"
#include "service/store/rundetail.h"
#include "service/store/runlist.h"
#include "service/store/storeopening.h"
#include "service/store/usagelist.h"
#include "service/store/writer.h"

#include <type_traits>

namespace ud::service {

namespace {

/// Joins the parts: the writer writes, each read takes a connection and reads one commit.
class SqliteStore final : public Store {
public:
    SqliteStore(FolderLock lock, const std::filesystem::path& file, std::unique_ptr<Database> database,
                const Clock& clock, Random& random)
        : m_lock(std::move(lock))
        , m_clock(clock)
        , m_writer(file, std::move(database), clock, random, m_tokens)
        , m_readers(file)
        , m_notices(m_readers) {}

    Result<Done> write(const Operation& operation) override { return m_writer.write(operation); }
    void post(Operation operation, std::function<void(Result<Done>)> done) override {
        m_writer.post(std::move(operation), std::move(done));
    }
    void setListener(ChangeListener* listener) override { m_writer.setListener(listener); }
    void setOutputTap(OutputTap tap) override { m_writer.setOutputTap(std::move(tap)); }

    std::vector<Organization> organizations() const override { return read(allOrganizations); }
    Result<Organization> organization(const std::string& id) const override {
        return attempt([&](Database& database) -> Result<Organization> {
            auto found = findOrganization(database, id);
            return found ? Result<Organization>(std::move(*found)) : notFound("organization");
        });
    }
    std::optional<Actor> authenticate(const std::string& tokenHash) override;
    std::vector<Token> tokens(const std::string& organizationId) const override {
        return read([&](Database& database) { return tokensOf(database, organizationId); });
    }
    std::vector<Agent> agents(const std::string& organizationId) const override {
        return read([&](Database& database) { return agentsOf(database, organizationId); });
    }
    Result<Agent> agent(const std::string& organizationId, const std::string& id) const override {
        return attempt([&](Database& database) -> Result<Agent> {
            auto found = findAgent(database, organizationId, id);
            return found ? Result<Agent>(std::move(*found)) : notFound("agent");
        });
    }

    Result<RunPage> runs(const std::string& organizationId, const RunQuery& query) const override {
        return attempt([&](Database& database) { return readRunPage(database, organizationId, query); });
    }
    std::vector<RunPerson> people(const std::string& organizationId) const override {
        return read([&](Database& database) { return readPeople(database, organizationId); });
    }
    Result<RunDetail> run(const std::string& organizationId, const std::string& id) const override {
        return attempt([&](Database& database) { return readRunDetail(database, organizationId, id); });
    }
    Result<std::vector<RunEvent>> events(const std::string& organizationId, const std::string& runId,
                                         const Part& part) const override {
        return attempt([&](Database& database) { return readEvents(database, organizationId, runId, part); });
    }
    Result<RunLedger> ledger(const std::string& organizationId, const std::string& runId,
                             const Part& part) const override {
        return attempt(
            [&](Database& database) { return readRunLedger(database, organizationId, runId, part); });
    }
    Changes changesSince(const std::string& organizationId, std::int64_t position) const override {
        return read([&](Database& database) {
            return readChanges(database, organizationId, position, m_clock.now());
        });
    }
    std::int64_t position(const std::string& organizationId) const override {
        return read([&](Database& database) { return positionOf(database, organizationId).value_or(0); });
    }

    Result<UsageReport> usageMonthly(const std::string& organizationId, int months,
                                     const std::vector<std::string>& agentIds,
                                     UsageGrouping grouping) const override {
        return attempt([&](Database& database) {
            return readMonths(database, organizationId, months, agentIds, grouping, m_clock.now());
        });
    }
    Result<UsageReport> usageDaily(const std::string& organizationId, const std::string& month,
                                   const std::vector<std::string>& agentIds,
                                   UsageGrouping grouping) const override {
        return attempt([&](Database& database) {
            return readDays(database, organizationId, month, agentIds, grouping, m_clock.now());
        });
    }
    Result<AuditPage> audit(const std::string& organizationId, const std::string& cursor,
                            int limit) const override {
        return attempt(
            [&](Database& database) { return readAudit(database, organizationId, cursor, limit); });
    }

    std::vector<QueuedRun> queuedRuns(int perOrganization) const override {
        return read([&](Database& database) { return readQueue(database, perOrganization); });
    }
    std::optional<Assignment> assignment(const std::string& runId) const override {
        return read([&](Database& database) { return readAssignment(database, runId); });
    }
    std::vector<Assignment> unfinished() const override { return read(readUnfinished); }
    OrganizationPast past(const std::string& organizationId) const override {
        return read([&](Database& database) { return readPast(database, organizationId, m_clock.now()); });
    }
    StoreFigures figures() const override;
    const NoticeReader& notices() const override { return m_notices; }

private:
    /// Reads in one snapshot; throws SqlError.
    template<class Reader>
    std::invoke_result_t<const Reader&, Database&> read(const Reader& reader) const {
        auto lease = m_readers.take();
        const Snapshot snapshot(*lease);
        return reader(*lease);
    }
    /// The same where an error is a value.
    template<class Reader>
    std::invoke_result_t<const Reader&, Database&> attempt(const Reader& reader) const {
        try {
            return read(reader);
        } catch (const SqlError& error) {
            return storeFailure(error);
        }
    }
    void noteUse(const std::string& tokenHash, Time now);

    FolderLock m_lock;
    const Clock& m_clock;
    TokenCache m_tokens;
    // The readers go first, so that the writer's is the last connection and leaves one file behind.
    Writer m_writer;
    ConnectionPool m_readers;
    SqliteNoticeReader m_notices;
};

std::optional<KnownToken> findToken(Database& database, const std::string& tokenHash) {
    Query row = database.query("SELECT id, organization_id, name, role, expires_at, last_used_at FROM tokens"
                               " WHERE hash = ?",
                               tokenHash);
    if (!row.next())
        return std::nullopt;
    return KnownToken{
        {row.text(1), {row.text(0), row.text(2)}, roleFromText(row.text(3)).value_or(Role::Viewer)},
        row.optionalTime(4),
        row.optionalTime(5)};
}

std::optional<Actor> SqliteStore::authenticate(const std::string& tokenHash) {
    auto token = m_tokens.find(tokenHash);
    if (!token) {
        const auto generation = m_tokens.generation();
        token = read([&](Database& database) { return findToken(database, tokenHash); });
        if (!token)
            return std::nullopt;
        m_tokens.put(tokenHash, *token, generation);
    }
    const Time now = m_clock.now();
    if (token->expiresAt && now >= *token->expiresAt)
        return std::nullopt;
    noteUse(tokenHash, now);
    return token->actor;
}

void SqliteStore::noteUse(const std::string& tokenHash, Time now) {
    if (m_tokens.noteUse(tokenHash, now))
        m_writer.post(
            [tokenHash, now](Transaction& transaction) {
                static_cast<SqliteTransaction&>(transaction).noteTokenUse(tokenHash, now);
                return true;
            },
            {});
}

StoreFigures SqliteStore::figures() const {
    StoreFigures figures;
    m_writer.addTo(figures);
    try {
        read([&](Database& database) {
            readFigures(database, figures);
            return true;
        });
    } catch (const SqlError&) {
        figures.healthy = false;
    }
    return figures;
}

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const std::filesystem::path& directory, const Clock& clock,
                                               Random& random) {
    auto lock = FolderLock::take(directory);
    if (!lock)
        return lock.error();
    auto database = openDatabase(directory);
    if (!database)
        return database.error();
    try {
        return std::unique_ptr<Store>(std::make_unique<SqliteStore>(std::move(*lock), databaseFile(directory),
                                                                    std::move(*database), clock, random));
    } catch (const SqlError& error) {
        return openFailure(error, directory);
    }
}

} // namespace ud::service
