// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/tokenvault.h"
#include "gui/connect/appsettings.h"

#include <functional>

namespace ud {

/// The token of an organization in the keychain. Several organizations of one server have one each.
class KeptToken {
public:
    using Reply = std::function<void(Result<QString>)>;

    /// The name under which it is kept.
    [[nodiscard]] static QString key(const ConnectionChoice& choice);
    /// That of the organization; where none is kept for it, the one of the server, as it was typed before its
    /// organization was known. Answers later, once, unless \p context is gone. Errors: those of the keychain;
    /// Unauthorized "no_token". \p vault must outlive the call.
    static void read(TokenVault& vault, const ConnectionChoice& choice, QObject* context, Reply reply);
};

} // namespace ud
