// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organizationjson.h"

#include "core/enumtext.h"
#include "core/objectreader.h"

#include <boost/json.hpp>

#include <array>

namespace ud {

namespace {

using enum ObjectReader::Presence;

constexpr std::array roles{
    EnumText{Role::Viewer, "viewer"},
    EnumText{Role::Admin, "admin"},
    EnumText{Role::Owner, "owner"},
};

json::value secondsJson(milliseconds duration) {
    return toJson(Credits::fromThousandths(duration.count())); // thousandths of a second, the same exact form
}

milliseconds millisecondsOf(std::optional<double> wholeSeconds) {
    return milliseconds(std::llround(wholeSeconds.value_or(0) * 1000));
}

constexpr double tenYears = 10 * 366 * 86400.0;

AgentHistory readHistory(ObjectReader& parent) {
    AgentHistory history;
    if (const json::value* expected = parent.object("expected", Optional)) {
        ObjectReader reader(*expected);
        history.samples = reader.integer("samples", Optional, 0).value_or(0);
        history.median = millisecondsOf(reader.number("median_s", Optional, 0, tenYears));
        history.p95 = millisecondsOf(reader.number("p95_s", Optional, 0, tenYears));
    }
    if (const json::value* gaps = parent.object("update_gaps", Optional)) {
        ObjectReader reader(*gaps);
        history.gapSamples = reader.integer("samples", Optional, 0).value_or(0);
        history.gapP95 = millisecondsOf(reader.number("p95_s", Optional, 0, tenYears));
    }
    return history;
}

Error protocolError(const ObjectReader& reader) {
    Error error = reader.error();
    error.kind = ErrorKind::Protocol;
    error.code = "unexpected_answer";
    return error;
}

} // namespace

std::string_view toText(Role role) {
    return textOf(roles, role);
}
std::optional<Role> roleFromText(std::string_view text) {
    return fromText(roles, text);
}

json::value toJson(const Organization& organization) {
    json::object object{
        {"id", organization.id},
        {"name", organization.name},
        {"time_zone", organization.timeZone},
        {"allowance", organization.allowance ? toJson(*organization.allowance) : json::value(nullptr)},
        {"support",
         {{"name", organization.support.name},
          {"email", organization.support.email},
          {"url", organization.support.url}}},
    };
    object["median_wait_s"] =
        organization.medianWait ? secondsJson(*organization.medianWait) : json::value(nullptr);
    return object;
}

Result<Organization> organizationFromJson(const json::value& value) {
    ObjectReader reader(value);
    Organization organization;
    organization.id = reader.text("id", Required).value_or("");
    organization.name = reader.text("name", Required).value_or("");
    organization.timeZone = reader.text("time_zone", Required).value_or("");
    if (const json::value* allowance = reader.object("allowance", Optional)) {
        ObjectReader pair(*allowance);
        organization.allowance = CreditPair{pair.credits("message", Optional).value_or(Credits()),
                                            pair.credits("skill", Optional).value_or(Credits())};
    }
    if (const json::value* support = reader.object("support", Optional)) {
        ObjectReader contact(*support);
        organization.support = {contact.text("name", Optional).value_or(""),
                                contact.text("email", Optional).value_or(""),
                                contact.text("url", Optional).value_or("")};
    }
    if (const auto wait = reader.number("median_wait_s", Optional, 0, tenYears))
        organization.medianWait = millisecondsOf(wait);
    if (!reader.ok())
        return protocolError(reader);
    return organization;
}

json::value toJson(const Agent& agent) {
    json::value expected = nullptr;
    if (agent.history.samples > 0)
        expected = {{"samples", agent.history.samples},
                    {"median_s", secondsJson(agent.history.median)},
                    {"p95_s", secondsJson(agent.history.p95)}};
    json::value gaps = nullptr;
    if (agent.history.gapSamples > 0)
        gaps = {{"samples", agent.history.gapSamples}, {"p95_s", secondsJson(agent.history.gapP95)}};
    return {
        {"id", agent.id},         {"name", agent.name},       {"description", agent.description},
        {"engine", agent.engine}, {"command", agent.command}, {"enabled", agent.enabled},
        {"expected", expected},   {"update_gaps", gaps},      {"input_schema", agent.inputSchema},
    };
}

Result<Agent> agentFromJson(const json::value& value) {
    ObjectReader reader(value);
    Agent agent;
    agent.id = reader.text("id", Required).value_or("");
    agent.name = reader.text("name", Required).value_or("");
    agent.description = reader.text("description", Optional).value_or("");
    agent.engine = reader.text("engine", Optional).value_or("");
    agent.command = reader.text("command", Optional).value_or("");
    agent.enabled = reader.boolean("enabled", Optional).value_or(true);
    agent.history = readHistory(reader);
    if (const json::value* schema = reader.any("input_schema", Optional))
        agent.inputSchema = *schema;
    if (!reader.ok())
        return protocolError(reader);
    return agent;
}

json::value toJson(const Token& token) {
    return {
        {"id", token.id},
        {"name", token.name},
        {"role", toText(token.role)},
        {"created_at", toRfc3339(token.createdAt)},
        {"last_used_at", toJson(token.lastUsedAt)},
        {"expires_at", toJson(token.expiresAt)},
    };
}

Result<Token> tokenFromJson(const json::value& value) {
    ObjectReader reader(value);
    Token token;
    token.id = reader.text("id", Required).value_or("");
    token.name = reader.text("name", Required).value_or("");
    const auto role = roleFromText(reader.text("role", Required).value_or(""));
    if (!role)
        reader.fault("role", "This role is unknown.");
    token.role = role.value_or(Role::Viewer);
    token.createdAt = reader.time("created_at", Optional).value_or(Time());
    token.lastUsedAt = reader.time("last_used_at", Optional);
    token.expiresAt = reader.time("expires_at", Optional);
    if (!reader.ok())
        return reader.error();
    return token;
}

} // namespace ud
