// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/containment.h"

#include <cstdint>

namespace ud::service {

/// What engine and keeper tell each other, over a socket that keeps messages whole.
enum class KeeperWord : std::int32_t {
    Terminate, ///< engine: SIGTERM to everything
    Kill,      ///< engine: SIGKILL to everything, until nothing is left
    Failed,    ///< keeper: the command could not be started; value = SpawnStage, detail = errno
    MainEnded, ///< keeper: value = wait status
};
enum class SpawnStage : std::int32_t { Contain, Folder, Execute };
struct KeeperMessage {
    KeeperWord word;
    std::int32_t value;
    std::int32_t detail;
};

/// Everything a keeper needs, prepared before the fork. Descriptors are 3 or higher; -1 is none.
struct KeeperPlan {
    Containment containment{Containment::Subreaper};
    char* const* arguments{nullptr}; ///< none: probe, leave a process behind and end
    char* const* environment{nullptr};
    const char* folder{nullptr};
    const char* userMap{nullptr}; ///< with a user namespace
    const char* groupMap{nullptr};
    const char* cgroupPath{nullptr};
    int control{-1};
    int input{-1};
    int output{-1};
    int errors{-1};
    int cgroupProcesses{-1};
    int cgroupKill{-1};
};

/// The keeper of one run: a small process between the service and the command. It starts the command in its
/// own session, collects what ends, tells how the command ended, and ends the rest when it is told to or when
/// the service is gone (its end of the socket closes). It ends itself when nobody is left. In a PID namespace
/// it is the init, whose death kills all. Called in the child of a fork of a threaded program: only
/// async-signal-safe calls.
[[noreturn]] void runKeeper(const KeeperPlan& plan);

} // namespace ud::service
