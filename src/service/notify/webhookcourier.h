// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/notify/transfer.h"
#include "service/store/notices.h"

namespace ud::service {

/// Posts notices as signed JSON. Any 2xx is success; 410 means that no more are wanted. Thread-safe.
class WebhookCourier {
public:
    /// \p clock and \p ending must outlive the courier.
    WebhookCourier(const Clock& clock, bool privateAllowed, const std::atomic<bool>& ending)
        : m_clock(clock)
        , m_privateAllowed(privateAllowed)
        , m_ending(ending) {}

    /// One attempt; blocks for at most \p patience.
    [[nodiscard]] Sent send(const Delivery& delivery, seconds patience = deliveryPatience) const;

private:
    const Clock& m_clock;
    bool m_privateAllowed;
    const std::atomic<bool>& m_ending;
};

} // namespace ud::service
