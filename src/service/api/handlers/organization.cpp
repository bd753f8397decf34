// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/zone.h"
#include "service/api/handlers/handlers.h"
#include "service/api/handlers/presented.h"
#include "service/api/input.h"

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;
constexpr std::size_t addressLength = 2000;

/// Empty, or something that a person may be sent to without harm.
bool isWebAddress(const std::string& url) {
    return url.empty() || url.starts_with("https://") || url.starts_with("http://");
}

/// What is not named stays as it is.
std::optional<SupportContact> readSupport(ObjectReader& reader, SupportContact contact) {
    const json::value* value = reader.object("support", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader inner(*value, reader.pointerTo("support"));
    contact.name = readText(inner, "name", Optional, nameLength).value_or(contact.name);
    contact.email = readText(inner, "email", Optional, nameLength).value_or(contact.email);
    contact.url = readText(inner, "url", Optional, addressLength).value_or(contact.url);
    if (!contact.email.empty() && contact.email.find('@') == std::string::npos)
        inner.fault("email", "An e-mail address is expected here.");
    if (!isWebAddress(contact.url))
        inner.fault("url", "An address that starts with https:// or http:// is expected here.");
    inner.refuseUnknown();
    reader.adopt(inner);
    return contact;
}

OrganizationChange readChange(ObjectReader& reader, const SupportContact& support) {
    OrganizationChange change;
    change.name = readName(reader, "name", Optional);
    change.timeZone = readText(reader, "time_zone", Optional, nameLength);
    if (change.timeZone && !Zone::find(*change.timeZone))
        reader.fault("time_zone", "The IANA name of a time zone is expected here, such as Europe/Berlin.");
    const json::value* allowance = reader.any("allowance", Optional);
    if (allowance && allowance->is_null())
        change.allowance = std::optional<CreditPair>();
    else if (allowance)
        change.allowance = reader.creditPair("allowance", Optional);
    change.support = readSupport(reader, support);
    reader.refuseUnknown();
    return change;
}

} // namespace

Result<Response> readOrganization(const Context& context) {
    if (const auto error = QueryReader(context.request).finish())
        return *error;
    auto organization = context.services.store.organization(context.organizationId());
    if (!organization)
        return organization.error();
    return jsonAnswer(200, presented(context, std::move(*organization)));
}

Result<Effect> changeOrganization(const Context& context) {
    const auto organization = context.services.store.organization(context.organizationId());
    if (!organization)
        return organization.error();
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseNulls({"allowance"});
    OrganizationChange change = readChange(reader, organization->support);
    if (!reader.ok())
        return reader.error();
    return Effect([context, change = std::move(change)](Transaction& transaction) -> Result<Response> {
        auto changed = transaction.changeOrganization(context.actor, change);
        if (!changed)
            return changed.error();
        return jsonAnswer(200, presented(context, std::move(*changed)));
    });
}

} // namespace ud::service::handlers
