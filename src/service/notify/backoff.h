// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "core/uuid.h"

#include <optional>

namespace ud::service {

/// When a delivery is tried again: after ten seconds, then three times as long each time up to four hours,
/// each shortened by up to a fifth at random, and never before \p retryAfter. nullopt where that is later
/// than a day after it was made: then it is given up. \p attempts: failed ones, this one included.
std::optional<Time> nextAttempt(Time made, Time now, int attempts, std::optional<seconds> retryAfter,
                                Random& random);

inline constexpr std::chrono::hours deliveryLife{24};

} // namespace ud::service
