// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uuid.h"

#include <string>
#include <string_view>

namespace ud::service {

/// SHA-256 of \p text in lower-case hexadecimal: what is stored of a token, and of a payload.
std::string hashSecret(std::string_view text);

/// A new token: "ud_" and 256 random bits in base64url (43 characters).
std::string newSecret(Random& random);

/// Equality in a time that does not depend on where the texts differ.
bool sameSecret(std::string_view a, std::string_view b);

} // namespace ud::service
