// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/changefanout.h"

#include <algorithm>

namespace ud::service {

void ChangeFanOut::add(ChangeListener& listener) {
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(&listener);
}

void ChangeFanOut::remove(ChangeListener& listener) {
    const std::lock_guard lock(m_mutex);
    std::erase(m_listeners, &listener);
}

void ChangeFanOut::runsChanged(const std::string& organizationId, std::int64_t position,
                               const std::vector<std::string>& runIds) {
    const std::lock_guard lock(m_mutex);
    for (ChangeListener* listener : m_listeners)
        listener->runsChanged(organizationId, position, runIds);
}

} // namespace ud::service
