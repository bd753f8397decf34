// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uuid.h"
#include "service/store/database.h"
#include "service/store/errors.h"
#include "service/store/organizationrows.h"
#include "service/store/sqlitetransaction.h"

namespace ud::service {

namespace {

Error unknownZone(const std::string& name) {
    return invalidAt("/time_zone",
                     "\"" + name + "\" is no known time zone; use an IANA name such as Europe/Berlin.");
}

std::optional<Credits> messageOf(const std::optional<CreditPair>& allowance) {
    return allowance ? std::optional(allowance->message) : std::nullopt;
}
std::optional<Credits> skillOf(const std::optional<CreditPair>& allowance) {
    return allowance ? std::optional(allowance->skill) : std::nullopt;
}

} // namespace

Result<Organization> SqliteTransaction::addOrganization(const NewOrganization& organization,
                                                        const NewToken& owner) {
    if (!Zone::find(organization.timeZone))
        return unknownZone(organization.timeZone);
    const std::string id = m_context.ids.next();
    m_database.run("INSERT INTO organizations (id, name, time_zone, allowance_message, allowance_skill,"
                   " created_at) VALUES (?, ?, ?, ?, ?, ?)",
                   id, organization.name, organization.timeZone, messageOf(organization.allowance),
                   skillOf(organization.allowance), m_now);
    const Token token = insertToken(id, owner);
    const Actor service{id, {std::nullopt, "operator"}, Role::Owner};
    audit(service, "organization.create", "created");
    audit(service, "token.create", "created", {{}, {}, std::nullopt, token.name});
    return *findOrganization(m_database, id);
}

Result<Organization> SqliteTransaction::changeOrganization(const Actor& actor,
                                                           const OrganizationChange& change) {
    auto organization = findOrganization(m_database, actor.organizationId);
    if (!organization)
        return notFound("organization");
    if (change.timeZone && !Zone::find(*change.timeZone))
        return unknownZone(*change.timeZone);
    const bool moved = change.timeZone && *change.timeZone != organization->timeZone;
    organization->name = change.name.value_or(organization->name);
    organization->timeZone = change.timeZone.value_or(organization->timeZone);
    organization->allowance = change.allowance.value_or(organization->allowance);
    organization->support = change.support.value_or(organization->support);
    m_database.run("UPDATE organizations SET name = ?, time_zone = ?, allowance_message = ?,"
                   " allowance_skill = ?, support_name = ?, support_email = ?, support_url = ? WHERE id = ?",
                   organization->name, organization->timeZone, messageOf(organization->allowance),
                   skillOf(organization->allowance), organization->support.name, organization->support.email,
                   organization->support.url, organization->id);
    if (moved) {
        // What this operation has collected is in the ledger already and would be counted twice.
        m_rollups.flush();
        m_context.calendars.clear();
        m_rollups.rebuild(organization->id);
    }
    audit(actor, "organization.change", "changed");
    return *organization;
}

} // namespace ud::service
