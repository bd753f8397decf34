// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historymodel.h"
#include "models/ledgermodel.h"
#include "models/timelinemodel.h"

namespace ud {

/// What is shown of the one run that is looked at.
struct DetailsModels {
    TimelineModel timeline;
    LedgerModel ledger;
    HistoryModel earlier; ///< ended runs of its agent
};

} // namespace ud
