// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/workline.h"

#include "core/json.h"
#include "service/engines/process/utf8text.h"

#include <boost/json.hpp>

namespace ud::service {

namespace {

constexpr std::size_t maxWhat = 200;
constexpr auto maxCredits = Credits::fromWhole(1'000'000'000);

std::optional<std::string_view> stringMember(const json::object& object, std::string_view name) {
    const auto* member = object.if_contains(name);
    const auto* text = member ? member->if_string() : nullptr;
    return text ? std::optional(std::string_view(text->data(), text->size())) : std::nullopt;
}

std::optional<double> fractionOf(const json::object& object) {
    const auto* member = object.if_contains("fraction");
    if (!member || !member->is_number())
        return std::nullopt;
    const double fraction = member->to_number<double>();
    return fraction >= 0 && fraction <= 1 ? std::optional(fraction) : std::nullopt;
}

WorkLine readProgress(const json::object& object) {
    const auto message = stringMember(object, "message");
    const auto fraction = fractionOf(object);
    if (!message && !fraction)
        return LogLine{};
    return Progress{std::string(firstCharacters(message.value_or(""), maxProgressMessage)), fraction};
}

WorkLine readUsage(const json::object& object, std::string_view line) {
    const auto kindText = stringMember(object, "kind");
    const auto kind = kindText ? creditKindFromText(*kindText) : std::nullopt;
    if (!kind)
        return InvalidUsage{"its kind must be \"message\" or \"skill\"."};
    const auto* member = object.if_contains("credits");
    const auto number = member && member->is_number() ? numberText(line, "credits") : std::nullopt;
    if (!number)
        return InvalidUsage{"its credits must be a JSON number."};
    const auto credits = Credits::fromText(*number);
    if (!credits)
        return InvalidUsage{"its credits must be a whole number of thousandths of at most 1,000,000,000."};
    if (*credits <= Credits() || *credits > maxCredits)
        return InvalidUsage{"its credits must be above 0 and at most 1,000,000,000."};
    const auto what = stringMember(object, "what");
    if (!what || what->empty() || characterCount(*what) > maxWhat)
        return InvalidUsage{"its what must be a text of 1 to 200 characters."};
    return Consumption{*kind, *credits, std::string(*what)};
}

/// Removes white space and then \p token from the front.
bool take(std::string_view& text, std::string_view token) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r"), text.size()));
    if (!text.starts_with(token))
        return false;
    text.remove_prefix(token.size());
    return true;
}

} // namespace

bool opensAsUsage(std::string_view line) {
    return take(line, "{") && take(line, "\"type\"") && take(line, ":") && take(line, "\"usage\"");
}

WorkLine parseWorkLine(std::string_view line) {
    const auto start = line.find_first_not_of(" \t\r");
    if (start == std::string_view::npos || line[start] != '{')
        return LogLine{};
    auto parsed = parseJson(line);
    if (!parsed) {
        if (opensAsUsage(line))
            return InvalidUsage{"it is not valid JSON."};
        return LogLine{};
    }
    auto& object = parsed.value().as_object();
    const auto type = stringMember(object, "type");
    if (type == "progress")
        return readProgress(object);
    if (type == "usage")
        return readUsage(object, line);
    if (type == "result") {
        auto* output = object.if_contains("output");
        return ResultLine{output ? std::move(*output) : json::value()};
    }
    return LogLine{};
}

} // namespace ud::service
