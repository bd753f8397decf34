// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/objectreader.h"
#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

using enum ObjectReader::Presence;

constexpr std::size_t addressLength = 2000;
constexpr std::size_t mostAddresses = 20;

json::value shown(const Context& context, Notifications notifications) {
    notifications.mailAvailable = context.services.notices.mailAvailable();
    return toJson(notifications);
}

/// A member that has to be there and may be null.
const json::value* nullable(ObjectReader& reader, std::string_view key) {
    const json::value* value = reader.any(key, Required);
    return value && !value->is_null() ? reader.object(key, Required) : nullptr;
}

std::optional<NotificationChange::Hook> readWebhook(ObjectReader& reader, const NoticeOffice& office) {
    const json::value* value = nullable(reader, "webhook");
    if (!value)
        return std::nullopt;
    ObjectReader inner(*value, reader.pointerTo("webhook"));
    inner.refuseNulls();
    NotificationChange::Hook hook;
    hook.url = readText(inner, "url", Required, addressLength).value_or("");
    hook.enabled = inner.boolean("enabled", Optional).value_or(true);
    const auto fault = hook.url.empty() ? std::nullopt : office.webhookFault(hook.url);
    if (fault)
        inner.fault("url", *fault);
    else if (hook.url.empty() && inner.ok())
        inner.fault("url", "An address that starts with https:// is expected here.");
    inner.refuseUnknown();
    reader.adopt(inner);
    return hook;
}

std::vector<std::string> readAddresses(ObjectReader& reader, const NoticeOffice& office) {
    std::vector<std::string> addresses;
    const json::array* list = reader.array("to", Required);
    if (!list)
        return addresses;
    if (list->empty() || list->size() > mostAddresses)
        reader.fault("to", "1 to " + std::to_string(mostAddresses) + " e-mail addresses are expected here.");
    for (std::size_t i = 0; i < std::min(list->size(), mostAddresses); ++i) {
        const json::value& item = (*list)[i];
        std::string address = item.is_string() ? std::string(item.get_string()) : std::string();
        if (!office.isMailAddress(address))
            reader.faultAt(reader.pointerTo("to") + '/' + std::to_string(i),
                           "An e-mail address is expected here.");
        else if (std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(std::move(address));
    }
    return addresses;
}

std::optional<MailNotices> readMail(ObjectReader& reader, const NoticeOffice& office) {
    const json::value* value = nullable(reader, "mail");
    if (!value)
        return std::nullopt;
    ObjectReader inner(*value, reader.pointerTo("mail"));
    inner.refuseNulls();
    MailNotices mail;
    mail.to = readAddresses(inner, office);
    mail.enabled = inner.boolean("enabled", Optional).value_or(true);
    if (mail.enabled && !office.mailAvailable())
        inner.fault("enabled", "The operator of this service has set up no mail server.");
    inner.refuseUnknown();
    reader.adopt(inner);
    return mail;
}

std::vector<NoticeKind> readKinds(ObjectReader& reader) {
    std::vector<NoticeKind> kinds;
    const json::array* list = reader.array("kinds", Required);
    for (std::size_t i = 0; list && i < list->size() && i <= allNoticeKinds.size(); ++i) {
        const json::value& item = (*list)[i];
        if (const auto kind = item.is_string() ? noticeKindFromText(item.get_string()) : std::nullopt)
            kinds.push_back(*kind);
        else
            reader.faultAt(reader.pointerTo("kinds") + '/' + std::to_string(i),
                           "The name of a kind of notice is expected here.");
    }
    if (list && list->size() > allNoticeKinds.size())
        reader.fault("kinds", "There are only " + std::to_string(allNoticeKinds.size()) + " kinds.");
    return kinds;
}

} // namespace

Result<Response> readNotifications(const Context& context) {
    if (const auto error = QueryReader(context.request).finish())
        return *error;
    return jsonAnswer(
        200, shown(context, context.services.store.notices().notifications(context.organizationId())));
}

Result<Effect> changeNotifications(const Context& context) {
    const auto body = readBody(context.request);
    if (!body)
        return body.error();
    NoticeOffice& office = context.services.notices;
    ObjectReader reader(*body);
    reader.refuseNulls({"webhook", "mail"});
    NotificationChange change;
    change.webhook = readWebhook(reader, office);
    change.mail = readMail(reader, office);
    change.kinds = readKinds(reader);
    change.newSecret = reader.boolean("new_secret", Optional).value_or(false);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    change.secret = office.newSecret();
    return Effect([context, change = std::move(change)](Transaction& transaction) -> Result<Response> {
        auto changed = transaction.notices().change(context.actor, change);
        if (!changed)
            return changed.error();
        json::value answer = shown(context, changed->notifications);
        if (!changed->secretTaken)
            return jsonAnswer(200, answer);
        answer.as_object()["webhook"].as_object()["secret"] = change.secret;
        Response response = jsonAnswer(200, answer);
        response.secretId = changed->notifications.webhook->id;
        return response;
    });
}

Result<Task> testNotifications(const Context& context) {
    const auto body = readBody(context.request, true);
    if (!body)
        return body.error();
    ObjectReader reader(*body);
    reader.refuseUnknown();
    if (!reader.ok())
        return reader.error();
    return Task([context]() -> Result<Response> {
        const auto tested = context.services.notices.test(context.actor);
        if (!tested)
            return tested.error();
        json::array results;
        for (const TestedChannel& channel : *tested)
            results.push_back(toJson(channel));
        return jsonAnswer(200, {{"results", std::move(results)}});
    });
}

} // namespace ud::service::handlers
