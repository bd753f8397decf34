// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/networkfactory.h"
#include "client/tokenvault.h"

#include <QString>

namespace ud {

/// What a dashboard speaks through, and where what it keeps goes.
struct Home {
    NetworkFactory network;
    std::unique_ptr<TokenVault> vault;
    QString recorderFolder;
    QString agentsd;       ///< the program of this computer's service; empty for none
    bool rehearsal{false}; ///< chooses no connection, has no tray, changes no settings

    /// The network, the keychain and the folders of the person.
    [[nodiscard]] static Home real();
    /// \p network in place of the network; what is kept goes into \p folder.
    [[nodiscard]] static Home ofRehearsal(NetworkFactory network, const QString& folder);
};

} // namespace ud
