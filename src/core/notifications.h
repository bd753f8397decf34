// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/notice.h"

#include <string>
#include <vector>

namespace ud {

/// What became of the last attempt to deliver a notice.
enum class DeliveryOutcome {
    Delivered,
    Retrying, ///< failed, and will be tried again
    GivenUp,  ///< failed for good
    Gone,     ///< the receiver answered 410: its webhook was switched off
};

std::string_view toText(DeliveryOutcome outcome);
std::optional<DeliveryOutcome> deliveryOutcomeFromText(std::string_view text);

struct LastDelivery {
    Time at{};
    DeliveryOutcome outcome{DeliveryOutcome::Delivered};
    std::string detail; ///< one English sentence
    bool operator==(const LastDelivery&) const = default;
};

/// Where notices are posted to. Its secret is not part of it: that is told once, when it is made.
struct Webhook {
    std::string id; ///< another one with each secret
    std::string url;
    bool enabled{true};
    std::optional<LastDelivery> last;
    bool operator==(const Webhook&) const = default;
};

struct MailNotices {
    std::vector<std::string> to;
    bool enabled{true};
    std::optional<LastDelivery> last;
    bool operator==(const MailNotices&) const = default;
};

/// GET /notifications: who is told of what while nobody looks.
struct Notifications {
    std::optional<Webhook> webhook;
    std::optional<MailNotices> mail;
    std::vector<NoticeKind> kinds{allNoticeKinds.begin(), allNoticeKinds.end()};
    bool mailAvailable{false}; ///< the operator has set up a mail server
    std::int64_t pending{0};   ///< deliveries that wait or are tried again
    bool operator==(const Notifications&) const = default;
};

json::value toJson(const Notifications& notifications);
Result<Notifications> notificationsFromJson(const json::value& value);

/// POST /notifications/test, for one channel.
struct TestedChannel {
    std::string channel; ///< "webhook" or "mail"
    bool delivered{false};
    std::string detail;
    bool operator==(const TestedChannel&) const = default;
};

json::value toJson(const TestedChannel& tested);
Result<TestedChannel> testedFromJson(const json::value& value);

} // namespace ud
