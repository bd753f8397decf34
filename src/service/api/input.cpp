// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/input.h"

#include "core/uuid.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>

namespace ud::service {

namespace {

bool isControl(char c, Lines lines) {
    const auto byte = static_cast<unsigned char>(c);
    if (lines == Lines::Many && (c == '\n' || c == '\r' || c == '\t'))
        return false;
    return byte < 0x20 || byte == 0x7f;
}

/// The length of the UTF-8 sequence at the start of \p text, 0 where it is none (RFC 3629).
std::size_t sequence(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    }
    const unsigned char second = byte(1);
    const bool wrong = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                       (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return wrong ? 0 : length;
}

} // namespace

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = sequence(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool nestsTooDeep(std::string_view text) {
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxJsonDepth)
                return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

Result<json::value> readBody(const Request& request, bool emptyAllowed) {
    if (request.body.empty() && emptyAllowed)
        return json::value(json::object());
    return parseJson(request.body);
}

std::optional<std::string> readText(ObjectReader& reader, std::string_view key,
                                    ObjectReader::Presence presence, std::size_t maxLength, Lines lines) {
    auto text = reader.text(key, presence, 0, maxLength);
    if (text && std::any_of(text->begin(), text->end(), [&](char c) { return isControl(c, lines); })) {
        reader.fault(key, "This text may not hold control characters.");
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> readName(ObjectReader& reader, std::string_view key,
                                    ObjectReader::Presence presence) {
    auto name = readText(reader, key, presence, nameLength);
    if (name && name->find_first_not_of(' ') == std::string::npos) {
        reader.fault(key, "This text may not be empty.");
        return std::nullopt;
    }
    return name;
}

std::optional<std::string> QueryReader::text(const std::string& name, std::size_t maxLength) {
    m_asked.insert(name);
    const auto [first, last] = m_request.query.equal_range(name);
    if (first == last)
        return std::nullopt;
    if (std::next(first) != last) {
        fault(name, "This parameter may be given only once.");
        return std::nullopt;
    }
    const std::string& value = first->second;
    if (codePoints(value) > maxLength ||
        std::any_of(value.begin(), value.end(), [](char c) { return isControl(c, Lines::One); })) {
        fault(name, "Up to " + std::to_string(maxLength) + " characters of plain text are expected here.");
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> QueryReader::integer(const std::string& name, std::int64_t min,
                                                 std::int64_t max) {
    const auto given = text(name);
    if (!given)
        return std::nullopt;
    std::int64_t number = 0;
    const char* end = given->data() + given->size();
    const auto [read, error] = std::from_chars(given->data(), end, number);
    if (given->empty() || error != std::errc() || read != end || number < min || number > max) {
        fault(name, "A whole number from " + std::to_string(min) + " to " + std::to_string(max) +
                        " is expected here.");
        return std::nullopt;
    }
    return number;
}

std::optional<std::string> QueryReader::id(const std::string& name) {
    auto given = text(name);
    if (given && !isUuid(*given)) {
        fault(name, "An id is expected here.");
        return std::nullopt;
    }
    return given;
}

std::optional<std::vector<std::string>> QueryReader::list(const std::string& name) {
    const auto given = text(name, 4000);
    if (!given)
        return std::nullopt;
    std::vector<std::string> items;
    std::string_view rest = *given;
    for (;;) {
        const std::size_t comma = rest.find(',');
        items.emplace_back(rest.substr(0, comma));
        if (comma == std::string_view::npos)
            return items;
        rest.remove_prefix(comma + 1);
    }
}

std::optional<Error> QueryReader::finish() {
    for (const auto& [name, value] : m_request.query) {
        if (m_asked.insert(name).second)
            fault(name, "This parameter is unknown.");
    }
    if (m_faults.empty())
        return std::nullopt;
    return Error{ErrorKind::Invalid, "invalid", m_faults.front().pointer + ": " + m_faults.front().detail,
                 m_faults};
}

} // namespace ud::service
