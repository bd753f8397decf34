// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace ud::service {

/// Cuts a stream of bytes, arriving in any pieces, into lines. Holds at most `limit` bytes of an unfinished
/// line. Not thread-safe.
class LineSplitter {
public:
    /// A line without its newline; with \p cut only its first `limit` bytes, the rest is gone.
    using Sink = std::function<void(std::string_view line, bool cut)>;

    explicit LineSplitter(std::size_t limit)
        : m_limit(limit) {}

    void feed(std::string_view bytes, const Sink& sink);
    /// The stream has ended: gives an unfinished last line.
    void finish(const Sink& sink);

private:
    void hold(std::string_view part);
    void release(const Sink& sink);

    std::size_t m_limit;
    std::string m_held;
    bool m_cut{false};
};

} // namespace ud::service
