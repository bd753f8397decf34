// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notifications.h"
#include "models/timetext.h"

#include <QCoreApplication>

namespace ud {

/// Words for what became of notices to those who are away. What the service itself says stays in its own
/// words.
class DeliveryText {
    Q_DECLARE_TR_FUNCTIONS(ud::DeliveryText)
public:
    explicit DeliveryText(TimeText times = TimeText())
        : m_times(std::move(times)) {}

    /// "Arrived 2 min ago.", "Failed 2 min ago and will be tried again: …"; empty where there was none.
    [[nodiscard]] QString sentence(const std::optional<LastDelivery>& last, Time now) const;
    /// One line per channel: "Webhook: arrived."
    [[nodiscard]] static QString tested(const std::vector<TestedChannel>& channels);

private:
    TimeText m_times;
};

} // namespace ud
