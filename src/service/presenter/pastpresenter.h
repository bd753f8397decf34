// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/services.h"
#include "service/queue/wakeablethread.h"

#include <map>
#include <memory>
#include <mutex>

namespace ud::service {

/// Fills flags with core's classifier from the store's past of an organization. The past is kept and renewed
/// on a thread of its own once it is five seconds old; a run younger than what is known of the past (it may
/// be the return of a stopped agent) renews it at once, at most four times a second per organization.
class PastPresenter final : public RunPresenter {
public:
    PastPresenter(const Store& store, const Clock& clock);

    void start() { m_renewals.start(); }
    void stop() { m_renewals.stop(); }

    void present(const std::string& organizationId, std::vector<Run>& runs) const override;
    [[nodiscard]] AgentHistory history(const std::string& organizationId,
                                       const std::string& agentId) const override;
    [[nodiscard]] std::optional<milliseconds> medianWait(const std::string& organizationId) const override;

private:
    struct Known {
        OrganizationPast past;
        Time readAt{};
    };
    using KnownPtr = std::shared_ptr<const Known>;

    KnownPtr known(const std::string& organizationId) const;
    KnownPtr knownSince(const std::string& organizationId, Time newest) const;
    KnownPtr renew(const std::string& organizationId) const;
    void renewOld();

    const Store& m_store;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, KnownPtr> m_known;
    mutable std::map<std::string, bool> m_asked; ///< whose past has been asked for since the last renewal
    mutable WakeableThread m_renewals;
};

} // namespace ud::service
