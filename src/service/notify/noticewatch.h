// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/services.h"
#include "service/notify/noticewords.h"

#include <map>
#include <set>

namespace ud::service {

/// Finds what is worth a notice, marks it in the store, and makes one notice of what has gathered. What it
/// holds in memory only spares writes. For one thread.
class NoticeWatcher {
public:
    /// All must outlive the watcher.
    NoticeWatcher(Store& store, const RunPresenter& presenter, const Clock& clock, bool mailAvailable)
        : m_store(store)
        , m_presenter(presenter)
        , m_clock(clock)
        , m_mailAvailable(mailAvailable) {}

    /// Looks once at all organizations that want to be told; whether a notice was made. Throws
    /// std::runtime_error where the store cannot be read.
    bool look();

private:
    using Mark = std::pair<std::string, NoticeKind>;
    bool lookAt(const NoticeWatch& watch);
    std::vector<NoticeEvent> eventsOf(const Organization& organization, Time now) const;
    void addRuns(const Organization& organization, std::vector<NoticeEvent>& events, Time now) const;
    void addAllowance(const Organization& organization, std::vector<NoticeEvent>& events) const;
    bool mark(const NoticeWatch& watch, const std::vector<NoticeEvent>& events);
    [[nodiscard]] bool isDue(const NoticeWatch& watch, Time now) const;

    Store& m_store;
    const RunPresenter& m_presenter;
    const Clock& m_clock;
    bool m_mailAvailable;
    std::map<std::string, std::set<Mark>> m_marked; ///< of what is still so, by organization
};

} // namespace ud::service
