// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/agents/stoprule.h"

namespace ud {

/// Who may start runs, and when: as for stopping, in other words.
class StartRule {
    Q_DECLARE_TR_FUNCTIONS(ud::StartRule)
public:
    /// As in StopRule.
    [[nodiscard]] static StopPermission permission(std::optional<Role> role, bool viewOnly, FeedPhase phase,
                                                   const QString& offlineWords);
};

} // namespace ud
