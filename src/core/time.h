// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ud {

/// An instant in UTC with the contract's precision, milliseconds.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// RFC 3339 in UTC with milliseconds: "2026-11-22T14:02:11.123Z".
std::string toRfc3339(Time time);

/// Reads RFC 3339 with any offset and any number of fraction digits (cut to milliseconds); nullopt otherwise.
std::optional<Time> timeFromRfc3339(std::string_view text);

inline std::int64_t toMilliseconds(Time time) {
    return time.time_since_epoch().count();
}
inline Time timeFromMilliseconds(std::int64_t value) {
    return Time(milliseconds(value));
}

/// Where time comes from; behind an interface so that rules run under a manual clock in tests.
class Clock {
public:
    virtual ~Clock() = default;
    /// Thread-safe.
    [[nodiscard]] virtual Time now() const = 0;
};

/// The host's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Time now() const override {
        return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace ud
