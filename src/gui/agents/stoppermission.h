// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ud {

/// Whether a run may be stopped from here, and if not, why (a sentence for tooltip and description).
struct StopPermission {
    bool allowed{false};
    QString reason;
    bool operator==(const StopPermission&) const = default;
};

} // namespace ud
