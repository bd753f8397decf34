// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/backoff.h"

#include <algorithm>
#include <array>

namespace ud::service {

namespace {
constexpr milliseconds first{10'000};
constexpr milliseconds longest = std::chrono::hours(4);
} // namespace

std::optional<Time> nextAttempt(Time made, Time now, int attempts, std::optional<seconds> retryAfter,
                                Random& random) {
    milliseconds wait = first;
    for (int i = 1; i < attempts && wait < longest; ++i)
        wait *= 3;
    wait = std::min(wait, longest);
    std::array<std::uint8_t, 2> dice{};
    random.fill(dice);
    wait -= wait / 5 * (dice[0] << 8 | dice[1]) / 0xffff;
    if (retryAfter)
        wait = std::max<milliseconds>(wait, *retryAfter);
    const Time next = now + wait;
    return next <= made + deliveryLife ? std::optional(next) : std::nullopt;
}

} // namespace ud::service
