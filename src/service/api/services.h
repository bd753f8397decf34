// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/uuid.h"
#include "service/store/store.h"

#include <functional>

namespace ud::service {

/// Fills what follows from the surroundings of runs and agents. Thread-safe.
class RunPresenter {
public:
    virtual ~RunPresenter() = default;
    /// Sets `flags` of each run with core's classifier at the present time.
    virtual void present(const std::string& organizationId, std::vector<Run>& runs) const = 0;
    [[nodiscard]] virtual AgentHistory history(const std::string& organizationId,
                                               const std::string& agentId) const = 0;
    /// The organization's median wait of the last 24 h.
    [[nodiscard]] virtual std::optional<milliseconds> medianWait(const std::string& organizationId) const = 0;
};

/// The answer of one foreground turn, already metered.
struct ChatAnswer {
    std::string chatId;
    json::value output;
    CreditPair credits; ///< consumed by this turn
};

/// Executes foreground turns. Thread-safe.
class ChatService {
public:
    virtual ~ChatService() = default;
    /// One turn with an enabled agent; blocks for at most 120 s and meters what was consumed, also where the
    /// turn fails. Errors: Timeout "chat_timeout"; Unavailable "chat_failed", "chats_busy" or "stopping".
    virtual Result<ChatAnswer> converse(const Actor& actor, const Agent& agent,
                                        const std::string& message) = 0;
};

/// What the operator's configuration allows agents to refer to. Thread-safe.
class EngineCatalog {
public:
    virtual ~EngineCatalog() = default;
    [[nodiscard]] virtual std::vector<std::string> engines() const = 0; ///< "process", …
    [[nodiscard]] virtual std::vector<std::string>
    commands() const = 0; ///< of the process engine, usable ones
};

/// One part of the service and whether it can do its work.
struct ReadinessPart {
    std::string name; ///< "store", "engine", …
    bool ready{true};
    std::string detail; ///< a sentence, or a value such as the containment in use
};

/// What /readyz and /metrics tell beside the store's and the API's own figures. Thread-safe.
class Readiness {
public:
    virtual ~Readiness() = default;
    [[nodiscard]] virtual std::vector<ReadinessPart> parts() const = 0;
    /// Further lines of Prometheus text, each ended by a newline; "" for none.
    [[nodiscard]] virtual std::string metrics() const = 0;
};

/// Notices to those who are away: what is possible, and a test. Thread-safe.
class NoticeOffice {
public:
    virtual ~NoticeOffice() = default;
    /// The operator has set up a mail server.
    [[nodiscard]] virtual bool mailAvailable() const = 0;
    /// Why notices cannot be posted there, as a sentence; nullopt where they can.
    [[nodiscard]] virtual std::optional<std::string> webhookFault(const std::string& url) const = 0;
    [[nodiscard]] virtual bool isMailAddress(const std::string& text) const = 0;
    [[nodiscard]] virtual std::string newSecret() = 0;
    /// Sends a test to each channel in use; blocks for at most ten seconds. Errors: Conflict
    /// "no_channel", TooManyRequests "too_many_tests", Unavailable "stopping".
    virtual Result<std::vector<TestedChannel>> test(const Actor& actor) = 0;
};

/// All that the API works with; every reference must outlive it.
struct Services {
    Store& store;
    const Clock& clock;
    UuidGenerator& ids;
    Random& random;
    const RunPresenter& presenter;
    ChatService& chats;
    const EngineCatalog& engines;
    const Readiness& readiness;
    /// The kept log of a run as valid UTF-8, "" where there is none; thread-safe.
    std::function<std::string(const std::string& runId)> runLog;
    std::string operatorTokenHash; ///< hashSecret() of the operator's token
    std::string version;
    NoticeOffice& notices;
};

} // namespace ud::service
