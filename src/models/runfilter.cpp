// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runfilter.h"

namespace ud {

void RunFilter::require(RunStatus status) {
    nothing = nothing || (!statuses.empty() && !statuses.contains(status));
    statuses = {status};
}

} // namespace ud
