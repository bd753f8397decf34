// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/database.h"
#include "service/store/errors.h"
#include "service/store/organizationrows.h"
#include "service/store/sqlitetransaction.h"

#include <algorithm>

namespace ud::service {

namespace {

struct EventText {
    RunEventType type;
    std::string message;
    std::optional<double> fraction;
};

EventText eventOf(const WorkReport& report, bool charged) {
    if (const auto* progress = std::get_if<Progress>(&report.said))
        return {RunEventType::Progress, progress->message, progress->fraction};
    const auto& consumption = std::get<Consumption>(report.said);
    return {RunEventType::Usage,
            consumption.credits.toText() + " " + std::string(toText(consumption.kind)) + " credits" +
                (charged ? ": " : " (not charged): ") + consumption.what,
            std::nullopt};
}

constexpr const char* insertEntry =
    "INSERT INTO ledger (organization_id, agent_id, run_id, chat_id, attempt, seq, at, occurred_at, kind,"
    " credits, what, charged, source, person_id, person_name)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

} // namespace

Result<Done> SqliteTransaction::report(const std::string& runId, int attempt,
                                       const std::vector<WorkReport>& reports) {
    const auto head = findHead(runId);
    if (!head)
        return notFound("run");
    record(*head, attempt, reports);
    return Done{};
}

void SqliteTransaction::record(const RunHead& head, int attempt, const std::vector<WorkReport>& reports) {
    const bool charged = head.status == RunStatus::Running && head.attempt == attempt;
    CreditPair consumed;
    const Progress* progress = nullptr;
    bool anything = false;
    Headroom headroom = head.headroom;
    for (const auto& report : reports) {
        const bool within = charged && !headroom.exhausted(); // behind the limit nothing is charged any more
        if (!recordOne(head, attempt, report, within))
            continue;
        anything = true;
        if (const auto* consumption = std::get_if<Consumption>(&report.said); consumption && within) {
            consumed.of(consumption->kind) += consumption->credits;
            headroom.take(*consumption);
        } else if (!consumption) {
            progress = &std::get<Progress>(report.said);
        }
    }
    if (!anything)
        return;
    if (charged)
        m_database.run(
            "UPDATE runs SET updated_at = ?, message = message + ?, skill = skill + ? WHERE id = ?", m_now,
            consumed.message, consumed.skill, head.id);
    else
        m_database.run("UPDATE runs SET updated_at = ? WHERE id = ?", m_now, head.id);
    if (charged && progress)
        m_database.run("UPDATE runs SET progress_message = ?, progress_fraction = ? WHERE id = ?",
                       progress->message, progress->fraction, head.id);
    changed(head);
    if (charged && headroom.exhausted())
        stopAtLimit(head);
}

void SqliteTransaction::Headroom::take(const Consumption& consumption) {
    auto& left = consumption.kind == CreditKind::Message ? message : skill;
    if (left)
        *left -= consumption.credits;
}

// The event's unique key (run, attempt, report) tells a repeated delivery.
bool SqliteTransaction::recordOne(const RunHead& head, int attempt, const WorkReport& report, bool charged) {
    if (m_database.integer("SELECT 1 FROM run_events WHERE run_id = ? AND attempt = ? AND report = ?",
                           head.id, attempt, report.seq))
        return false;
    const Time occurredAt = std::min(report.occurredAt, m_now);
    const EventText event = eventOf(report, charged);
    m_database.run(
        "INSERT INTO run_events (run_id, seq, at, type, message, fraction, attempt, report)"
        " VALUES (?1, 1 + coalesce((SELECT max(seq) FROM run_events WHERE run_id = ?1), 0), ?2, ?3,"
        " ?4, ?5, ?6, ?7)",
        head.id, occurredAt, toText(event.type), event.message, event.fraction, attempt, report.seq);
    const auto* consumption = std::get_if<Consumption>(&report.said);
    if (!consumption)
        return true;
    m_database.run(insertEntry, head.organizationId, head.usage.agentId, head.id, std::nullopt, attempt,
                   report.seq, m_now, occurredAt, toText(consumption->kind), consumption->credits,
                   consumption->what, charged, head.usage.source, head.usage.personId, head.usage.personName);
    if (charged)
        m_rollups.addUsage(head.organizationId, occurredAt, head.usage, consumption->kind,
                           consumption->credits);
    return true;
}

Result<Done> SqliteTransaction::meterChat(const Actor& actor, const std::string& agentId,
                                          const std::string& chatId,
                                          const std::vector<Consumption>& consumed) {
    if (!findAgent(m_database, actor.organizationId, agentId))
        return notFound("agent");
    const UsageKey usage{agentId, actor.person.tokenId.value_or(""), actor.person.name, "chat"};
    if (m_database.integer("SELECT 1 FROM ledger WHERE chat_id = ? LIMIT 1", chatId))
        return Done{};
    std::int64_t seq = 0;
    for (const auto& item : consumed) {
        m_database.run(insertEntry, actor.organizationId, agentId, std::nullopt, chatId, 1, ++seq, m_now,
                       m_now, toText(item.kind), item.credits, item.what, true, usage.source, usage.personId,
                       usage.personName);
        m_rollups.addUsage(actor.organizationId, m_now, usage, item.kind, item.credits);
    }
    return Done{};
}

} // namespace ud::service
