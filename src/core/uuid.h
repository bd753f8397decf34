// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

namespace ud {

/// Where randomness comes from; an interface so that a simulation can be repeated from its seed.
class Random {
public:
    virtual ~Random() = default;
    /// Fills \p out; thread-safe.
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

/// The kernel's generator (getrandom(2)).
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override;
};

/// Makes UUIDv7 strings (RFC 9562, 5.7) that grow strictly within one generator. Thread-safe.
class UuidGenerator {
public:
    UuidGenerator(const Clock& clock, Random& random)
        : m_clock(clock)
        , m_random(random) {}
    std::string next();

private:
    const Clock& m_clock;
    Random& m_random;
    std::mutex m_mutex;
    std::int64_t m_lastMillis{0};
    std::uint32_t m_counter{0};
};

/// Whether \p text has the form of a UUID in lower-case hexadecimal.
bool isUuid(std::string_view text);

/// Lower-case hexadecimal.
std::string toHex(std::span<const std::uint8_t> bytes);

} // namespace ud
