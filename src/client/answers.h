// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit.h"
#include "core/notifications.h"
#include "core/organization.h"
#include "core/run.h"

#include <QString>
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

namespace ud {

/// GET /organization.
struct OrganizationAnswer {
    Organization organization;
    Role role{Role::Viewer}; ///< of the token that asked
    Time serverTime{};
};

/// Which runs are asked for.
struct RunQuery {
    std::string status{"active"}; ///< a comma list of statuses, or active, terminal, all
    std::string agentId;          ///< of one agent; empty for all
    QString text;                 ///< `q`; empty for all
    int pageSize{1000};
    std::string startedBy{};            ///< by a person of exactly this name; empty for all
    std::string stoppedBy{};            ///< likewise
    std::optional<StopReason> reason{}; ///< stopped for it
};

/// Somebody who has started or stopped a run, as the service calls them.
struct Person {
    std::string name;
    bool started{false};
    bool stopped{false};
    bool operator==(const Person&) const = default;
};

/// What a run is to be started with.
struct NewRun {
    std::string agentId;
    std::string label;
    boost::json::value input;            ///< null for none
    std::optional<Credits> maxMessage{}; ///< a budget of this run; above 0
    std::optional<Credits> maxSkill{};
    bool operator==(const NewRun&) const = default;
};

/// The service refuses a command that its operator has not configured.
struct NewAgentRequest {
    std::string name;
    std::string description;
    std::string command;              ///< of the operator's configuration, for engine "process"
    boost::json::value inputSchema{}; ///< JSON Schema, an object; null for none
};

/// What is not given stays as it is.
struct AgentChangeRequest {
    std::optional<std::string> name;
    std::optional<std::string> description;
    std::optional<bool> enabled;
};

/// All of what an owner can change; given as a whole.
struct OrganizationChangeRequest {
    std::string name;
    std::string timeZone;
    std::optional<CreditPair> allowance;
    SupportContact support;
};

struct NewTokenRequest {
    std::string name;
    Role role{Role::Viewer};
    std::optional<Time> expiresAt;
};

/// The secret is told this once; it is not kept anywhere.
struct CreatedToken {
    Token token;
    QString secret;
};

/// Who is to be told of what while nobody looks; given as a whole.
struct NotificationsRequest {
    struct Hook {
        std::string url;
        bool enabled{true};
        bool operator==(const Hook&) const = default;
    };
    struct Mail {
        std::vector<std::string> to;
        bool enabled{true};
        bool operator==(const Mail&) const = default;
    };
    std::optional<Hook> webhook;
    std::optional<Mail> mail;
    std::vector<NoticeKind> kinds;
    bool newSecret{false};
    bool operator==(const NotificationsRequest&) const = default;
};

struct NotificationsAnswer {
    Notifications notifications;
    QString secret; ///< of the webhook, where this answer made it; empty otherwise
};

/// A complete list: all pages, or nothing at all is delivered.
struct RunList {
    std::vector<Run> runs;
    QString asOf; ///< position to resume the stream from
    Time serverTime{};
    QByteArray etag;
    bool notModified{false}; ///< the ETag given is still right; `runs` is empty then
};

/// One page of a list, for lists that are read as one scrolls.
struct RunPage {
    std::vector<Run> runs;
    QString nextCursor; ///< empty at the end
};

/// GET /runs/{id}.
struct RunDetail {
    Run run;
    boost::json::value input;  ///< null where there is none
    boost::json::value result; ///< null where there is none
};

/// Which part of a run's timeline or ledger is asked for: of what comes after `afterSeq` the newest `limit`.
struct RunPart {
    std::int64_t afterSeq{0};
    int limit{0}; ///< 1 to 10,000; 0: all
};

struct RunLedger {
    std::vector<LedgerEntry> entries;
    CreditPair totals; ///< of all that is charged, whichever part was asked for
};

/// Why somebody stops a run; both optional.
struct StopRequest {
    std::optional<StopReason> reason;
    QString note; ///< at most 2,000 characters
};

/// What a cancel found for one run.
struct CancelAnswer {
    std::string runId;
    CancelOutcome outcome{CancelOutcome::NotFound};
    std::optional<Run> run; ///< as the service has it now; absent for NotFound
};

struct AuditPage {
    std::vector<AuditEntry> entries; ///< newest first
    QString nextCursor;              ///< empty at the end
};

enum class UsageGroup { None, Agent, StartedBy };

struct UsageQuery {
    int months{12};
    UsageGroup groupBy{UsageGroup::Agent};
    std::vector<std::string> agentIds; ///< empty: all
};

struct DailyQuery {
    std::string month; ///< "2026-11"
    UsageGroup groupBy{UsageGroup::None};
    std::vector<std::string> agentIds{}; ///< empty: all
};

/// GET /healthz: that a service is there, and which.
struct ServiceHealth {
    QString version; ///< empty where the service does not tell
};

} // namespace ud
