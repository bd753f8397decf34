// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/progresspace.h"

#include <algorithm>

namespace ud::service {

namespace {

constexpr std::chrono::milliseconds shortest{1000};
constexpr std::chrono::milliseconds longest{60'000};

} // namespace

// A thousandth of the age: the timeline grows with the logarithm of the time until a window is a minute long.
std::chrono::milliseconds ProgressPace::window(Instant now) const {
    if (m_told < quickOnes)
        return shortest;
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_begun);
    return std::clamp(age / 1000, shortest, longest);
}

bool ProgressPace::take(Instant now) {
    if (now >= m_next) {
        m_next = now + window(now);
        m_left = m_told < quickOnes ? burst : 1;
    }
    if (m_left == 0)
        return false;
    --m_left;
    ++m_told;
    return true;
}

} // namespace ud::service
