// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/agentsempty.h"

#include "models/errortext.h"

namespace ud {

AgentsEmpty::Case AgentsEmpty::caseOf(const Sight& sight) {
    const bool cutOff = sight.feed.phase == FeedPhase::Offline || sight.feed.phase == FeedPhase::Reconnecting;
    if (!sight.connectionChosen)
        return Case::NotConnected;
    if (sight.feed.reason.kind == ErrorKind::Forbidden && !sight.feed.reason.code.empty())
        return Case::NoPermission;
    if (sight.feed.phase == FeedPhase::SignInNeeded)
        return Case::SignIn;
    if (!sight.loadedOnce)
        return cutOff || !sight.feed.reason.code.empty() ? Case::Unreachable : Case::Loading;
    if (sight.hidden > 0)
        return Case::Filtered;
    return sight.feed.phase == FeedPhase::Offline ? Case::OfflineEmpty : Case::Nothing;
}

std::optional<EmptyText> AgentsEmpty::text(const Sight& sight) {
    if (sight.shown > 0)
        return std::nullopt;
    const QString why = sight.feed.reason.code.empty() ? QString() : ErrorText::sentence(sight.feed.reason);
    switch (caseOf(sight)) {
    case Case::NotConnected:
        return EmptyText{u"computer"_qs, tr("Not connected yet"),
                         tr("Choose where your agents run: on this computer, or on a server."),
                         tr("Connect …")};
    case Case::Loading:
        return EmptyText{u"reconnecting"_qs, tr("Loading the running agents…"), {}, {}};
    case Case::Unreachable:
        return EmptyText{u"offline"_qs, tr("Never loaded: the service does not answer"), why,
                         tr("Try again")};
    case Case::SignIn:
        return EmptyText{u"signin"_qs, tr("Sign-in needed"), why, tr("Sign in …")};
    case Case::NoPermission:
        return EmptyText{u"signin"_qs, tr("No permission to see the running agents"), why, tr("Sign in …")};
    case Case::Filtered:
        return EmptyText{u"search"_qs, tr("The filter hides every run"),
                         !sight.filterFault.isEmpty()
                             ? sight.filterFault
                             : tr("%Ln run(s) are active, none matches the filter.", nullptr, sight.hidden),
                         tr("Show all")};
    case Case::OfflineEmpty:
        return EmptyText{u"offline"_qs, tr("Offline, last seen %1").arg(sight.lastSeen),
                         tr("Nothing was running then. What runs now is not known."), tr("Try again")};
    case Case::Nothing:
        return EmptyText{u"completed"_qs,
                         tr("Nothing is running"),
                         tr("Background runs appear here as soon as they start. Chats never do."),
                         {}};
    }
    return std::nullopt;
}

AgentsEmpty::Action AgentsEmpty::action(const Sight& sight) {
    switch (caseOf(sight)) {
    case Case::NotConnected:
    case Case::SignIn:
    case Case::NoPermission:
        return Action::Connect;
    case Case::Unreachable:
    case Case::OfflineEmpty:
        return Action::Retry;
    case Case::Filtered:
        return Action::ShowAll;
    case Case::Loading:
    case Case::Nothing:
        break;
    }
    return Action::None;
}

} // namespace ud
