// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ud::service {

/// Told after a commit, on the writer thread, in the order of commits; must return quickly.
class ChangeListener {
public:
    virtual ~ChangeListener() = default;
    /// \p position is the organization's new position; \p runIds are those that changed since the last call.
    virtual void runsChanged(const std::string& organizationId, std::int64_t position,
                             const std::vector<std::string>& runIds) = 0;
};

/// Gives what a running run has written and the store does not have yet; asked inside the transaction that
/// stops it.
using OutputTap = std::function<std::vector<WorkReport>(const std::string& runId)>;

/// GET /runs. Active runs come oldest first, any list with terminal ones newest first.
struct RunQuery {
    std::vector<RunStatus> statuses; ///< empty: all
    std::optional<std::string> agentId;
    std::string text; ///< in agent name, label, id, case-insensitively
    int limit{200};
    std::string cursor;                     ///< opaque, from the page before; "" for the first page
    std::optional<std::string> startedBy{}; ///< by a person of exactly this name
    std::optional<std::string> stoppedBy{}; ///< likewise
    std::optional<StopReason> reason{};     ///< stopped for it
};

/// Who has started or stopped a run that has ended, by name.
struct RunPerson {
    std::string name;
    bool started{false};
    bool stopped{false};
    bool operator==(const RunPerson&) const = default;
};

struct RunPage {
    std::vector<Run> runs;
    std::string nextCursor; ///< "" where there is no more
    std::int64_t position{0};
};

struct RunDetail {
    Run run;
    boost::json::value input;
    boost::json::value result;
};

/// Which part of a run's timeline or ledger is asked for: of the entries after `after`, the newest `limit`.
struct Part {
    std::int64_t after{0};
    std::optional<std::int64_t> limit;
};

struct RunLedger {
    std::vector<LedgerEntry> entries;
    CreditPair totals; ///< of all that is charged, whichever part was asked for
};

/// Runs changed since a position, each as it is now, in order of change.
struct Changes {
    std::int64_t position{0};
    std::vector<Run> active;
    std::vector<Run> ended;
    bool tooOld{false}; ///< more than 10 minutes or 100,000 changes ago, or from the future
};

enum class UsageGrouping { None, Agent, StartedBy };

struct AuditEntry {
    std::string id;
    Time at{};
    PersonRef actor;
    std::optional<Role> role;
    std::string action;
    std::optional<std::string> runId;
    std::optional<std::string> agentId;
    std::optional<StopReason> reason;
    std::string note;
    std::string outcome;
};

struct AuditPage {
    std::vector<AuditEntry> entries; ///< newest first
    std::string nextCursor;
};

/// A queued run waiting for its turn.
struct QueuedRun {
    std::string runId;
    std::string organizationId;
    Time queuedAt{};
};

/// A run with what is needed to execute or recover it.
struct Assignment {
    Run run;
    std::string organizationId;
    std::string command; ///< name of the operator's command
    boost::json::value input;
};

/// An agent's recent past for the classifier.
struct AgentPast {
    AgentHistory history;
    std::optional<Recurrence> recurrence;
};

struct OrganizationPast {
    std::map<std::string, AgentPast> agents;
    std::optional<milliseconds> medianWait;
};

struct StoreFigures {
    std::int64_t queued{0};
    std::int64_t running{0};
    std::optional<Time> oldestQueued;
    std::int64_t commits{0};
    std::int64_t operations{0};
    bool healthy{true}; ///< false after a failed commit until one succeeds
};

/// Durable state. Implementations: SqliteStore. Every member is thread-safe; reads see the last commit, each
/// call one commit. Runs come without `flags`, agents without `history`, organizations without `medianWait`:
/// past() has what the classifier needs. A read that fails is Unavailable; members that give no Result throw
/// std::runtime_error then.
class Store {
public:
    virtual ~Store() = default;

    /// Runs \p operation on the writer thread inside a transaction and returns after the commit is durable.
    /// Operations that wait together share one commit. `false` undoes this operation alone and is answered
    /// with Done: the caller knows its own reason. An exception undoes it alone too and is answered Internal.
    /// A failed commit undoes all that shared it: Unavailable, or NoSpace for a full disk; what an operation
    /// has put into its caller's variables is then void. Must not be called on the writer thread.
    using Operation = std::function<bool(Transaction&)>;
    virtual Result<Done> write(const Operation& operation) = 0;
    /// The same without waiting; \p done is called on the writer thread after the commit (or its failure).
    virtual void post(Operation operation, std::function<void(Result<Done>)> done) = 0;

    virtual void setListener(ChangeListener* listener) = 0; ///< before the first write; outlives the store
    virtual void setOutputTap(OutputTap tap) = 0;

    [[nodiscard]] virtual std::vector<Organization> organizations() const = 0;
    [[nodiscard]] virtual Result<Organization> organization(const std::string& id) const = 0;
    /// Whose token this is: by the secret's hash, unexpired. Notes its use (at most once a minute).
    [[nodiscard]] virtual std::optional<Actor> authenticate(const std::string& tokenHash) = 0;
    [[nodiscard]] virtual std::vector<Token> tokens(const std::string& organizationId) const = 0;
    [[nodiscard]] virtual std::vector<Agent>
    agents(const std::string& organizationId) const = 0; ///< without history
    [[nodiscard]] virtual Result<Agent> agent(const std::string& organizationId,
                                              const std::string& id) const = 0;

    [[nodiscard]] virtual Result<RunPage> runs(const std::string& organizationId,
                                               const RunQuery& query) const = 0;
    /// By name; at most 1,000.
    [[nodiscard]] virtual std::vector<RunPerson> people(const std::string& organizationId) const = 0;
    [[nodiscard]] virtual Result<RunDetail> run(const std::string& organizationId,
                                                const std::string& id) const = 0;
    [[nodiscard]] virtual Result<std::vector<RunEvent>>
    events(const std::string& organizationId, const std::string& runId, const Part& part) const = 0;
    [[nodiscard]] virtual Result<RunLedger> ledger(const std::string& organizationId,
                                                   const std::string& runId, const Part& part) const = 0;
    [[nodiscard]] virtual Changes changesSince(const std::string& organizationId,
                                               std::int64_t position) const = 0;
    [[nodiscard]] virtual std::int64_t position(const std::string& organizationId) const = 0;

    /// \p agentIds empty: all. Months oldest first, the current one last, empty ones present as zeros.
    [[nodiscard]] virtual Result<UsageReport> usageMonthly(const std::string& organizationId, int months,
                                                           const std::vector<std::string>& agentIds,
                                                           UsageGrouping grouping) const = 0;
    [[nodiscard]] virtual Result<UsageReport> usageDaily(const std::string& organizationId,
                                                         const std::string& month,
                                                         const std::vector<std::string>& agentIds,
                                                         UsageGrouping grouping) const = 0;
    [[nodiscard]] virtual Result<AuditPage> audit(const std::string& organizationId,
                                                  const std::string& cursor, int limit) const = 0;

    [[nodiscard]] virtual std::vector<QueuedRun>
    queuedRuns(int perOrganization) const = 0; ///< first come first
    [[nodiscard]] virtual std::optional<Assignment> assignment(const std::string& runId) const = 0;
    /// Runs that say running, and cancelled ones whose work is not confirmed gone: for recovery at start.
    [[nodiscard]] virtual std::vector<Assignment> unfinished() const = 0;
    [[nodiscard]] virtual OrganizationPast past(const std::string& organizationId) const = 0;
    [[nodiscard]] virtual StoreFigures figures() const = 0;
    [[nodiscard]] virtual const NoticeReader& notices() const = 0;
};

} // namespace ud::service
