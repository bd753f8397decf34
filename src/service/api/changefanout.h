// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/store.h"

#include <mutex>
#include <vector>

namespace ud::service {

/// Passes each change on to several listeners, in the order they were added. Thread-safe.
class ChangeFanOut final : public ChangeListener {
public:
    /// \p listener must stay alive until remove() has returned.
    void add(ChangeListener& listener);
    /// Afterwards \p listener is not called any more and no call to it is under way. Must not be called from
    /// within runsChanged().
    void remove(ChangeListener& listener);

    void runsChanged(const std::string& organizationId, std::int64_t position,
                     const std::vector<std::string>& runIds) override;

private:
    std::mutex m_mutex;
    std::vector<ChangeListener*> m_listeners;
};

} // namespace ud::service
