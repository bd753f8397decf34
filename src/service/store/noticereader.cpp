// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/noticereader.h"

#include "service/store/noticerows.h"

namespace ud::service {

Notifications SqliteNoticeReader::notifications(const std::string& organizationId) const {
    auto lease = m_connections.take();
    return readNotifications(*lease, organizationId);
}

std::vector<NoticeWatch> SqliteNoticeReader::watches() const {
    auto lease = m_connections.take();
    return readWatches(*lease);
}

std::vector<Run> SqliteNoticeReader::unconfirmedStops(const std::string& organizationId, Time before) const {
    auto lease = m_connections.take();
    return readUnconfirmedStops(*lease, organizationId, before);
}

std::vector<Delivery> SqliteNoticeReader::dueDeliveries(Time now) const {
    auto lease = m_connections.take();
    return readDueDeliveries(*lease, now);
}

std::vector<Delivery> SqliteNoticeReader::channels(const std::string& organizationId) const {
    auto lease = m_connections.take();
    return readChannels(*lease, organizationId);
}

} // namespace ud::service
