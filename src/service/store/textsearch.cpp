// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/textsearch.h"

#include <clocale>
#include <cwchar>
#include <cwctype>
#include <sqlite3.h>

namespace ud::service {

namespace {

locale_t utf8Locale() {
    static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return locale;
}

/// Reads the character of two or three bytes at \p at; 0 where there is none (others have no case worth it).
char32_t readCharacter(std::string_view text, std::size_t at, std::size_t& length) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto follows = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xc0U) == 0x80U; };
    if ((byte(0) & 0xe0U) == 0xc0U && follows(1)) {
        length = 2;
        return (byte(0) & 0x1fU) << 6 | (byte(1) & 0x3fU);
    }
    if ((byte(0) & 0xf0U) == 0xe0U && follows(1) && follows(2)) {
        length = 3;
        return (byte(0) & 0x0fU) << 12 | (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU);
    }
    length = 1;
    return 0;
}

void append(std::string& out, char32_t character) {
    const auto byte = [&out](char32_t value) { out += static_cast<char>(value); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xc0U | character >> 6);
        byte(0x80U | (character & 0x3fU));
    } else {
        byte(0xe0U | character >> 12);
        byte(0x80U | (character >> 6 & 0x3fU));
        byte(0x80U | (character & 0x3fU));
    }
}

void holds(sqlite3_context* context, int, sqlite3_value** values) {
    const auto text = [](sqlite3_value* value) {
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
        return std::string_view(bytes, bytes ? static_cast<std::size_t>(sqlite3_value_bytes(value)) : 0);
    };
    const bool found = foldCase(text(values[0])).find(text(values[1])) != std::string::npos;
    sqlite3_result_int(context, found ? 1 : 0);
}

} // namespace

std::string foldCase(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char first = text[at];
        if (static_cast<unsigned char>(first) < 0x80) {
            out += first >= 'A' && first <= 'Z' ? static_cast<char>(first - 'A' + 'a') : first;
            ++at;
            continue;
        }
        std::size_t length = 1;
        const char32_t character = readCharacter(text, at, length);
        if (character == 0)
            out.append(text, at, length);
        else
            append(out, static_cast<char32_t>(towlower_l(static_cast<wint_t>(character), utf8Locale())));
        at += length;
    }
    return out;
}

void addTextSearch(sqlite3* connection) {
    sqlite3_create_function_v2(connection, "holds", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, holds,
                               nullptr, nullptr, nullptr);
}

} // namespace ud::service
