// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uuid.h"
#include "service/store/rollups.h"
#include "service/store/sqlitenotices.h"
#include "service/store/store.h"

#include <map>
#include <set>

namespace ud::service {

class Database;

/// What the writer lends to each operation.
struct WriterContext {
    Database& database;
    const Clock& clock;
    UuidGenerator& ids;
    Calendars& calendars;
    const OutputTap& tap;
};

/// What an operation changed, for those who are told after the commit.
struct OperationChanges {
    struct Runs {
        std::int64_t position{0};
        std::vector<std::string> ids;
    };
    std::map<std::string, Runs> runs; ///< by organization
    bool tokens{false};               ///< a token was removed
};

/// One operation on SQLite. Its members are in the files sqlite*.cpp by theme; each throws SqlError.
class SqliteTransaction final : public Transaction {
public:
    explicit SqliteTransaction(const WriterContext& context);

    /// Ends the operation: roll-ups and positions are written. Throws SqlError.
    OperationChanges finish();

    /// The token's last use; not part of Transaction, since only authentication notes it.
    void noteTokenUse(const std::string& tokenHash, Time at);

    [[nodiscard]] Time now() const override { return m_now; }
    NoticeWriter& notices() override { return m_notices; }
    Result<Organization> addOrganization(const NewOrganization& organization, const NewToken& owner) override;
    Result<Organization> changeOrganization(const Actor& actor, const OrganizationChange& change) override;
    Result<Token> addToken(const Actor& actor, const NewToken& token) override;
    Result<Done> deleteToken(const Actor& actor, const std::string& tokenId) override;
    Result<Agent> addAgent(const Actor& actor, const NewAgent& agent) override;
    Result<Agent> changeAgent(const Actor& actor, const std::string& agentId,
                              const AgentChange& change) override;
    Result<Run> startRun(const Actor& actor, const NewRun& run) override;
    std::vector<CancelResult> cancelRuns(const Actor& actor, const std::vector<std::string>& runIds,
                                         const StopOrder& order) override;
    Result<Run> expectRun(const Actor& actor, const std::string& runId,
                          const std::optional<Expectation>& expectation) override;
    std::optional<Run> claimRun(const std::string& runId, const std::string& host,
                                const std::string& containment) override;
    Result<Done> report(const std::string& runId, int attempt,
                        const std::vector<WorkReport>& reports) override;
    Result<bool> endRun(const std::string& runId, int attempt, const Ending& ending) override;
    Result<bool> failQueued(const std::string& runId, const RunError& error) override;
    Result<bool> requeueRun(const std::string& runId, const std::string& why) override;
    Result<bool> confirmWorkEnded(const std::string& runId, Time at) override;
    Result<Done> meterChat(const Actor& actor, const std::string& agentId, const std::string& chatId,
                           const std::vector<Consumption>& consumed) override;
    void audit(const Actor& actor, const std::string& action, const std::string& outcome) override;
    std::optional<KeptAnswer> keptAnswer(const IdempotencyKey& key) override;
    void keepAnswer(const IdempotencyKey& key, const KeptAnswer& answer) override;
    void dropAnswer(const IdempotencyKey& key) override;

private:
    /// What a run may still consume under its `max_credits`; nullopt: no limit of that kind.
    struct Headroom {
        std::optional<Credits> message;
        std::optional<Credits> skill;
        [[nodiscard]] bool exhausted() const {
            return (message && *message <= Credits()) || (skill && *skill <= Credits());
        }
        void take(const Consumption& consumption);
    };
    /// What of a run its changes need.
    struct RunHead {
        std::string id;
        std::string organizationId;
        RunStatus status{RunStatus::Queued};
        int attempt{1};
        UsageKey usage;
        Headroom headroom{};
    };
    struct AuditDetail {
        std::string runId;   ///< "" for none
        std::string agentId; ///< "" for none
        std::optional<StopReason> reason;
        std::string note;
    };
    [[nodiscard]] std::optional<RunHead> findHead(const std::string& runId);
    /// Of what \p head was active in: false where another end came first.
    bool end(const RunHead& head, const Ending& ending, RunStatus from);
    CancelResult cancel(const Actor& actor, const std::string& runId, const StopOrder& order);
    /// The one conditional update of the stop rule; false where the run was terminal before.
    bool decideStop(const PersonRef& person, const RunHead& head, const StopOrder& order);
    /// The run has reached its `max_credits`: the service itself stops it, reason "budget".
    void stopAtLimit(const RunHead& head);
    void addStopEvents(const PersonRef& person, const RunHead& head, const StopOrder& order);
    void record(const RunHead& head, int attempt, const std::vector<WorkReport>& reports);
    bool recordOne(const RunHead& head, int attempt, const WorkReport& report, bool charged);
    void addEvent(const std::string& runId, RunEventType type, const std::string& message);
    void audit(const Actor& actor, const std::string& action, const std::string& outcome,
               const AuditDetail& detail);
    void changed(const RunHead& head) { m_changed[head.organizationId].insert(head.id); }
    [[nodiscard]] Token insertToken(const std::string& organizationId, const NewToken& token);

    const WriterContext& m_context;
    Database& m_database;
    Time m_now;
    Rollups m_rollups;
    SqliteNotices m_notices;
    std::map<std::string, std::set<std::string>> m_changed; ///< runs by organization
    bool m_tokenRemoved{false};
};

} // namespace ud::service
