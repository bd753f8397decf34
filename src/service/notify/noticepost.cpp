// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/noticepost.h"

#include <spdlog/spdlog.h>

namespace ud::service {

bool NoticePost::sendOne() {
    const auto delivery = take();
    if (!delivery)
        return false;
    const Sent sent = send(*delivery);
    bool settled = false;
    if (!sent.aborted) {
        const DeliveryResult result = resultOf(*delivery, sent);
        settled = m_store
                      .write([&](Transaction& transaction) {
                          transaction.notices().settle(*delivery, result);
                          return true;
                      })
                      .ok();
        if (result.outcome != DeliveryOutcome::Delivered)
            spdlog::warn("a notice by {} ({}): {}", toText(delivery->channel), toText(result.outcome),
                         result.detail);
    }
    release(*delivery);
    return settled;
}

Sent NoticePost::send(const Delivery& delivery, seconds patience) const {
    return delivery.channel == NoticeChannel::Webhook ? m_webhooks.send(delivery, patience)
                                                      : m_mails.send(delivery, patience);
}

std::optional<Delivery> NoticePost::take() {
    const std::lock_guard lock(m_mutex);
    // Read under the lock: what another thread has just settled must not be seen as due.
    for (Delivery& delivery : m_store.notices().dueDeliveries(m_clock.now())) {
        if (m_busy.emplace(delivery.organizationId, delivery.channel).second)
            return std::move(delivery);
    }
    return std::nullopt;
}

void NoticePost::release(const Delivery& delivery) {
    const std::lock_guard lock(m_mutex);
    m_busy.erase({delivery.organizationId, delivery.channel});
}

DeliveryResult NoticePost::resultOf(const Delivery& delivery, const Sent& sent) const {
    if (sent.delivered)
        return {DeliveryOutcome::Delivered, sent.detail};
    if (sent.gone)
        return {DeliveryOutcome::Gone, sent.detail};
    if (sent.permanent)
        return {DeliveryOutcome::GivenUp, sent.detail};
    const auto next =
        nextAttempt(delivery.createdAt, m_clock.now(), delivery.attempts + 1, sent.retryAfter, m_random);
    return next ? DeliveryResult{DeliveryOutcome::Retrying, sent.detail, next}
                : DeliveryResult{DeliveryOutcome::GivenUp, sent.detail};
}

} // namespace ud::service
