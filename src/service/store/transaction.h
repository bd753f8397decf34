// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"
#include "core/result.h"
#include "core/run.h"
#include "core/usage.h"
#include "service/engines/work.h"
#include "service/store/notices.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ud::service {

/// Who acts: a token of an organization, or the service itself (no token id).
struct Actor {
    std::string organizationId;
    PersonRef person;
    Role role{Role::Viewer};
};

struct NewOrganization {
    std::string name;
    std::string timeZone; ///< a known IANA name
    std::optional<CreditPair> allowance;
};

struct OrganizationChange {
    std::optional<std::string> name;
    std::optional<std::string> timeZone; ///< monthly and daily figures are made anew from the ledger
    std::optional<std::optional<CreditPair>> allowance; ///< inner nullopt: none any more
    std::optional<SupportContact> support;
};

struct NewToken {
    std::string name;
    Role role{Role::Viewer};
    std::string hash; ///< SHA-256 of the secret in hexadecimal; the secret itself never reaches the store
    std::optional<Time> expiresAt;
};

struct NewAgent {
    std::string name;
    std::string description;
    std::string engine;
    std::string command;
    boost::json::value inputSchema;
};

struct AgentChange {
    std::optional<std::string> name;
    std::optional<std::string> description;
    std::optional<bool> enabled;
};

struct NewRun {
    std::string agentId;
    boost::json::value input; ///< null where none was given
    std::string label;
    std::optional<Credits> maxMessage;
    std::optional<Credits> maxSkill;
};

struct StopOrder {
    std::optional<StopReason> reason;
    std::string note;
};

/// One run's answer to a cancel; `run` is empty exactly for NotFound.
struct CancelResult {
    std::string runId;
    CancelOutcome outcome{CancelOutcome::NotFound};
    std::optional<Run> run;
};

/// A key of a changing call, scoped to organization ("" for the operator) and route.
struct IdempotencyKey {
    std::string organizationId;
    std::string route; ///< "POST /v1/runs/{id}/cancel" with the real path
    std::string key;
    std::string payloadHash; ///< of the body
};

/// An answer kept for a key.
struct KeptAnswer {
    std::string payloadHash;
    bool inFlight{false};                ///< a chat that is still being answered
    std::optional<std::string> secretId; ///< the answer carried a secret; only what was created is known
    int status{0};
    std::string location;
    std::string contentType;
    std::string body;
};

/// All that changes, on the store's one writer thread, inside a transaction. Never kept beyond the call it
/// was given to. Rules of state (stop rule, lifecycle, last owner, disabled agent) are decided here, once.
class Transaction {
public:
    virtual ~Transaction() = default;

    [[nodiscard]] virtual Time now() const = 0; ///< one instant for the whole operation
    virtual NoticeWriter& notices() = 0;        ///< what is told to those who are away

    /// With its first owner token.
    virtual Result<Organization> addOrganization(const NewOrganization& organization,
                                                 const NewToken& owner) = 0;
    virtual Result<Organization> changeOrganization(const Actor& actor, const OrganizationChange& change) = 0;
    virtual Result<Token> addToken(const Actor& actor, const NewToken& token) = 0;
    /// NotFound; Conflict "last_owner".
    virtual Result<Done> deleteToken(const Actor& actor, const std::string& tokenId) = 0;
    virtual Result<Agent> addAgent(const Actor& actor, const NewAgent& agent) = 0;
    virtual Result<Agent> changeAgent(const Actor& actor, const std::string& agentId,
                                      const AgentChange& change) = 0;

    /// Invalid (pointer /agent_id) for an unknown agent; Conflict "agent_disabled".
    virtual Result<Run> startRun(const Actor& actor, const NewRun& run) = 0;
    /// The stop rule. What a running run had written up to now (the output tap) is recorded first, then one
    /// conditional update decides. Each call is audited, whatever the outcome.
    virtual std::vector<CancelResult> cancelRuns(const Actor& actor, const std::vector<std::string>& runIds,
                                                 const StopOrder& order) = 0;
    /// PUT /runs/{id}/expectation; nullopt removes it.
    virtual Result<Run> expectRun(const Actor& actor, const std::string& runId,
                                  const std::optional<Expectation>& expectation) = 0;

    /// queued → running with started_at; nullopt where it is not queued any more.
    virtual std::optional<Run> claimRun(const std::string& runId, const std::string& host,
                                        const std::string& containment) = 0;
    /// What the work of an attempt said. Repeated seqs are ignored. Consumption is charged while the run is
    /// active and this its attempt, otherwise kept as not charged.
    virtual Result<Done> report(const std::string& runId, int attempt,
                                const std::vector<WorkReport>& reports) = 0;
    /// running → completed | failed; false where the run had been ended before (nothing changes).
    virtual Result<bool> endRun(const std::string& runId, int attempt, const Ending& ending) = 0;
    /// queued → failed, for what cannot be started.
    virtual Result<bool> failQueued(const std::string& runId, const RunError& error) = 0;
    /// running → queued as the next attempt, by recovery alone; \p why goes to the timeline.
    virtual Result<bool> requeueRun(const std::string& runId, const std::string& why) = 0;
    /// The work of a stopped run is confirmed gone; sets stop.work_ended_at once.
    virtual Result<bool> confirmWorkEnded(const std::string& runId, Time at) = 0;

    /// Meters a chat turn (source "chat").
    virtual Result<Done> meterChat(const Actor& actor, const std::string& agentId, const std::string& chatId,
                                   const std::vector<Consumption>& consumed) = 0;
    /// Who changed what: for actions that no other member audits.
    virtual void audit(const Actor& actor, const std::string& action, const std::string& outcome) = 0;

    virtual std::optional<KeptAnswer> keptAnswer(const IdempotencyKey& key) = 0;      ///< younger than 24 h
    virtual void keepAnswer(const IdempotencyKey& key, const KeptAnswer& answer) = 0; ///< inserts or replaces
    virtual void dropAnswer(const IdempotencyKey& key) = 0;
};

} // namespace ud::service
