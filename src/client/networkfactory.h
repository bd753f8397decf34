// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <functional>
#include <memory>

namespace ud {

/// Makes what a client speaks through: the network, or a stand-in that answers in its place. Called in the
/// client's thread, once for its calls and once for each stream; what it makes belongs to the caller.
using NetworkFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// The network itself.
std::unique_ptr<QNetworkAccessManager> systemNetwork();

} // namespace ud
