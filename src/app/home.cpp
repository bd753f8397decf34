// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/home.h"

#include "client/localservice.h"

#include <QStandardPaths>

namespace ud {

Home Home::real() {
    return {systemNetwork, std::make_unique<KeychainTokenVault>(u"usage-dashboard"_qs),
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
            LocalService::findProgram(), false};
}

Home Home::ofRehearsal(NetworkFactory network, const QString& folder) {
    return {std::move(network), std::make_unique<SessionTokenVault>(), folder + u"/recorder"_qs, {}, true};
}

} // namespace ud
