// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ud::agents {

/// \p text as valid UTF-8: every byte that belongs to no well-formed sequence becomes U+FFFD; control
/// characters other than tab and newline become spaces. Documents and web pages promise nothing about their
/// bytes.
std::string cleanUtf8(std::string_view text);

/// The first \p maxCodePoints code points of the UTF-8 \p text, the last one "…" where something was cut off.
std::string clipped(std::string_view text, std::size_t maxCodePoints);

} // namespace ud::agents
