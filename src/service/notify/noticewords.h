// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"
#include "core/run.h"
#include "core/zone.h"
#include "service/store/notices.h"

namespace ud::service {

/// Puts notices into plain English, with times in the organization's zone. A value; for any thread.
class NoticeWords {
public:
    explicit NoticeWords(const Organization& organization);

    /// The facts of an event about a run, with its sentence, as JSON. \p flag: for the kinds that come from
    /// one.
    [[nodiscard]] std::string ofRun(NoticeKind kind, const Run& run, const Flag* flag, Time now) const;
    /// The same of a month's allowance of one kind.
    [[nodiscard]] std::string ofAllowance(const std::string& month, CreditKind kind, Credits used,
                                          Credits allowance) const;

    /// One notice of all these events, the first hundred of them one by one, each with its count.
    [[nodiscard]] NoticeTexts notice(const std::vector<NoticeEvent>& events, Time now) const;
    /// What a test sends.
    [[nodiscard]] NoticeTexts test(Time now) const;

private:
    [[nodiscard]] std::string clock(Time time, Time now) const;
    [[nodiscard]] std::string sentence(NoticeKind kind, const Run& run, const Flag* flag, Time now) const;
    [[nodiscard]] std::string mailText(const std::string& body, Time now) const;
    [[nodiscard]] json::object envelope(const char* type, Time now) const;

    std::string m_id;
    std::string m_name;
    std::string m_zoneName;
    std::optional<Zone> m_zone;
};

} // namespace ud::service
