// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uuid.h"
#include "service/store/database.h"
#include "service/store/notices.h"

#include <functional>

namespace ud::service {

/// Notices on SQLite, within one operation. Throws SqlError.
class SqliteNotices final : public NoticeWriter {
public:
    /// Writes one line of the audit.
    using Audit =
        std::function<void(const Actor& actor, const std::string& action, const std::string& outcome)>;
    /// All must outlive the operation.
    SqliteNotices(Database& database, UuidGenerator& ids, Time now, Audit audit)
        : m_database(database)
        , m_ids(ids)
        , m_now(now)
        , m_audit(std::move(audit)) {}

    Result<Changed> change(const Actor& actor, const NotificationChange& change) override;
    void mark(const std::string& organizationId, const std::vector<NoticeEvent>& events) override;
    void gather(const std::string& organizationId, bool mailAvailable, const Words& words) override;
    void settle(const Delivery& delivery, const DeliveryResult& result) override;
    void noteTest(const Actor& actor, const std::vector<TestedChannel>& channels) override;

private:
    bool setWebhook(const std::string& organizationId, const std::optional<Webhook>& before,
                    const NotificationChange& change);
    void setMail(const std::string& organizationId, const std::optional<MailNotices>& mail);
    void addEvent(const std::string& organizationId, const std::string& once, NoticeKind kind,
                  const std::string& facts, bool gathered);
    void addDelivery(const std::string& organizationId, NoticeChannel channel, const std::string& subject,
                     const std::string& body);
    void dropDeliveries(const std::string& organizationId, NoticeChannel channel);
    void noteLast(const std::string& organizationId, NoticeChannel channel, DeliveryOutcome outcome,
                  const std::string& detail);
    void switchOff(const std::string& organizationId);
    void forgetOld();

    Database& m_database;
    UuidGenerator& m_ids;
    Time m_now;
    Audit m_audit;
};

} // namespace ud::service
