// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace ud::agents {

/// What the service asks of an agent: one JSON line on standard input (contract, sections 4 and 7).
struct Job {
    std::string runId;                      ///< empty for a chat turn
    json::value input;                      ///< an object; {} where none was given
    std::optional<std::string> chatMessage; ///< set for a chat turn
};

/// Largest line that is read; the service accepts 256 KiB of input.
inline constexpr std::size_t maxJobBytes = 1024 * 1024;

/// Reads \p line. Members that this version does not know are ignored: the service may grow. Errors:
/// Malformed, Invalid.
Result<Job> parseJob(std::string_view line);

/// Reads \p descriptor to its end and parses it. Errors: as above, TooLarge, Internal.
Result<Job> readJob(int descriptor);

} // namespace ud::agents
