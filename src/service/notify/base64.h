// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ud::service {

/// RFC 4648, section 4, with padding and without line breaks.
std::string toBase64(std::string_view bytes);
/// nullopt where \p text is not that.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace ud::service
