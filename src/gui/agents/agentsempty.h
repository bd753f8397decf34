// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/runfeed.h"
#include "gui/widgets/emptystate.h"

#include <QCoreApplication>
#include <optional>

namespace ud {

/// What to say in the place of Running Agents when no row is shown; each state differs and says what it
/// means.
class AgentsEmpty {
    Q_DECLARE_TR_FUNCTIONS(ud::AgentsEmpty)
public:
    struct Sight {
        FeedState feed;
        bool connectionChosen{true}; ///< false: it is not known yet where to connect to
        bool loadedOnce{false};
        int shown{0};        ///< rows in the table
        int hidden{0};       ///< rows the filter hides
        QString lastSeen;    ///< clock time of the last sign of life
        QString filterFault; ///< what was typed and is not understood; empty where all is
    };
    /// nullopt where rows are shown. The action, if any, is: connect, sign in, try again or show all.
    [[nodiscard]] static std::optional<EmptyText> text(const Sight& sight);

    enum class Action { None, Connect, Retry, ShowAll };
    [[nodiscard]] static Action action(const Sight& sight);

private:
    enum class Case {
        NotConnected,
        Loading,
        Unreachable,
        SignIn,
        NoPermission,
        Filtered,
        OfflineEmpty,
        Nothing
    };
    [[nodiscard]] static Case caseOf(const Sight& sight);
};

} // namespace ud
