// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organizationjson.h"
#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"
#include "service/api/secret.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;

Role readRole(ObjectReader& reader) {
    const auto name = reader.text("role", Required);
    const auto role = name ? roleFromText(*name) : std::nullopt;
    if (name && !role)
        reader.fault("role", "viewer, admin or owner is expected here.");
    return role.value_or(Role::Viewer);
}

} // namespace

Result<Response> listTokens(const Context& context) {
    if (const auto error = QueryReader(context.request).finish())
        return *error;
    json::array tokens;
    for (const auto& token : context.services.store.tokens(context.organizationId()))
        tokens.push_back(toJson(token));
    return jsonAnswer(200, {{"tokens", std::move(tokens)}});
}

Result<Effect> addToken(const Context& context) {
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls({"expires_at"});
    NewToken token;
    token.name = readName(reader, "name", Required).value_or("");
    token.role = readRole(reader);
    token.expiresAt = reader.time("expires_at", Optional);
    if (token.expiresAt && *token.expiresAt <= context.services.clock.now())
        reader.fault("expires_at", "A time in the future is expected here.");
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    const std::string secret = newSecret(context.services.random);
    token.hash = hashSecret(secret);
    return Effect([context, token, secret](Transaction& transaction) -> Result<Response> {
        const auto added = transaction.addToken(context.actor, token);
        if (!added)
            return added.error();
        json::value shown = toJson(*added);
        shown.as_object()["token"] = secret;
        Response response = jsonAnswer(201, shown);
        response.secretId = added->id;
        return response;
    });
}

Result<Effect> deleteToken(const Context& context) {
    const auto tokens = context.services.store.tokens(context.organizationId());
    if (std::none_of(tokens.begin(), tokens.end(), [&](const Token& t) { return t.id == context.id(); }))
        return notFound();
    return Effect([context](Transaction& transaction) -> Result<Response> {
        const auto deleted = transaction.deleteToken(context.actor, context.id());
        if (!deleted)
            return deleted.error();
        Response response;
        response.status = 204;
        response.contentType.clear();
        return response;
    });
}

} // namespace ud::service::handlers
