// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

namespace ud::service {

/// Finds and ends what descends from a process, by reading /proc. Everything here is async-signal-safe (no
/// allocation but mmap, no locks), so that it may run between fork and exec of a threaded program.

/// Sends \p signal once to every descendant of the calling process, also to those forked meanwhile.
void signalDescendants(int signal);

/// One round of ending all descendants: stops them until no new one turns up, kills them, then kills and
/// collects children for a while, which outruns a tree that forks itself anew. True when no child is left;
/// the caller must be a subreaper, so that no child means no descendant. \p collected is told of each child.
bool killDescendantsOnce(void (*collected)(pid_t pid, int status, void* context), void* context);

} // namespace ud::service
