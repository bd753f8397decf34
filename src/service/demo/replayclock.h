// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <atomic>

namespace ud::service {

/// A clock that stands where it was set: history is written with the times at which it happened. Thread-safe.
class ReplayClock final : public Clock {
public:
    [[nodiscard]] Time now() const override { return timeFromMilliseconds(m_now.load()); }
    void set(Time now) { m_now.store(toMilliseconds(now)); }

private:
    std::atomic<std::int64_t> m_now{0};
};

} // namespace ud::service
