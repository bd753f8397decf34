// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ud::service {

/// How many characters (code points) valid UTF-8 has.
std::size_t characterCount(std::string_view text);
/// The first \p characters characters of valid UTF-8.
std::string_view firstCharacters(std::string_view text, std::size_t characters);
/// Any bytes as valid UTF-8: each byte that belongs to no character becomes U+FFFD, as does NUL.
std::string toValidUtf8(std::string_view bytes);

} // namespace ud::service
