// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/notify/transfer.h"
#include "service/queue/configuration.h"
#include "service/store/notices.h"

namespace ud::service {

/// Hands notices to the operator's mail server. Thread-safe.
class MailCourier {
public:
    /// \p clock and \p ending must outlive the courier.
    MailCourier(const Clock& clock, std::optional<MailServer> server, const std::atomic<bool>& ending)
        : m_clock(clock)
        , m_server(std::move(server))
        , m_ending(ending) {}

    [[nodiscard]] bool available() const { return m_server.has_value(); }
    /// One attempt; blocks for at most \p patience. The credential file is read each time, so that it can be
    /// changed.
    [[nodiscard]] Sent send(const Delivery& delivery, seconds patience = deliveryPatience) const;

private:
    const Clock& m_clock;
    std::optional<MailServer> m_server;
    const std::atomic<bool>& m_ending;
};

} // namespace ud::service
