// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace ud::service {

/// How everything a run starts is held together, best first.
enum class Containment {
    PidNamespace, ///< its init's death kills all in it at once, also when the service dies
    Cgroup,       ///< cgroup v2 with cgroup.kill
    Subreaper     ///< orphans come to the keeper, which sweeps until nobody is left
};

/// The name on the wire: "pid_namespace", "cgroup", "subreaper".
std::string_view toText(Containment containment);

/// Whether this host and this user can do it: tried with a real process that leaves another one behind.
bool isAvailable(Containment containment);

/// The best one available; Subreaper where no other is.
Containment bestContainment();

} // namespace ud::service
