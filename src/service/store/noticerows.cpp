// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/noticerows.h"

#include "service/store/runrow.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service {

namespace {

std::vector<std::string> listFrom(const std::string& stored) {
    std::vector<std::string> list;
    const json::value value = jsonFromStored(stored.empty() ? std::nullopt : std::optional(stored));
    if (value.is_array()) {
        for (const json::value& item : value.get_array())
            list.emplace_back(item.is_string() ? item.get_string().c_str() : "");
    }
    return list;
}

std::vector<NoticeKind> kindsFrom(const std::string& stored) {
    std::vector<NoticeKind> kinds;
    for (const std::string& name : listFrom(stored)) {
        if (const auto kind = noticeKindFromText(name))
            kinds.push_back(*kind);
    }
    return kinds;
}

std::optional<LastDelivery> lastFrom(const Query& row, int first) {
    if (row.isNull(first))
        return std::nullopt;
    return LastDelivery{row.time(first),
                        deliveryOutcomeFromText(row.text(first + 1)).value_or(DeliveryOutcome::GivenUp),
                        row.text(first + 2)};
}

/// Columns: webhook_url, webhook_secret, mail_to from \p first on.
void addTarget(Delivery& delivery, const Query& row, int first) {
    if (delivery.channel == NoticeChannel::Webhook) {
        delivery.url = row.text(first);
        delivery.secret = row.text(first + 1);
    } else {
        delivery.to = listFrom(row.text(first + 2));
    }
}

} // namespace

std::string_view toText(NoticeChannel channel) {
    return channel == NoticeChannel::Webhook ? "webhook" : "mail";
}

std::string storedKinds(const std::vector<NoticeKind>& kinds) {
    json::array names;
    for (const NoticeKind kind : allNoticeKinds) {
        if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
            names.emplace_back(toText(kind));
    }
    return writeJson(names);
}

std::string storedAddresses(const std::vector<std::string>& addresses) {
    json::array list;
    for (const std::string& address : addresses)
        list.emplace_back(address);
    return writeJson(list);
}

Notifications readNotifications(Database& database, const std::string& organizationId) {
    Notifications found;
    Query row = database.query(
        "SELECT webhook_id, webhook_url, webhook_enabled, webhook_last_at, webhook_last_outcome,"
        " webhook_last_detail, mail_to, mail_enabled, mail_last_at, mail_last_outcome, mail_last_detail, "
        "kinds,"
        " (SELECT count(*) FROM notice_deliveries d WHERE d.organization_id = n.organization_id)"
        " FROM notifications n WHERE organization_id = ?",
        organizationId);
    if (!row.next())
        return found;
    if (!row.isNull(1))
        found.webhook = Webhook{row.text(0), row.text(1), row.integer(2) != 0, lastFrom(row, 3)};
    if (!row.isNull(6))
        found.mail = MailNotices{listFrom(row.text(6)), row.integer(7) != 0, lastFrom(row, 8)};
    found.kinds = kindsFrom(row.text(11));
    found.pending = row.integer(12);
    return found;
}

std::vector<NoticeWatch> readWatches(Database& database) {
    std::vector<NoticeWatch> watches;
    Query row =
        database.query("SELECT organization_id, opened, last_notice_at, (SELECT min(at) FROM"
                       " notice_events e WHERE e.organization_id = n.organization_id AND gathered = 0)"
                       " FROM notifications n WHERE webhook_enabled = 1 OR mail_enabled = 1"
                       " ORDER BY organization_id");
    while (row.next())
        watches.push_back({row.text(0), row.integer(1) != 0, row.optionalTime(3), row.optionalTime(2)});
    return watches;
}

std::vector<Run> readUnconfirmedStops(Database& database, const std::string& organizationId, Time before) {
    std::vector<Run> runs;
    Query row = database.query("SELECT " + runColumns +
                                   " FROM runs INDEXED BY runs_unconfirmed WHERE status = 'cancelled'"
                                   " AND stop_work_ended_at IS NULL AND organization_id = ?"
                                   " AND stop_requested_at <= ?",
                               organizationId, before);
    while (row.next())
        runs.push_back(readRun(row));
    return runs;
}

std::vector<Delivery> readDueDeliveries(Database& database, Time now) {
    std::vector<Delivery> due;
    Query row = database.query(
        "SELECT d.id, d.organization_id, d.channel, d.subject, d.body, d.created_at, d.attempts,"
        " n.webhook_url, n.webhook_secret, n.mail_to FROM notice_deliveries d"
        " JOIN notifications n ON n.organization_id = d.organization_id WHERE d.id IN (SELECT min(id)"
        " FROM notice_deliveries WHERE next_at <= ? GROUP BY organization_id, channel) ORDER BY d.id",
        now);
    while (row.next()) {
        Delivery delivery{row.text(0),
                          row.text(1),
                          row.text(2) == "mail" ? NoticeChannel::Mail : NoticeChannel::Webhook,
                          row.text(3),
                          row.text(4),
                          row.time(5),
                          static_cast<int>(row.integer(6)),
                          {},
                          {},
                          {}};
        addTarget(delivery, row, 7);
        due.push_back(std::move(delivery));
    }
    return due;
}

std::vector<Delivery> readChannels(Database& database, const std::string& organizationId) {
    std::vector<Delivery> channels;
    Query row = database.query("SELECT webhook_enabled, mail_enabled, webhook_url, webhook_secret,"
                               " mail_to FROM notifications WHERE organization_id = ?",
                               organizationId);
    if (!row.next())
        return channels;
    for (const NoticeChannel channel : {NoticeChannel::Webhook, NoticeChannel::Mail}) {
        if (row.integer(channel == NoticeChannel::Webhook ? 0 : 1) == 0)
            continue;
        Delivery delivery;
        delivery.organizationId = organizationId;
        delivery.channel = channel;
        addTarget(delivery, row, 2);
        channels.push_back(std::move(delivery));
    }
    return channels;
}

} // namespace ud::service
