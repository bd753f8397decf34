// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organizationjson.h"
#include "core/zone.h"
#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"
#include "service/api/secret.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;

NewOrganization readOrganization(ObjectReader& reader) {
    NewOrganization organization;
    organization.name = readName(reader, "name", Required).value_or("");
    const auto zone = reader.text("time_zone", Required);
    organization.timeZone = zone.value_or("");
    if (zone && !Zone::find(*zone))
        reader.fault("time_zone", "The IANA name of a time zone is expected here, such as Europe/Berlin.");
    organization.allowance = reader.creditPair("allowance", Optional);
    reader.refuseUnknown();
    return organization;
}

} // namespace

Result<Response> listOrganizations(const Context& context) {
    if (const auto error = QueryReader(context.request).finish())
        return *error;
    json::array organizations;
    for (const auto& organization : context.services.store.organizations())
        organizations.push_back(toJson(organization));
    return jsonAnswer(200, {{"organizations", std::move(organizations)}});
}

Result<Effect> addOrganization(const Context& context) {
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls({"allowance"});
    NewOrganization organization = readOrganization(reader);
    if (!reader.ok())
        return reader.error();
    const std::string secret = newSecret(context.services.random);
    const NewToken owner{"Owner", Role::Owner, hashSecret(secret), std::nullopt};
    return Effect([organization = std::move(organization), owner,
                   secret](Transaction& transaction) -> Result<Response> {
        const auto added = transaction.addOrganization(organization, owner);
        if (!added)
            return added.error();
        Response response = jsonAnswer(201, {{"organization", toJson(*added)}, {"owner_token", secret}});
        response.secretId = added->id;
        return response;
    });
}

Result<Effect> recoverOwnerToken(const Context& context) {
    if (!context.services.store.organization(context.id()))
        return notFound();
    const auto body = readBody(context.request, true);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls();
    const std::string name = readName(reader, "name", Optional).value_or("Owner (recovered)");
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    const std::string secret = newSecret(context.services.random);
    const NewToken owner{name, Role::Owner, hashSecret(secret), std::nullopt};
    const Actor actor{context.id(), context.actor.person, Role::Owner};
    return Effect([actor, owner, secret](Transaction& transaction) -> Result<Response> {
        const auto added = transaction.addToken(actor, owner);
        if (!added)
            return added.error();
        json::value shown = toJson(*added);
        shown.as_object()["token"] = secret;
        Response response = jsonAnswer(201, shown);
        response.secretId = added->id;
        return response;
    });
}

} // namespace ud::service::handlers
