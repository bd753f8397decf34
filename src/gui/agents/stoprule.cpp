// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/stoprule.h"

namespace ud {

StopPermission StopRule::permission(std::optional<Role> role, bool viewOnly, FeedPhase phase,
                                    const QString& offlineWords) {
    if (viewOnly)
        return {false, tr("This connection is for viewing only.")};
    if (role == Role::Viewer)
        return {false, tr("Your role, viewer, may not stop runs. Ask an administrator.")};
    switch (phase) {
    case FeedPhase::Connecting:
        return {false, tr("Not connected yet.")};
    case FeedPhase::Offline:
        return {false, tr("%1. Stopping needs the connection.").arg(offlineWords)};
    case FeedPhase::SignInNeeded:
        return {false, tr("Sign in first.")};
    case FeedPhase::Live:
    case FeedPhase::Polling:
    case FeedPhase::Reconnecting:
        break;
    }
    if (!role)
        return {false, tr("Your role is not known yet.")};
    return {true, {}};
}

} // namespace ud
