// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "service/engines/process/uniquefd.h"

#include <memory>
#include <string>

namespace ud::service {

/// One cgroup of the unified hierarchy (v2), made below the service's own one, also on hosts that mount both
/// versions. Removed with everything in it when destroyed.
class Cgroup {
public:
    /// Errors: Unavailable where there is no such hierarchy or no right to make one in it.
    static Result<std::unique_ptr<Cgroup>> create();
    /// Ends and removes what services that are gone have left below ours.
    static void removeStale();

    Cgroup(const Cgroup&) = delete;
    Cgroup& operator=(const Cgroup&) = delete;
    ~Cgroup();

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] int processes() const { return m_processes.get(); } ///< cgroup.procs, for writing
    [[nodiscard]] int killSwitch() const { return m_kill.get(); }     ///< cgroup.kill, for writing

    /// SIGKILL to all in it. True once it is empty and removed.
    bool killAndRemove();

private:
    explicit Cgroup(std::string path);

    std::string m_path;
    UniqueFd m_processes;
    UniqueFd m_kill;
};

} // namespace ud::service
