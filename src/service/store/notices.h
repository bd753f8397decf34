// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notifications.h"
#include "core/run.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ud::service {

struct Actor;

enum class NoticeChannel { Webhook, Mail };
std::string_view toText(NoticeChannel channel);

/// Something that is worth a notice, once: by kind and by what it is about.
struct NoticeEvent {
    NoticeKind kind{NoticeKind::Silent};
    std::string once;  ///< the run's id, or "2026-11/message"
    Time at{};         ///< when it was noticed; set by the store
    std::string facts; ///< JSON, for those who put it into words
    bool operator==(const NoticeEvent&) const = default;
};

/// One notice in the words of each channel.
struct NoticeTexts {
    std::string webhookBody; ///< JSON
    std::string mailSubject;
    std::string mailText;
};

/// PUT /notifications: all of it.
struct NotificationChange {
    struct Hook {
        std::string url;
        bool enabled{true};
    };
    std::optional<Hook> webhook;
    std::optional<MailNotices> mail; ///< without `last`
    std::vector<NoticeKind> kinds;
    bool newSecret{false};
    std::string secret; ///< taken where one is needed: asked for, the first, or another address
};

/// What has become of one attempt.
struct DeliveryResult {
    DeliveryOutcome outcome{DeliveryOutcome::Delivered};
    std::string detail;           ///< one English sentence
    std::optional<Time> nextAt{}; ///< for Retrying
};

/// One notice on its way, with what is needed to send it.
struct Delivery {
    std::string id; ///< the same for each attempt
    std::string organizationId;
    NoticeChannel channel{NoticeChannel::Webhook};
    std::string subject; ///< of a mail
    std::string body;
    Time createdAt{};
    int attempts{0}; ///< before this one
    std::string url;
    std::string secret;
    std::vector<std::string> to;
};

/// An organization that wants to be told, and how far its telling is.
struct NoticeWatch {
    std::string organizationId;
    bool opened{false};               ///< false: what stands now is no news
    std::optional<Time> waitingSince; ///< the oldest event that is in no notice yet
    std::optional<Time> lastNotice;
};

/// The part of a transaction that is about notices. Marks and deliveries change together, so that nothing is
/// told twice or lost, whenever the service ends.
class NoticeWriter {
public:
    virtual ~NoticeWriter() = default;

    /// Whether the secret of \p change was taken comes with what is set now.
    struct Changed {
        Notifications notifications;
        bool secretTaken{false};
    };
    virtual Result<Changed> change(const Actor& actor, const NotificationChange& change) = 0;
    /// Marks what has not been marked yet. What is not wanted, and all before the organization is opened,
    /// counts as told; afterwards it is opened.
    virtual void mark(const std::string& organizationId, const std::vector<NoticeEvent>& events) = 0;
    /// All marked events that are in no notice become one, a delivery for each channel in use.
    using Words = std::function<NoticeTexts(const std::vector<NoticeEvent>&)>;
    virtual void gather(const std::string& organizationId, bool mailAvailable, const Words& words) = 0;
    /// Ignored where the delivery is not there any more: another address ends those that were for the former.
    virtual void settle(const Delivery& delivery, const DeliveryResult& result) = 0;
    /// A test, which is no delivery: remembered as the last one of its channel.
    virtual void noteTest(const Actor& actor, const std::vector<TestedChannel>& channels) = 0;
};

/// What is read about notices. Thread-safe; throws std::runtime_error where the store cannot be read.
class NoticeReader {
public:
    virtual ~NoticeReader() = default;

    /// `mailAvailable` is the caller's to fill in.
    [[nodiscard]] virtual Notifications notifications(const std::string& organizationId) const = 0;
    [[nodiscard]] virtual std::vector<NoticeWatch> watches() const = 0;
    /// Stopped runs without proof that their work has ended, stopped at \p before or earlier.
    [[nodiscard]] virtual std::vector<Run> unconfirmedStops(const std::string& organizationId,
                                                            Time before) const = 0;
    /// Deliveries whose time has come, oldest first; of each organization and channel one.
    [[nodiscard]] virtual std::vector<Delivery> dueDeliveries(Time now) const = 0;
    /// The channels in use as deliveries without id and text, for a test.
    [[nodiscard]] virtual std::vector<Delivery> channels(const std::string& organizationId) const = 0;
};

} // namespace ud::service
