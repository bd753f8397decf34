// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/sqlitenotices.h"

#include "service/store/errors.h"
#include "service/store/noticerows.h"
#include "service/store/organizationrows.h"
#include "service/store/transaction.h"

#include <algorithm>

namespace ud::service {

namespace {

constexpr std::chrono::days markLife{90};

bool inUse(const Notifications& notifications) {
    return (notifications.webhook && notifications.webhook->enabled) ||
           (notifications.mail && notifications.mail->enabled);
}

} // namespace

Result<SqliteNotices::Changed> SqliteNotices::change(const Actor& actor, const NotificationChange& change) {
    const std::string& id = actor.organizationId;
    if (!positionOf(m_database, id))
        return notFound("organization");
    const Notifications before = readNotifications(m_database, id);
    m_database.run("INSERT INTO notifications (organization_id, kinds) VALUES (?1, ?2)"
                   " ON CONFLICT (organization_id) DO UPDATE SET kinds = ?2",
                   id, storedKinds(change.kinds));
    Changed changed;
    changed.secretTaken = setWebhook(id, before.webhook, change);
    setMail(id, change.mail);
    changed.notifications = readNotifications(m_database, id);
    if (!inUse(before) && inUse(changed.notifications))
        m_database.run("UPDATE notifications SET opened = 0 WHERE organization_id = ?", id);
    if (!inUse(changed.notifications)) // what nobody was told by now is no news later
        m_database.run("UPDATE notice_events SET gathered = 1, facts = '' WHERE organization_id = ?"
                       " AND gathered = 0",
                       id);
    m_audit(actor, "notifications.change", "changed");
    return changed;
}

/// Whether the secret was taken.
bool SqliteNotices::setWebhook(const std::string& organizationId, const std::optional<Webhook>& before,
                               const NotificationChange& change) {
    const auto& hook = change.webhook;
    if (!hook || !hook->enabled || (before && before->url != hook->url))
        dropDeliveries(organizationId, NoticeChannel::Webhook);
    if (!hook) {
        m_database.run(
            "UPDATE notifications SET webhook_id = NULL, webhook_url = NULL, webhook_secret = NULL,"
            " webhook_enabled = 0, webhook_last_at = NULL WHERE organization_id = ?",
            organizationId);
        return false;
    }
    m_database.run("UPDATE notifications SET webhook_url = ?, webhook_enabled = ? WHERE organization_id = ?",
                   hook->url, hook->enabled, organizationId);
    const bool another = !before || before->url != hook->url;
    if (!another && !change.newSecret)
        return false;
    m_database.run("UPDATE notifications SET webhook_id = ?, webhook_secret = ? WHERE organization_id = ?",
                   m_ids.next(), change.secret, organizationId);
    if (another)
        m_database.run("UPDATE notifications SET webhook_last_at = NULL WHERE organization_id = ?",
                       organizationId);
    return true;
}

void SqliteNotices::setMail(const std::string& organizationId, const std::optional<MailNotices>& mail) {
    if (!mail || !mail->enabled)
        dropDeliveries(organizationId, NoticeChannel::Mail);
    const auto to = mail ? std::optional(storedAddresses(mail->to)) : std::nullopt;
    m_database.run("UPDATE notifications SET mail_to = ?, mail_enabled = ? WHERE organization_id = ?", to,
                   mail && mail->enabled, organizationId);
    if (!mail)
        m_database.run("UPDATE notifications SET mail_last_at = NULL WHERE organization_id = ?",
                       organizationId);
}

void SqliteNotices::mark(const std::string& organizationId, const std::vector<NoticeEvent>& events) {
    const auto opened =
        m_database.integer("SELECT opened FROM notifications WHERE organization_id = ?", organizationId);
    if (!opened)
        return;
    const auto wanted = readNotifications(m_database, organizationId).kinds;
    for (const NoticeEvent& event : events) {
        const bool news = *opened != 0 && std::find(wanted.begin(), wanted.end(), event.kind) != wanted.end();
        addEvent(organizationId, event.once, event.kind, news ? event.facts : std::string(), !news);
        if (event.kind == NoticeKind::AllowanceReached) // who is told this is not told the other afterwards
            addEvent(organizationId, event.once, NoticeKind::AllowanceNear, {}, true);
    }
    if (*opened == 0)
        m_database.run("UPDATE notifications SET opened = 1 WHERE organization_id = ?", organizationId);
}

void SqliteNotices::addEvent(const std::string& organizationId, const std::string& once, NoticeKind kind,
                             const std::string& facts, bool gathered) {
    m_database.run("INSERT INTO notice_events (organization_id, once, kind, at, facts, gathered)"
                   " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                   organizationId, once, toText(kind), m_now, facts, gathered);
}

void SqliteNotices::gather(const std::string& organizationId, bool mailAvailable, const Words& words) {
    std::vector<NoticeEvent> events;
    {
        Query row =
            m_database.query("SELECT kind, once, at, facts FROM notice_events WHERE organization_id = ?"
                             " AND gathered = 0 ORDER BY at, once",
                             organizationId);
        while (row.next())
            events.push_back({noticeKindFromText(row.text(0)).value_or(NoticeKind::Silent), row.text(1),
                              row.time(2), row.text(3)});
    }
    if (events.empty())
        return;
    const Notifications now = readNotifications(m_database, organizationId);
    const NoticeTexts texts = words(events);
    if (now.webhook && now.webhook->enabled)
        addDelivery(organizationId, NoticeChannel::Webhook, "", texts.webhookBody);
    if (now.mail && now.mail->enabled && mailAvailable)
        addDelivery(organizationId, NoticeChannel::Mail, texts.mailSubject, texts.mailText);
    m_database.run("UPDATE notice_events SET gathered = 1, facts = '' WHERE organization_id = ?"
                   " AND gathered = 0",
                   organizationId);
    m_database.run("UPDATE notifications SET last_notice_at = ? WHERE organization_id = ?", m_now,
                   organizationId);
    forgetOld();
}

void SqliteNotices::addDelivery(const std::string& organizationId, NoticeChannel channel,
                                const std::string& subject, const std::string& body) {
    const std::string id = m_ids.next();
    m_database.run("INSERT INTO notice_deliveries (id, organization_id, channel, subject, body, created_at,"
                   " next_at) VALUES (?, ?, ?, ?, ?, ?6, ?6)",
                   id, organizationId, toText(channel), subject, body, m_now);
}

void SqliteNotices::settle(const Delivery& delivery, const DeliveryResult& result) {
    std::int64_t known = 0;
    if (result.outcome == DeliveryOutcome::Retrying)
        known =
            m_database.run("UPDATE notice_deliveries SET next_at = ?, attempts = attempts + 1 WHERE id = ?",
                           result.nextAt.value_or(m_now), delivery.id);
    else
        known = m_database.run("DELETE FROM notice_deliveries WHERE id = ?", delivery.id);
    if (known == 0)
        return;
    noteLast(delivery.organizationId, delivery.channel, result.outcome, result.detail);
    if (result.outcome == DeliveryOutcome::Gone)
        switchOff(delivery.organizationId);
}

void SqliteNotices::switchOff(const std::string& organizationId) {
    m_database.run("UPDATE notifications SET webhook_enabled = 0 WHERE organization_id = ?", organizationId);
    dropDeliveries(organizationId, NoticeChannel::Webhook);
    m_audit({organizationId, {std::nullopt, "agentsd"}, Role::Owner}, "notifications.change", "switched_off");
}

void SqliteNotices::noteTest(const Actor& actor, const std::vector<TestedChannel>& channels) {
    bool delivered = true;
    for (const TestedChannel& tested : channels) {
        noteLast(actor.organizationId,
                 tested.channel == "mail" ? NoticeChannel::Mail : NoticeChannel::Webhook,
                 tested.delivered ? DeliveryOutcome::Delivered : DeliveryOutcome::GivenUp, tested.detail);
        delivered = delivered && tested.delivered;
    }
    m_audit(actor, "notifications.test", delivered ? "delivered" : "not_delivered");
}

void SqliteNotices::noteLast(const std::string& organizationId, NoticeChannel channel,
                             DeliveryOutcome outcome, const std::string& detail) {
    m_database.run(channel == NoticeChannel::Webhook
                       ? "UPDATE notifications SET webhook_last_at = ?, webhook_last_outcome = ?,"
                         " webhook_last_detail = ? WHERE organization_id = ?"
                       : "UPDATE notifications SET mail_last_at = ?, mail_last_outcome = ?,"
                         " mail_last_detail = ? WHERE organization_id = ?",
                   m_now, toText(outcome), detail, organizationId);
}

void SqliteNotices::dropDeliveries(const std::string& organizationId, NoticeChannel channel) {
    m_database.run("DELETE FROM notice_deliveries WHERE organization_id = ? AND channel = ?", organizationId,
                   toText(channel));
}

/// A few with each notice; the marks of what still runs stay.
void SqliteNotices::forgetOld() {
    m_database.run("DELETE FROM notice_events WHERE (organization_id, once, kind) IN"
                   " (SELECT organization_id, once, kind FROM notice_events WHERE at <= ? AND gathered = 1"
                   " AND once NOT IN (SELECT id FROM runs WHERE status IN ('queued', 'running')) LIMIT 1000)",
                   m_now - markLife);
}

} // namespace ud::service
