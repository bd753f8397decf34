// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/utf8.h"

#include "core/objectreader.h"

namespace ud::agents {

namespace {

unsigned byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool continues(std::string_view text, std::size_t at, unsigned low = 0x80, unsigned high = 0xbf) {
    const unsigned byte = byteAt(text, at);
    return byte >= low && byte <= high;
}

/// Bytes of the well-formed sequence at \p at (Unicode 15, table 3-7); 0 where there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const unsigned lead = byteAt(text, at);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return continues(text, at + 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool second = continues(text, at + 1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        return second && continues(text, at + 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool second = continues(text, at + 1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
        return second && continues(text, at + 2) && continues(text, at + 3) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string cleanUtf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        const unsigned lead = byteAt(text, at);
        if (length == 0)
            out += "\xef\xbf\xbd";
        else if (length == 1 && (lead < 0x20 || lead == 0x7f) && lead != '\t' && lead != '\n')
            out += ' ';
        else
            out.append(text.substr(at, length));
        at += length == 0 ? 1 : length;
    }
    return out;
}

std::string clipped(std::string_view text, std::size_t maxCodePoints) {
    if (codePoints(text) <= maxCodePoints)
        return std::string(text);
    std::size_t end = 0;
    for (std::size_t count = 0; count + 1 < maxCodePoints; ++count) {
        ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            ++end;
    }
    return std::string(text.substr(0, end)) + "…";
}

} // namespace ud::agents
