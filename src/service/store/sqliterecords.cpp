// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"
#include "service/store/sqlitetransaction.h"

namespace ud::service {

namespace {

constexpr std::chrono::hours answerLife{24};

std::optional<std::string> orNull(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

void SqliteTransaction::audit(const Actor& actor, const std::string& action, const std::string& outcome) {
    audit(actor, action, outcome, {});
}

void SqliteTransaction::audit(const Actor& actor, const std::string& action, const std::string& outcome,
                              const AuditDetail& detail) {
    const std::string id = m_context.ids.next();
    const auto role = actor.person.tokenId ? std::optional(toText(actor.role)) : std::nullopt;
    const auto reason = detail.reason ? std::optional(toText(*detail.reason)) : std::nullopt;
    const auto runId = orNull(detail.runId);
    const auto agentId = orNull(detail.agentId);
    m_database.run("INSERT INTO audit (id, organization_id, at, actor_id, actor_name, actor_role, action,"
                   " run_id, agent_id, reason, note, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   id, actor.organizationId, m_now, actor.person.tokenId, actor.person.name, role, action,
                   runId, agentId, reason, detail.note, outcome);
}

std::optional<KeptAnswer> SqliteTransaction::keptAnswer(const IdempotencyKey& key) {
    Query row = m_database.query("SELECT payload_hash, in_flight, secret_id, status, location, content_type,"
                                 " body FROM idempotency WHERE organization_id = ? AND route = ? AND key = ?"
                                 " AND created_at > ?",
                                 key.organizationId, key.route, key.key, m_now - answerLife);
    if (!row.next())
        return std::nullopt;
    return KeptAnswer{row.text(0), row.integer(1) != 0, row.optionalText(2), static_cast<int>(row.integer(3)),
                      row.text(4), row.text(5),         row.text(6)};
}

void SqliteTransaction::keepAnswer(const IdempotencyKey& key, const KeptAnswer& answer) {
    // A few of the outlived ones go with each new one, so that no operation pays for all of them.
    m_database.run("DELETE FROM idempotency WHERE rowid IN"
                   " (SELECT rowid FROM idempotency WHERE created_at <= ? LIMIT 8)",
                   m_now - answerLife);
    m_database.run("INSERT OR REPLACE INTO idempotency (organization_id, route, key, payload_hash, in_flight,"
                   " secret_id, status, location, content_type, body, created_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   key.organizationId, key.route, key.key, answer.payloadHash, answer.inFlight,
                   answer.secretId, answer.status, answer.location, answer.contentType, answer.body, m_now);
}

void SqliteTransaction::dropAnswer(const IdempotencyKey& key) {
    m_database.run("DELETE FROM idempotency WHERE organization_id = ? AND route = ? AND key = ?",
                   key.organizationId, key.route, key.key);
}

} // namespace ud::service
