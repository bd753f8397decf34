// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace ud::service {

/// How often the progress of one attempt is told, so that a run's timeline stays small however long it
/// chatters: the first thousand at up to ten a second, then one a second, and ever less often as the attempt
/// grows old, down to one a minute. The latest one always comes through in the end.
class ProgressPace {
public:
    using Instant = std::chrono::steady_clock::time_point;
    static constexpr int burst = 10;       ///< a second, at first
    static constexpr int quickOnes = 1000; ///< told at that rate

    explicit ProgressPace(Instant begun)
        : m_begun(begun)
        , m_next(begun) {}

    /// Whether one may be told at \p now; it counts as told.
    bool take(Instant now);
    /// When the next may be told, after a take() that was refused.
    [[nodiscard]] Instant next() const { return m_next; }

private:
    [[nodiscard]] std::chrono::milliseconds window(Instant now) const;

    Instant m_begun;
    Instant m_next; ///< the end of the present window
    int m_left{0};  ///< in the present window
    int m_told{0};
};

} // namespace ud::service
