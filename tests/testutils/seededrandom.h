// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uuid.h"

#include <mutex>
#include <random>

namespace ud::testutils {

/// The same bytes for the same seed. Thread-safe.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_generator(seed) {}
    void fill(std::span<std::uint8_t> out) override {
        const std::scoped_lock lock(m_mutex);
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>(m_generator() & 0xff);
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_generator;
};

} // namespace ud::testutils
