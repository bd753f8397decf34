// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/ssedecoder.h"

#include <charconv>

namespace ud {

Result<std::vector<SseEvent>> SseDecoder::feed(std::string_view chunk) {
    std::vector<SseEvent> events;
    for (const char c : chunk) {
        if (m_failed)
            break;
        const bool secondOfCrLf = c == '\n' && m_afterCr;
        m_afterCr = c == '\r';
        if (secondOfCrLf)
            continue;
        if (c == '\n' || c == '\r') {
            endLine(events);
            continue;
        }
        m_line += c;
        m_failed = m_line.size() + m_data.size() > m_maxBytes;
    }
    if (m_failed)
        return Error{ErrorKind::Protocol,
                     "too_large",
                     "An event of the stream is larger than is ever expected.",
                     {},
                     std::nullopt};
    return events;
}

void SseDecoder::reset() {
    *this = [this] {
        SseDecoder fresh(m_maxBytes);
        fresh.m_lastEventId = m_lastEventId;
        fresh.m_pendingId = m_lastEventId;
        return fresh;
    }();
}

void SseDecoder::endLine(std::vector<SseEvent>& out) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const std::string line = std::exchange(m_line, {});
    std::string_view text = line;
    if (std::exchange(m_atStart, false) && text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (!text.empty()) {
        const auto colon = text.find(':');
        std::string_view value =
            colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
        if (value.starts_with(' '))
            value.remove_prefix(1);
        field(text.substr(0, colon), value);
        return;
    }
    m_lastEventId = m_pendingId;
    if (m_hasData)
        out.push_back({m_type.empty() ? "message" : m_type, m_data, m_lastEventId});
    m_data.clear();
    m_type.clear();
    m_hasData = false;
}

void SseDecoder::field(std::string_view name, std::string_view value) {
    if (name == "data") {
        if (m_hasData)
            m_data += '\n';
        m_data += value;
        m_hasData = true;
    } else if (name == "event") {
        m_type = value;
    } else if (name == "id") {
        if (value.find('\0') == std::string_view::npos)
            m_pendingId = value;
    } else if (name == "retry") {
        int number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error == std::errc() && end == value.data() + value.size() && number >= 0)
            m_retry = number;
    }
}

} // namespace ud
