// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/run.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace ud {

/// A run of a rehearsal with all that is told of it.
struct PracticeRun {
    Run run; ///< its flags are set when it is told
    std::vector<RunEvent> events;
    std::vector<LedgerEntry> entries;
    json::value input;
    json::value result;
    std::int64_t position{0}; ///< of its last change
    // How it works, while it works.
    milliseconds updateEvery{0}; ///< zero: never
    CreditPair perUpdate;
    std::optional<Time> nextUpdate;
};

/// The runs of a rehearsal and their lifecycle (contract, sections 1 and 2): what is told of a run changes
/// here alone, and every change moves the position.
class PracticeRuns {
public:
    /// \p run queued, as it was at its start; its id new. Kept here from now on.
    PracticeRun& add(Run run);
    [[nodiscard]] PracticeRun* find(const std::string& id);
    [[nodiscard]] const std::vector<std::unique_ptr<PracticeRun>>& all() const { return m_runs; }
    [[nodiscard]] std::int64_t position() const { return m_position; }
    /// The runs that have changed after \p position, in the order of their last changes.
    [[nodiscard]] std::vector<const PracticeRun*> since(std::int64_t position) const;

    void start(PracticeRun& run, Time at);
    void report(PracticeRun& run, Time at, std::string message, std::optional<double> fraction);
    /// Nothing for an amount of zero.
    void consume(PracticeRun& run, Time at, CreditKind kind, Credits credits, std::string what);
    /// Completed or failed.
    void end(PracticeRun& run, Time at, RunStatus status);
    /// The decision; endWork() brings its proof.
    void cancel(PracticeRun& run, Stop stop);
    void endWork(PracticeRun& run, Time at);
    void expect(PracticeRun& run, Time at, std::optional<Expectation> expectation);

private:
    void change(PracticeRun& run, Time at);
    static void note(PracticeRun& run, Time at, RunEventType type, std::string message = {});

    std::vector<std::unique_ptr<PracticeRun>> m_runs;
    std::unordered_map<std::string, PracticeRun*> m_byId;
    std::map<std::int64_t, PracticeRun*> m_byPosition;
    std::int64_t m_position{0};
};

} // namespace ud
