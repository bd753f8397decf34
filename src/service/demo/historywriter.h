// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/demo/historyplan.h"
#include "service/demo/replayclock.h"
#include "service/store/store.h"

namespace ud::service {

/// Makes the Demo organization in the empty \p store, its agents, and writes \p plan through the same
/// transactions and ledger as real work, each step at its own time of \p clock (the store's clock).
/// \p ownerTokenHash is that of the first owner's token. Errors of the store.
Result<Done> writeHistory(Store& store, ReplayClock& clock, const HistoryPlan& plan,
                          const std::string& timeZone, const std::string& ownerTokenHash);

} // namespace ud::service
