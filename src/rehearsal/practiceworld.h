// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit.h"
#include "core/organization.h"
#include "rehearsal/practicerandom.h"
#include "rehearsal/practiceruns.h"
#include "rehearsal/practiceusage.h"
#include "rehearsal/scenario.h"

#include <functional>

namespace ud {

/// Everything there is in a rehearsal. A value that answers are read from and that time and calls change; not
/// for sharing between threads.
struct PracticeWorld {
    /// What will happen, by when.
    using Agenda = std::multimap<Time, std::function<void(PracticeWorld&, Time)>>;

    PracticeWorld(Scenario playedScenario, const Clock& itsClock, std::uint64_t seed);

    Scenario scenario;
    const Clock& clock;
    PracticeRandom random;
    UuidGenerator ids;
    Time begun;
    Organization organization;
    Role role{Role::Owner}; ///< of the person who rehearses
    PersonRef you;
    PersonRef administrator;
    std::vector<Agent> agents;
    std::vector<Token> tokens;
    std::vector<AuditEntry> audit;                 ///< oldest first
    std::map<std::string, Recurrence> recurrences; ///< by agent, since its first stop
    PracticeRuns runs;
    PracticeUsage usage;
    Agenda agenda;

    [[nodiscard]] Agent* agent(const std::string& id);
    /// \p run with the flags that it has at \p now.
    [[nodiscard]] Run shown(const PracticeRun& run, Time now) const;
    void note(AuditEntry entry);
};

/// Queues a new run of \p agent.
PracticeRun& queueRun(PracticeWorld& world, const Agent& agent, const std::string& label, Time at);
/// Begins its work.
void startRun(PracticeWorld& world, PracticeRun& run, Time at);
/// Ends it by itself.
void completeRun(PracticeWorld& world, PracticeRun& run, Time at);
/// Lets everything happen that is due at \p now: the agenda, and what working runs tell and consume.
void passTime(PracticeWorld& world, Time now);
/// A person stops a run, with all that the scenario has in store for it.
CancelOutcome stopRun(PracticeWorld& world, PracticeRun& run, std::optional<StopReason> reason,
                      const std::string& note);

} // namespace ud
