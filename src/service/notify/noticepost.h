// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/notify/mailcourier.h"
#include "service/notify/webhookcourier.h"
#include "service/store/store.h"

#include <mutex>
#include <set>

namespace ud::service {

/// Brings due deliveries on their way, and says in the store what became of each. Thread-safe: several
/// threads work at once, of an organization's channel never more than one, so that a receiver that hangs
/// holds up nobody else. A delivery whose outcome could not be written is sent again with the same id.
class NoticePost {
public:
    /// All must outlive the post.
    NoticePost(Store& store, const Clock& clock, Random& random, const WebhookCourier& webhooks,
               const MailCourier& mails)
        : m_store(store)
        , m_clock(clock)
        , m_random(random)
        , m_webhooks(webhooks)
        , m_mails(mails) {}

    /// Sends one that is due and free; false where there is none. Throws std::runtime_error where the store
    /// cannot be read.
    bool sendOne();

    /// One attempt, not written anywhere.
    [[nodiscard]] Sent send(const Delivery& delivery, seconds patience = deliveryPatience) const;

private:
    using Lane = std::pair<std::string, NoticeChannel>;
    std::optional<Delivery> take();
    void release(const Delivery& delivery);
    DeliveryResult resultOf(const Delivery& delivery, const Sent& sent) const;

    Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    const WebhookCourier& m_webhooks;
    const MailCourier& m_mails;
    std::mutex m_mutex;
    std::set<Lane> m_busy;
};

} // namespace ud::service
