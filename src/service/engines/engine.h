// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/work.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ud::service {

/// Told what happens to work. Called on the engine's own thread, in order per run; must return quickly and
/// may call back into the engine.
class WorkListener {
public:
    virtual ~WorkListener() = default;
    /// The work has said these things. The engine keeps them until acknowledge(); it stops reading the work's
    /// output while too many are unacknowledged, so a flood is held back and memory stays bounded.
    virtual void reported(const std::string& runId, int attempt, std::vector<WorkReport> reports) = 0;
    /// The main process has ended by itself or by its time-out; everything it had written has been reported
    /// before, and nothing of its tree is left. Not called after stop() had been called before that.
    virtual void ended(const std::string& runId, int attempt, Ending ending) = 0;
    /// After stop(): the whole tree is confirmed gone and its output read to the end. Called exactly once per
    /// stop(), also (at once) for a run the engine does not know.
    virtual void workEnded(const std::string& runId, Time at) = 0;
};

/// Executes runs. All members are thread-safe.
class Engine {
public:
    virtual ~Engine() = default;

    /// The name on the wire: "process".
    [[nodiscard]] virtual std::string name() const = 0;
    /// How runs are contained here, best first chosen at start-up: "pid_namespace", "cgroup", "subreaper".
    [[nodiscard]] virtual std::string containment() const = 0;
    /// The sentence that says why nothing can be started on this host; "" where it can.
    [[nodiscard]] virtual std::string hindrance() const = 0;

    /// Starts work; returns at once. A failure to start is told as ended(Failed, "spawn").
    virtual void start(Work work) = 0;
    /// Ends work: SIGTERM to everything it has started, after its grace SIGKILL to all that is left. Returns
    /// at once.
    virtual void stop(const std::string& runId) = 0;
    /// All that the run had written up to this instant and that is not acknowledged yet, in order: what was
    /// reported but not acknowledged, then what its pipe holds now. Called on the store's thread inside the
    /// transaction that decides a stop; bounded by the pipe's capacity.
    virtual std::vector<WorkReport> takeWritten(const std::string& runId) = 0;
    /// The reports of an attempt up to \p seq are durable.
    virtual void acknowledge(const std::string& runId, int attempt, std::int64_t seq) = 0;

    /// One foreground turn; \p done is called exactly once, on the engine's thread, after the whole tree is
    /// gone.
    virtual void converse(ChatWork work, std::function<void(ChatEnding)> done) = 0;

    /// How many runs have a living process tree (stopping ones included), by organization.
    [[nodiscard]] virtual std::map<std::string, int> load() const = 0;
    /// Ends everything (SIGTERM, grace capped at \p patience, SIGKILL) and returns when nothing is left.
    /// ended() is not called for what it ends. start() is ignored from here on.
    virtual void shutDown(milliseconds patience) = 0;
};

} // namespace ud::service
