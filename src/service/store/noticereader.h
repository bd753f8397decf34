// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/connectionpool.h"
#include "service/store/notices.h"

namespace ud::service {

/// Reads notices through the store's connections, each call one commit. Thread-safe; throws SqlError.
class SqliteNoticeReader final : public NoticeReader {
public:
    /// \p connections must outlive the reader.
    explicit SqliteNoticeReader(const ConnectionPool& connections)
        : m_connections(connections) {}

    [[nodiscard]] Notifications notifications(const std::string& organizationId) const override;
    [[nodiscard]] std::vector<NoticeWatch> watches() const override;
    [[nodiscard]] std::vector<Run> unconfirmedStops(const std::string& organizationId,
                                                    Time before) const override;
    [[nodiscard]] std::vector<Delivery> dueDeliveries(Time now) const override;
    [[nodiscard]] std::vector<Delivery> channels(const std::string& organizationId) const override;

private:
    const ConnectionPool& m_connections;
};

} // namespace ud::service
