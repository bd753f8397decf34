// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/startrule.h"

namespace ud {

StopPermission StartRule::permission(std::optional<Role> role, bool viewOnly, FeedPhase phase,
                                     const QString& offlineWords) {
    if (!viewOnly && role == Role::Viewer)
        return {false, tr("Your role, viewer, may not start runs. Ask an administrator.")};
    if (!viewOnly && phase == FeedPhase::Offline)
        return {false, tr("%1. Starting needs the connection.").arg(offlineWords)};
    return StopRule::permission(role, viewOnly, phase, offlineWords);
}

} // namespace ud
