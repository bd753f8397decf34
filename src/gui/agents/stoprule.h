// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/runfeed.h"
#include "core/organization.h"
#include "gui/agents/stoppermission.h"

#include <QCoreApplication>
#include <optional>

namespace ud {

/// Who may stop runs, and when.
class StopRule {
    Q_DECLARE_TR_FUNCTIONS(ud::StopRule)
public:
    /// \p role: nullopt while it is not known. \p offlineWords: the chip's words, "Offline since 14:02".
    [[nodiscard]] static StopPermission permission(std::optional<Role> role, bool viewOnly, FeedPhase phase,
                                                   const QString& offlineWords);
};

} // namespace ud
