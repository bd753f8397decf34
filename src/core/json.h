// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/result.h"
#include "core/time.h"

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace ud {

namespace json = boost::json;

/// Deepest nesting that is read (contract, section 7).
inline constexpr std::size_t maxJsonDepth = 32;

/// Parses one whole JSON text (RFC 8259, UTF-8 checked). Errors: Malformed, code "malformed_json".
Result<json::value> parseJson(std::string_view text);

/// Writes compact JSON; doubles in their shortest exact form (12.345, not 1.2345E1).
std::string writeJson(const json::value& value);

/// Credits as a JSON number with at most three decimals.
json::value toJson(Credits credits);
json::value toJson(const CreditPair& credits); ///< {"message":…,"skill":…}

/// A time, or null.
json::value toJson(std::optional<Time> time);

/// A parsed number as credits: nullopt unless it is a number of whole thousandths, at most 10^12 credits
/// either way.
std::optional<Credits> creditsFromJson(const json::value& value);

/// The raw text of the number under the top-level key \p key of the JSON object \p text; nullopt where there
/// is none. For places where money must be read without passing through floating point.
std::optional<std::string> numberText(std::string_view text, std::string_view key);

} // namespace ud
