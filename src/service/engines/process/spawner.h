// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "service/engines/process/cgroup.h"
#include "service/engines/process/keeper.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ud::service {

/// A command to be started.
struct SpawnOrder {
    std::vector<std::string> arguments;   ///< arguments[0] is a path; none: probe (see KeeperPlan)
    std::vector<std::string> environment; ///< NAME=value, all of it
    std::string folder;                   ///< working folder; empty: stay
    Containment containment{Containment::Subreaper};
};

/// A keeper at work. All descriptors are non-blocking and closed on exec.
struct Spawned {
    UniqueFd pidfd;   ///< readable when the keeper is gone; in a PID namespace everything is then
    UniqueFd control; ///< KeeperMessage both ways
    UniqueFd input;   ///< write end of the command's standard input
    UniqueFd output;  ///< read end of its standard output
    UniqueFd errors;  ///< read end of its standard error
    std::unique_ptr<Cgroup> cgroup;
};

/// Starts a keeper with the command. The caller's thread must outlive it: its death ends the run. Errors
/// (code "spawn"): no descriptor or process to be had, containment refused. What fails later (no such file)
/// comes as KeeperWord::Failed.
Result<Spawned> spawn(const SpawnOrder& order);

/// The next message of the keeper; nullopt where there is none now.
std::optional<KeeperMessage> receive(const Spawned& spawned);
/// SIGTERM to everything the command has started.
void terminateAll(const Spawned& spawned);
/// SIGKILL to everything; the keeper ends when all is gone.
void killAll(const Spawned& spawned, Containment containment);
/// After pidfd has become readable: removes the keeper's zombie; its wait status as a shell would say it
/// (0 for a regular end).
int collectKeeper(const Spawned& spawned);

/// The sentence for KeeperWord::Failed.
std::string spawnFailure(const SpawnOrder& order, const KeeperMessage& message);

} // namespace ud::service
