// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/work.h"

#include <string>
#include <string_view>
#include <variant>

namespace ud::service {

/// Neither progress nor usage nor result: kept as text.
struct LogLine {};
struct ResultLine {
    boost::json::value output;
};
struct InvalidUsage {
    std::string why; ///< a sentence
};
using WorkLine = std::variant<LogLine, Progress, Consumption, ResultLine, InvalidUsage>;

/// Longest progress message kept, in characters.
inline constexpr std::size_t maxProgressMessage = 2000;

/// Reads one line of a process's standard output (contract, sections 4 and 7). A line that is not JSON is log
/// text, except that one which opens as a usage line (`{"type":"usage"`) and then is not JSON (NaN, cut off)
/// is an invalid usage line: consumption is never lost silently.
WorkLine parseWorkLine(std::string_view line);

/// Whether a line opens as a usage line; for lines too long to be read whole.
bool opensAsUsage(std::string_view line);

} // namespace ud::service
