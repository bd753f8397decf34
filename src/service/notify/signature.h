// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "core/uuid.h"

#include <string>
#include <string_view>

namespace ud::service {

/// Signatures of webhooks as Standard Webhooks describes them (https://www.standardwebhooks.com, symmetric,
/// "v1").

/// A new secret: "whsec_" and 256 random bits in Base64.
std::string newWebhookSecret(Random& random);

/// The header webhook-timestamp: Unix seconds.
std::string webhookTimestamp(Time time);

/// The header webhook-signature, "v1," and the HMAC-SHA256 of id, timestamp and body in Base64; empty where
/// \p secret is none of ours.
std::string webhookSignature(std::string_view secret, std::string_view id, std::string_view timestamp,
                             std::string_view body);

} // namespace ud::service
