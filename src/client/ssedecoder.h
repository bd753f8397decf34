// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ud {

/// One dispatched event of a stream.
struct SseEvent {
    std::string type; ///< "message" where the stream named none
    std::string data; ///< lines joined by \n
    std::string lastEventId;
    bool operator==(const SseEvent&) const = default;
};

/// Decodes text/event-stream (WHATWG HTML, "Server-sent events") from chunks cut anywhere: LF, CR and CR LF,
/// a BOM, comments, `retry`. Memory is bounded: a line or an event over the limit is an error, after which
/// nothing more is decoded until reset().
class SseDecoder {
public:
    explicit SseDecoder(std::size_t maxEventBytes = 16 * 1024 * 1024)
        : m_maxBytes(maxEventBytes) {}

    /// The events that \p chunk completes, in order. Error: Protocol, "too_large".
    Result<std::vector<SseEvent>> feed(std::string_view chunk);
    /// Forgets everything but the last event id, for the next connection.
    void reset();
    [[nodiscard]] const std::string& lastEventId() const { return m_lastEventId; }
    /// Milliseconds the server asked to wait before reconnecting; -1 where it did not.
    [[nodiscard]] int retryMilliseconds() const { return m_retry; }

private:
    void endLine(std::vector<SseEvent>& out);
    void field(std::string_view name, std::string_view value);

    std::size_t m_maxBytes;
    std::string m_line;
    std::string m_data;
    std::string m_type;
    std::string m_pendingId;
    std::string m_lastEventId;
    int m_retry{-1};
    bool m_hasData{false};
    bool m_afterCr{false};
    bool m_atStart{true};
    bool m_failed{false};
};

} // namespace ud
