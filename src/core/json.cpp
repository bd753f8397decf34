// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <cmath>

namespace ud {

namespace {

json::parse_options strictOptions() {
    json::parse_options options;
    options.max_depth = maxJsonDepth;
    return options;
}

bool allFinite(const json::value& value) {
    if (const auto* number = value.if_double())
        return std::isfinite(*number);
    if (const auto* array = value.if_array())
        return std::ranges::all_of(*array, allFinite);
    const auto* object = value.if_object();
    return !object ||
           std::ranges::all_of(*object, [](const auto& member) { return allFinite(member.value()); });
}

void write(std::string& out, const json::value& value);

void writeDouble(std::string& out, double number) {
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    out.append(buffer.data(), end);
}

void writeObject(std::string& out, const json::object& object) {
    out += '{';
    bool first = true;
    for (const auto& [key, item] : object) {
        if (!first)
            out += ',';
        first = false;
        out += json::serialize(json::string_view(key));
        out += ':';
        write(out, item);
    }
    out += '}';
}

void writeArray(std::string& out, const json::array& array) {
    out += '[';
    bool first = true;
    for (const auto& item : array) {
        if (!first)
            out += ',';
        first = false;
        write(out, item);
    }
    out += ']';
}

void write(std::string& out, const json::value& value) {
    if (const auto* object = value.if_object())
        writeObject(out, *object);
    else if (const auto* array = value.if_array())
        writeArray(out, *array);
    else if (const auto* number = value.if_double())
        writeDouble(out, *number);
    else if (const auto* text = value.if_string())
        out += json::serialize(json::string_view(*text));
    else
        out += json::serialize(value);
}

/// SAX handler that keeps the text of one top-level number.
struct NumberTextHandler {
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    std::string_view wanted;
    int depth{0};
    std::string keyText;
    std::string pending;
    std::optional<std::string> found;

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code&) {
        ++depth;
        return true;
    }
    bool on_object_end(std::size_t, json::error_code&) {
        --depth;
        return true;
    }
    bool on_array_begin(json::error_code&) {
        ++depth;
        return true;
    }
    bool on_array_end(std::size_t, json::error_code&) {
        --depth;
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
        append(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code&) {
        append(part);
        keyText.swap(pending);
        pending.clear();
        return true;
    }
    bool on_string_part(json::string_view, std::size_t, json::error_code&) { return true; }
    bool on_string(json::string_view, std::size_t, json::error_code&) { return true; }
    bool on_number_part(json::string_view part, json::error_code&) {
        append(part);
        return true;
    }
    bool on_int64(std::int64_t, json::string_view part, json::error_code&) { return number(part); }
    bool on_uint64(std::uint64_t, json::string_view part, json::error_code&) { return number(part); }
    bool on_double(double, json::string_view part, json::error_code&) { return number(part); }
    bool on_bool(bool, json::error_code&) { return true; }
    bool on_null(json::error_code&) { return true; }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

private:
    void append(json::string_view part) { pending.append(part.data(), part.size()); }
    bool number(json::string_view part) {
        append(part);
        if (depth == 1 && keyText == wanted)
            found = pending;
        pending.clear();
        return true;
    }
};

} // namespace

Result<json::value> parseJson(std::string_view text) {
    json::error_code error;
    json::value value = json::parse(json::string_view(text.data(), text.size()), error, {}, strictOptions());
    if (error == json::error::too_deep)
        return Error{ErrorKind::Malformed, "too_deep", "The JSON is nested more than 32 levels deep."};
    if (error)
        return Error{ErrorKind::Malformed, "malformed_json",
                     "This is not valid JSON: " + error.message() + "."};
    // It would be written as null: what cannot be kept is refused, not changed.
    if (!allFinite(value))
        return Error{ErrorKind::Malformed, "number_too_large",
                     "A number here is larger than any that can be kept (about 1.8e308)."};
    return value;
}

std::string writeJson(const json::value& value) {
    std::string out;
    write(out, value);
    return out;
}

json::value toJson(Credits credits) {
    if (credits.thousandths() % 1000 == 0)
        return credits.thousandths() / 1000;
    return static_cast<double>(credits.thousandths()) /
           1000.0; // written back as its shortest form: exact to 2^53
}

json::value toJson(const CreditPair& credits) {
    return {{"message", toJson(credits.message)}, {"skill", toJson(credits.skill)}};
}

json::value toJson(std::optional<Time> time) {
    if (!time)
        return nullptr;
    return json::value(toRfc3339(*time));
}

std::optional<Credits> creditsFromJson(const json::value& value) {
    constexpr std::int64_t limit = 1'000'000'000'000; // whole credits: a double still tells thousandths apart
    if (const auto* whole = value.if_int64())
        return *whole >= -limit && *whole <= limit ? std::optional(Credits::fromWhole(*whole)) : std::nullopt;
    const auto* number = value.if_double();
    if (!number || !(std::abs(*number) <= static_cast<double>(limit)))
        return std::nullopt;
    const double scaled = *number * 1000.0;
    const auto nearest = std::llround(scaled);
    const double exact = static_cast<double>(nearest) / 1000.0;
    if (std::abs(exact - *number) > 4 * std::abs(exact) * std::numeric_limits<double>::epsilon())
        return std::nullopt;
    return Credits::fromThousandths(nearest);
}

std::optional<std::string> numberText(std::string_view text, std::string_view key) {
    json::basic_parser<NumberTextHandler> parser(strictOptions());
    parser.handler().wanted = key;
    json::error_code error;
    parser.write_some(false, text.data(), text.size(), error);
    return error ? std::nullopt : parser.handler().found;
}

} // namespace ud
