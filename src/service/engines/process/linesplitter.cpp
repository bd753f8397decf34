// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/linesplitter.h"

#include <algorithm>
#include <utility>

namespace ud::service {

void LineSplitter::feed(std::string_view bytes, const Sink& sink) {
    while (!bytes.empty()) {
        const auto newline = bytes.find('\n');
        const auto part = bytes.substr(0, newline);
        if (newline == std::string_view::npos)
            return hold(part);
        if (m_held.empty() && !m_cut && part.size() <= m_limit) {
            sink(part, false);
        } else {
            hold(part);
            release(sink);
        }
        bytes.remove_prefix(newline + 1);
    }
}

void LineSplitter::finish(const Sink& sink) {
    if (!m_held.empty())
        release(sink);
}

void LineSplitter::hold(std::string_view part) {
    const auto room = m_limit - m_held.size();
    m_cut = m_cut || part.size() > room;
    m_held.append(part.substr(0, std::min(room, part.size())));
}

void LineSplitter::release(const Sink& sink) {
    constexpr std::size_t keptCapacity = 64 * 1024;
    std::string line;
    line.swap(m_held);
    const bool cut = std::exchange(m_cut, false);
    sink(line, cut);
    if (line.capacity() <= keptCapacity) {
        line.clear();
        m_held.swap(line);
    }
}

} // namespace ud::service
