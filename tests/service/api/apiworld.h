// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/api.h"
#include "service/api/changefanout.h"
#include "service/store/sqlitestore.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace ud::service::test {

/// A clock that stands until it is moved, on top of a fixed start.
class MovableClock final : public Clock {
public:
    [[nodiscard]] Time now() const override { return SystemClock().now() + milliseconds(m_offset.load()); }
    void move(milliseconds by) { m_offset += by.count(); }

private:
    std::atomic<std::int64_t> m_offset{0};
};

/// No flags and no history: what the presenter adds is the queue's matter and tested there.
class PlainPresenter final : public RunPresenter {
public:
    void present(const std::string&, std::vector<Run>&) const override {}
    [[nodiscard]] AgentHistory history(const std::string&, const std::string&) const override { return {}; }
    [[nodiscard]] std::optional<milliseconds> medianWait(const std::string&) const override {
        return milliseconds(1500);
    }
};

/// Answers with the message itself; counts its turns. "time out" and "fail" do what they say.
class EchoChats final : public ChatService {
public:
    Result<ChatAnswer> converse(const Actor& actor, const Agent& agent, const std::string& message) override;
    std::atomic<int> turns{0};
    std::function<void()> during; ///< runs while a turn is under way
};

class FixedCatalog final : public EngineCatalog {
public:
    [[nodiscard]] std::vector<std::string> engines() const override { return {"process"}; }
    [[nodiscard]] std::vector<std::string> commands() const override { return {"document-digest"}; }
};

class SwitchedReadiness final : public Readiness {
public:
    [[nodiscard]] std::vector<ReadinessPart> parts() const override {
        return {{"engine", ready.load(), "subreaper"}};
    }
    [[nodiscard]] std::string metrics() const override { return "agentsd_test 1\n"; }
    std::atomic<bool> ready{true};
};

/// Knows no mail server; a test is "delivered" wherever a channel is set.
class PlainNotices final : public NoticeOffice {
public:
    explicit PlainNotices(const std::unique_ptr<Store>& store)
        : m_store(store) {}
    [[nodiscard]] bool mailAvailable() const override { return mail.load(); }
    [[nodiscard]] std::optional<std::string> webhookFault(const std::string& url) const override {
        return url.starts_with("https://") ? std::nullopt : std::optional<std::string>("No.");
    }
    [[nodiscard]] bool isMailAddress(const std::string& text) const override {
        return text.find('@') != std::string::npos;
    }
    [[nodiscard]] std::string newSecret() override { return "whsec_" + std::to_string(++m_secrets); }
    Result<std::vector<TestedChannel>> test(const Actor& actor) override {
        if (m_store->notices().channels(actor.organizationId).empty())
            return Error{ErrorKind::Conflict, "no_channel", "Nothing is switched on."};
        if (busy)
            return Error{ErrorKind::TooManyRequests, "too_many_tests", "Wait."};
        return std::vector{TestedChannel{"webhook", true, "The receiver answered 204."}};
    }
    std::atomic<bool> mail{false};
    std::atomic<bool> busy{false};

private:
    const std::unique_ptr<Store>& m_store;
    std::atomic<int> m_secrets{0};
};

/// Who calls.
enum class Caller { None, Bad, Revoked, Foreign, Viewer, Admin, Owner, Operator };
inline constexpr std::array allCallers{Caller::None,   Caller::Bad,   Caller::Revoked, Caller::Foreign,
                                       Caller::Viewer, Caller::Admin, Caller::Owner,   Caller::Operator};

/// A store in a folder of its own with two organizations (Alpha and Beta), an API on it, and tokens of every
/// kind. Alpha has an agent and a queued run, and Beta has an agent.
class ApiWorld {
public:
    ApiWorld();
    ~ApiWorld();

    /// Closes and opens the store again, as a restart does.
    void reopen();

    Response call(Caller caller, const std::string& method, const std::string& target, std::string body = {},
                  std::map<std::string, std::string> headers = {}) const;
    [[nodiscard]] const std::string& token(Caller caller) const { return m_tokens.at(caller); }
    Run startRun(const std::string& label = {}) const;
    /// Makes a token of Alpha.
    std::pair<Token, std::string> addToken(Role role) const;

    MovableClock clock;
    SystemRandom random;
    UuidGenerator ids{clock, random};
    PlainPresenter presenter;
    EchoChats chats;
    FixedCatalog catalog;
    SwitchedReadiness readiness;
    ChangeFanOut changes;
    std::filesystem::path folder;
    std::unique_ptr<Store> store;
    PlainNotices notices{store};
    std::unique_ptr<Services> services;
    std::unique_ptr<Api> api;
    Actor owner; ///< of Alpha
    std::string agentId;
    std::string foreignAgentId;
    std::string runId;
    std::string spareTokenId; ///< a viewer token of Alpha that nobody uses

private:
    void open();
    Actor addOrganization(const std::string& name, Caller ownerCaller);
    std::string addAgent(const Actor& actor) const;

    std::map<Caller, std::string> m_tokens;
    mutable std::atomic<int> m_addresses{0};
};

/// A body as JSON; a test failure where it is none.
json::value jsonOf(const Response& response);
/// The code of a problem; "" where the answer is no proper problem+json.
std::string problemCode(const Response& response);

} // namespace ud::service::test
