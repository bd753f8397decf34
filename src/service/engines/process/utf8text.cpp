// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/utf8text.h"

namespace ud::service {

namespace {

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

unsigned byteAt(std::string_view bytes, std::size_t i) {
    return static_cast<unsigned char>(bytes[i]);
}

/// Length of the well-formed character at \p i (Unicode 15, table 3-7); 0 where there is none.
std::size_t characterLength(std::string_view bytes, std::size_t i) {
    const unsigned first = byteAt(bytes, i);
    if (first < 0x80)
        return first == 0 ? 0 : 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || i + length > bytes.size())
        return 0;
    for (std::size_t k = 1; k < length; ++k) {
        if (!isContinuation(bytes[i + k]))
            return 0;
    }
    const unsigned second = byteAt(bytes, i + 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second > 0x9F;
    const bool tooLarge = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || tooLarge ? 0 : length;
}

} // namespace

std::size_t characterCount(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text)
        count += isContinuation(c) ? 0 : 1;
    return count;
}

std::string_view firstCharacters(std::string_view text, std::size_t characters) {
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        if (!isContinuation(text[i]) && characters-- == 0)
            break;
    }
    return text.substr(0, i);
}

std::string toValidUtf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = characterLength(bytes, i);
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else
            out += bytes.substr(i, length);
        i += length == 0 ? 1 : length;
    }
    return out;
}

} // namespace ud::service
