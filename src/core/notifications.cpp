// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notifications.h"

#include "core/enumtext.h"
#include "core/objectreader.h"

#include <boost/json.hpp>

namespace ud {

namespace {

using enum ObjectReader::Presence;

constexpr std::array outcomes{
    EnumText{DeliveryOutcome::Delivered, "delivered"},
    EnumText{DeliveryOutcome::Retrying, "retrying"},
    EnumText{DeliveryOutcome::GivenUp, "given_up"},
    EnumText{DeliveryOutcome::Gone, "gone"},
};

json::value lastJson(const std::optional<LastDelivery>& last) {
    if (!last)
        return nullptr;
    return {{"at", toRfc3339(last->at)}, {"outcome", toText(last->outcome)}, {"detail", last->detail}};
}

std::optional<LastDelivery> readLast(ObjectReader& parent) {
    const json::value* value = parent.object("last_delivery", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value, parent.pointerTo("last_delivery"));
    LastDelivery last;
    last.at = reader.time("at", Required).value_or(Time());
    const auto outcome = deliveryOutcomeFromText(reader.text("outcome", Required).value_or(""));
    if (!outcome)
        reader.fault("outcome", "This outcome is unknown.");
    last.outcome = outcome.value_or(DeliveryOutcome::GivenUp);
    last.detail = reader.text("detail", Optional).value_or("");
    parent.adopt(reader);
    return last;
}

std::optional<Webhook> readWebhook(ObjectReader& parent) {
    const json::value* value = parent.object("webhook", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value, parent.pointerTo("webhook"));
    Webhook webhook;
    webhook.id = reader.text("id", Required).value_or("");
    webhook.url = reader.text("url", Required).value_or("");
    webhook.enabled = reader.boolean("enabled", Required).value_or(false);
    webhook.last = readLast(reader);
    parent.adopt(reader);
    return webhook;
}

std::optional<MailNotices> readMail(ObjectReader& parent) {
    const json::value* value = parent.object("mail", Optional);
    if (!value)
        return std::nullopt;
    ObjectReader reader(*value, parent.pointerTo("mail"));
    MailNotices mail;
    if (const json::array* to = reader.array("to", Required)) {
        for (const json::value& address : *to)
            mail.to.emplace_back(address.is_string() ? address.get_string().c_str() : "");
    }
    mail.enabled = reader.boolean("enabled", Required).value_or(false);
    mail.last = readLast(reader);
    parent.adopt(reader);
    return mail;
}

/// Kinds of a later version are left out.
std::vector<NoticeKind> readKinds(ObjectReader& reader) {
    std::vector<NoticeKind> kinds;
    const json::array* names = reader.array("kinds", Required);
    for (std::size_t i = 0; names && i < names->size(); ++i) {
        const json::value& name = (*names)[i];
        if (const auto kind = name.is_string() ? noticeKindFromText(name.get_string()) : std::nullopt)
            kinds.push_back(*kind);
    }
    return kinds;
}

Error protocolError(const ObjectReader& reader) {
    Error error = reader.error();
    error.kind = ErrorKind::Protocol;
    error.code = "unexpected_answer";
    return error;
}

} // namespace

std::string_view toText(DeliveryOutcome outcome) {
    return textOf(outcomes, outcome);
}

std::optional<DeliveryOutcome> deliveryOutcomeFromText(std::string_view text) {
    return fromText(outcomes, text);
}

json::value toJson(const Notifications& notifications) {
    json::array kinds;
    for (const NoticeKind kind : notifications.kinds)
        kinds.emplace_back(toText(kind));
    json::object object{{"webhook", nullptr},
                        {"mail", nullptr},
                        {"kinds", std::move(kinds)},
                        {"mail_available", notifications.mailAvailable},
                        {"pending", notifications.pending}};
    if (const auto& webhook = notifications.webhook)
        object["webhook"] = {{"id", webhook->id},
                             {"url", webhook->url},
                             {"enabled", webhook->enabled},
                             {"last_delivery", lastJson(webhook->last)}};
    if (const auto& mail = notifications.mail) {
        json::array to;
        for (const std::string& address : mail->to)
            to.emplace_back(address);
        object["mail"] = {
            {"to", std::move(to)}, {"enabled", mail->enabled}, {"last_delivery", lastJson(mail->last)}};
    }
    return object;
}

Result<Notifications> notificationsFromJson(const json::value& value) {
    ObjectReader reader(value);
    Notifications notifications;
    notifications.webhook = readWebhook(reader);
    notifications.mail = readMail(reader);
    notifications.kinds = readKinds(reader);
    notifications.mailAvailable = reader.boolean("mail_available", Required).value_or(false);
    notifications.pending = reader.integer("pending", Optional, 0).value_or(0);
    if (!reader.ok())
        return protocolError(reader);
    return notifications;
}

json::value toJson(const TestedChannel& tested) {
    return {{"channel", tested.channel}, {"delivered", tested.delivered}, {"detail", tested.detail}};
}

Result<TestedChannel> testedFromJson(const json::value& value) {
    ObjectReader reader(value);
    TestedChannel tested;
    tested.channel = reader.text("channel", Required).value_or("");
    tested.delivered = reader.boolean("delivered", Required).value_or(false);
    tested.detail = reader.text("detail", Optional).value_or("");
    if (!reader.ok())
        return protocolError(reader);
    return tested;
}

} // namespace ud
