// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/apiworld.h"

#include "service/api/secret.h"

#include <boost/json.hpp>
#include <cstdlib>
#include <gtest/gtest.h>

namespace ud::service::test {

Result<ChatAnswer> EchoChats::converse(const Actor&, const Agent&, const std::string& message) {
    ++turns;
    if (during)
        during();
    if (message == "time out")
        return Error{ErrorKind::Timeout, "chat_timeout", "The agent did not answer within 120 s."};
    if (message == "fail")
        return Error{ErrorKind::Unavailable, "chat_failed", "The agent failed."};
    return ChatAnswer{"0190b0a0-0000-7000-8000-000000000001", json::value(message), {}};
}

ApiWorld::ApiWorld() {
    std::string pattern = (std::filesystem::temp_directory_path() / "ud-api-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("no folder for the test");
    folder = pattern;
    m_tokens[Caller::None] = "";
    m_tokens[Caller::Bad] = "ud_nobody-has-this";
    m_tokens[Caller::Operator] = newSecret(random);
    open();
    owner = addOrganization("Alpha", Caller::Owner);
    const Actor foreign = addOrganization("Beta", Caller::Foreign);
    agentId = addAgent(owner);
    foreignAgentId = addAgent(foreign);
    m_tokens[Caller::Viewer] = addToken(Role::Viewer).second;
    m_tokens[Caller::Admin] = addToken(Role::Admin).second;
    spareTokenId = addToken(Role::Viewer).first.id;
    const auto [revoked, secret] = addToken(Role::Owner);
    m_tokens[Caller::Revoked] = secret;
    const auto done =
        store->write([&, id = revoked.id](Transaction& t) { return t.deleteToken(owner, id).ok(); });
    EXPECT_TRUE(done.ok());
    runId = startRun("the first").id;
}

ApiWorld::~ApiWorld() {
    api.reset();
    store.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

void ApiWorld::open() {
    auto opened = openSqliteStore(folder, clock, random);
    if (!opened)
        throw std::runtime_error(opened.error().detail);
    store = std::move(*opened);
    store->setListener(&changes);
    services.reset(new Services{*store, clock, ids, random, presenter, chats, catalog, readiness,
                                [](const std::string& id) { return "log of " + id + "\n"; },
                                hashSecret(m_tokens[Caller::Operator]), "1.2.3", notices});
    api = std::make_unique<Api>(*services);
}

void ApiWorld::reopen() {
    api.reset();
    store.reset();
    open();
}

Actor ApiWorld::addOrganization(const std::string& name, Caller ownerCaller) {
    const std::string secret = newSecret(random);
    m_tokens[ownerCaller] = secret;
    const auto done = store->write([&](Transaction& t) {
        return t
            .addOrganization({name, "Europe/Berlin", std::nullopt},
                             {"Owner", Role::Owner, hashSecret(secret), std::nullopt})
            .ok();
    });
    EXPECT_TRUE(done.ok());
    return store->authenticate(hashSecret(secret)).value();
}

std::string ApiWorld::addAgent(const Actor& actor) const {
    std::string id;
    const auto done = store->write([&](Transaction& t) {
        const auto agent = t.addAgent(actor, {"Digest", "", "process", "document-digest", nullptr});
        id = agent ? agent->id : std::string();
        return agent.ok();
    });
    EXPECT_TRUE(done.ok());
    return id;
}

std::pair<Token, std::string> ApiWorld::addToken(Role role) const {
    SystemRandom source;
    const std::string secret = newSecret(source);
    Token token;
    const auto done = store->write([&](Transaction& t) {
        token =
            t.addToken(owner, {std::string(toText(role)), role, hashSecret(secret), std::nullopt}).value();
        return true;
    });
    EXPECT_TRUE(done.ok());
    return {token, secret};
}

Run ApiWorld::startRun(const std::string& label) const {
    Run run;
    const auto done = store->write([&](Transaction& t) {
        run = t.startRun(owner, {agentId, nullptr, label, std::nullopt, std::nullopt}).value();
        return true;
    });
    EXPECT_TRUE(done.ok());
    return run;
}

Response ApiWorld::call(Caller caller, const std::string& method, const std::string& target, std::string body,
                        std::map<std::string, std::string> headers) const {
    Request request;
    EXPECT_TRUE(readTarget(target, request)) << target;
    request.method = method;
    request.headers = std::move(headers);
    if (!token(caller).empty())
        request.headers.emplace("authorization", "Bearer " + token(caller));
    if (!body.empty())
        request.headers.emplace("content-type", "application/json");
    request.body = std::move(body);
    // Each from an address of its own, so that the throttle of bad tokens stays out of it.
    request.remoteAddress = "192.0.2." + std::to_string(++m_addresses);
    request.requestId = "request-" + std::to_string(m_addresses.load());
    return api->handle(request);
}

json::value jsonOf(const Response& response) {
    auto value = parseJson(response.body);
    EXPECT_TRUE(value.ok()) << response.body;
    return value ? *value : json::value(json::object());
}

std::string problemCode(const Response& response) {
    const auto value = parseJson(response.body);
    if (response.contentType != "application/problem+json" || !value || !value->is_object())
        return {};
    const auto& problem = value->as_object();
    const auto text = [&](const char* key) {
        const auto* member = problem.if_contains(key);
        return member && member->is_string() ? std::string(member->as_string()) : std::string();
    };
    const auto* status = problem.if_contains("status");
    if (!status || !status->is_int64() || status->as_int64() != response.status || text("type").empty() ||
        text("title").empty() || text("detail").empty())
        return {};
    if (response.status == 422 && (!problem.contains("errors") || problem.at("errors").as_array().empty()))
        return {};
    return text("code");
}

} // namespace ud::service::test
