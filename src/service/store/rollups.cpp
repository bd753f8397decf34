// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/rollups.h"

#include "service/store/database.h"

namespace ud::service {

namespace {

#define UD_UPSERT(table)                                                                                     \
    "INSERT INTO " table " (organization_id, period, agent_id, person_id, person_name, source,"              \
    " message, skill, completed, cancelled, failed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"                \
    " ON CONFLICT DO UPDATE SET message = message + excluded.message, skill = skill + excluded.skill,"       \
    " completed = completed + excluded.completed, cancelled = cancelled + excluded.cancelled,"               \
    " failed = failed + excluded.failed"
constexpr const char* upsertMonth = UD_UPSERT("usage_monthly");
constexpr const char* upsertDay = UD_UPSERT("usage_daily");
#undef UD_UPSERT

} // namespace

void Rollups::Gain::count(RunStatus status) {
    completed += status == RunStatus::Completed ? 1 : 0;
    cancelled += status == RunStatus::Cancelled ? 1 : 0;
    failed += status == RunStatus::Failed ? 1 : 0;
}

void Rollups::addUsage(const std::string& organizationId, Time occurredAt, const UsageKey& key,
                       CreditKind kind, Credits credits) {
    const Periods& periods = m_calendars.of(m_database, organizationId).at(occurredAt);
    m_months[{organizationId, periods.month, key}].credits.of(kind) += credits;
    m_days[{organizationId, periods.day, key}].credits.of(kind) += credits;
}

void Rollups::addEnd(const std::string& organizationId, Time endedAt, const UsageKey& key, RunStatus status) {
    const Periods& periods = m_calendars.of(m_database, organizationId).at(endedAt);
    m_months[{organizationId, periods.month, key}].count(status);
    m_days[{organizationId, periods.day, key}].count(status);
}

void Rollups::flush() {
    write(upsertMonth, m_months);
    write(upsertDay, m_days);
    m_months.clear();
    m_days.clear();
}

void Rollups::write(const char* sql, const Gains& gains) {
    for (const auto& [place, gain] : gains)
        m_database.run(sql, place.organizationId, place.period, place.key.agentId, place.key.personId,
                       place.key.personName, place.key.source, gain.credits.message, gain.credits.skill,
                       gain.completed, gain.cancelled, gain.failed);
}

void Rollups::rebuild(const std::string& organizationId) {
    m_database.run("DELETE FROM usage_monthly WHERE organization_id = ?", organizationId);
    m_database.run("DELETE FROM usage_daily WHERE organization_id = ?", organizationId);
    Query entries = m_database.query("SELECT occurred_at, agent_id, person_id, person_name, source, kind,"
                                     " credits FROM ledger WHERE organization_id = ? AND charged = 1",
                                     organizationId);
    while (entries.next())
        addUsage(organizationId, entries.time(0),
                 {entries.text(1), entries.text(2), entries.text(3), entries.text(4)},
                 creditKindFromText(entries.text(5)).value_or(CreditKind::Message), entries.credits(6));
    Query ends =
        m_database.query("SELECT ended_at, agent_id, started_by_id, started_by_name, status FROM runs"
                         " WHERE organization_id = ? AND ended_at IS NOT NULL",
                         organizationId);
    while (ends.next())
        addEnd(organizationId, ends.time(0), {ends.text(1), ends.text(2), ends.text(3), "background"},
               runStatusFromText(ends.text(4)).value_or(RunStatus::Failed));
    flush();
}

} // namespace ud::service
