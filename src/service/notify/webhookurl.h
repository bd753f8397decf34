// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

namespace ud::service {

/// Why \p url cannot be a webhook, as a sentence; nullopt where it can. Asked for is https:// (with
/// \p privateAllowed also http://), a host, no user or password, no fragment, and no address that is plainly
/// not public. What a name resolves to is judged when it is connected to.
std::optional<std::string> webhookUrlFault(const std::string& url, bool privateAllowed);

} // namespace ud::service
