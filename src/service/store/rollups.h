// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/run.h"
#include "service/store/calendar.h"

#include <map>

namespace ud::service {

/// Whose consumption a roll-up row holds.
struct UsageKey {
    std::string agentId;
    std::string personId; ///< "" for the service itself
    std::string personName;
    std::string source; ///< "background" or "chat"
    auto operator<=>(const UsageKey&) const = default;
};

/// Collects what months and days gain, and adds it to the roll-ups in one go. Used by one thread.
class Rollups {
public:
    Rollups(Database& database, Calendars& calendars)
        : m_database(database)
        , m_calendars(calendars) {}

    void addUsage(const std::string& organizationId, Time occurredAt, const UsageKey& key, CreditKind kind,
                  Credits credits);
    void addEnd(const std::string& organizationId, Time endedAt, const UsageKey& key, RunStatus status);
    /// Writes what was collected. Throws SqlError.
    void flush();
    /// Makes an organization's roll-ups anew from the ledger and the runs. Throws SqlError.
    void rebuild(const std::string& organizationId);

private:
    struct Place {
        std::string organizationId;
        std::string period;
        UsageKey key;
        auto operator<=>(const Place&) const = default;
    };
    struct Gain {
        CreditPair credits;
        std::int64_t completed{0};
        std::int64_t cancelled{0};
        std::int64_t failed{0};
        void count(RunStatus status);
    };
    using Gains = std::map<Place, Gain>;
    void write(const char* sql, const Gains& gains);

    Database& m_database;
    Calendars& m_calendars;
    Gains m_months;
    Gains m_days;
};

} // namespace ud::service
