// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/services.h"
#include "service/notify/noticepost.h"
#include "service/notify/noticewatch.h"
#include "service/queue/wakeablethread.h"

namespace ud::service {

/// Tells those who are away: one thread looks for what is worth a notice, a few send. Joins the parts.
class NoticeService final : public NoticeOffice {
public:
    /// All must outlive the service.
    NoticeService(Store& store, const RunPresenter& presenter, const Clock& clock, Random& random,
                  UuidGenerator& ids, const Configuration& configuration);
    ~NoticeService() override;

    void start(); ///< once
    void stop();  ///< transfers under way end within a second; harmless when repeated

    [[nodiscard]] bool mailAvailable() const override { return m_mails.available(); }
    [[nodiscard]] std::optional<std::string> webhookFault(const std::string& url) const override;
    [[nodiscard]] bool isMailAddress(const std::string& text) const override;
    [[nodiscard]] std::string newSecret() override;
    Result<std::vector<TestedChannel>> test(const Actor& actor) override;

private:
    void look();
    void post();
    std::optional<Error> tooSoon(const std::string& organizationId);
    TestedChannel testOne(Delivery delivery, const NoticeTexts& texts);

    Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    UuidGenerator& m_ids;
    bool m_privateAllowed;
    std::atomic<bool> m_ending{false};
    WebhookCourier m_webhooks;
    MailCourier m_mails;
    NoticePost m_post;
    NoticeWatcher m_watcher;
    std::mutex m_mutex;
    std::map<std::string, Time> m_lastTests; ///< by organization
    std::vector<std::unique_ptr<WakeableThread>> m_posters;
    WakeableThread m_looker;
};

} // namespace ud::service
