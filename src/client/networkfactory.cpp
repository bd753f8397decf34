// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/networkfactory.h"

namespace ud {

std::unique_ptr<QNetworkAccessManager> systemNetwork() {
    return std::make_unique<QNetworkAccessManager>();
}

} // namespace ud
