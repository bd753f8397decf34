// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <atomic>

namespace ud::testutils {

/// A clock that stands still until it is moved. Thread-safe.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Time now)
        : m_milliseconds(toMilliseconds(now)) {}
    [[nodiscard]] Time now() const override { return timeFromMilliseconds(m_milliseconds); }
    void advance(milliseconds by) { m_milliseconds += by.count(); }
    void set(Time now) { m_milliseconds = toMilliseconds(now); }

private:
    std::atomic<std::int64_t> m_milliseconds;
};

} // namespace ud::testutils
