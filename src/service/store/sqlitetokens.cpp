// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"
#include "service/store/errors.h"
#include "service/store/organizationrows.h"
#include "service/store/sqlitetransaction.h"

namespace ud::service {

Token SqliteTransaction::insertToken(const std::string& organizationId, const NewToken& token) {
    const Token added{m_context.ids.next(), token.name, token.role, m_now, std::nullopt, token.expiresAt};
    m_database.run("INSERT INTO tokens (id, organization_id, name, role, hash, created_at, expires_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)",
                   added.id, organizationId, added.name, toText(added.role), token.hash, m_now,
                   added.expiresAt);
    return added;
}

void SqliteTransaction::noteTokenUse(const std::string& tokenHash, Time at) {
    m_database.run("UPDATE tokens SET last_used_at = ? WHERE hash = ?", at, tokenHash);
}

Result<Token> SqliteTransaction::addToken(const Actor& actor, const NewToken& token) {
    if (!positionOf(m_database, actor.organizationId))
        return notFound("organization");
    Token added = insertToken(actor.organizationId, token);
    audit(actor, "token.create", "created", {{}, {}, std::nullopt, added.name});
    return added;
}

Result<Done> SqliteTransaction::deleteToken(const Actor& actor, const std::string& tokenId) {
    std::optional<Role> role;
    std::string name;
    {
        Query row = m_database.query("SELECT role, name FROM tokens WHERE id = ? AND organization_id = ?",
                                     tokenId, actor.organizationId);
        if (!row.next())
            return notFound("token");
        role = roleFromText(row.text(0));
        name = row.text(1);
    }
    const auto otherOwners =
        m_database.integer("SELECT count(*) FROM tokens WHERE organization_id = ? AND role = 'owner'"
                           " AND id <> ? AND (expires_at IS NULL OR expires_at > ?)",
                           actor.organizationId, tokenId, m_now);
    if (role == Role::Owner && otherOwners == 0)
        return Error{ErrorKind::Conflict, "last_owner",
                     "This is the last owner token; make another one before you delete it."};
    m_database.run("DELETE FROM tokens WHERE id = ?", tokenId);
    m_tokenRemoved = true;
    audit(actor, "token.delete", "deleted", {{}, {}, std::nullopt, name});
    return Done{};
}

} // namespace ud::service
