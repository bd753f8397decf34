// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/queue/configuration.h"
#include "service/store/store.h"

namespace ud::service {

/// Why runs that say running have no process any more.
enum class Interruption {
    FoundDead, ///< at start: the service before this one ended without settling them
    Stopped,   ///< the service is being stopped in order
};

struct RecoveryFigures {
    int failed{0};
    int requeued{0};
    int confirmed{0}; ///< stopped runs whose end of work is now known
};

/// Settles every run that says running, and every stopped one whose end of work is not confirmed, when
/// nothing of their work is left: on_crash of the command decides between failed with code "service_stopped"
/// and queued again, up to max_attempts (contract, §4). Queued runs stay queued. Errors of the store.
Result<RecoveryFigures> settleInterrupted(Store& store, const Configuration& configuration,
                                          Interruption interruption);

} // namespace ud::service
