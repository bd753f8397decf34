// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/uuid.h"

#include <random>

namespace ud {

/// The same choices for the same seed, so that a rehearsal can be repeated. For one thread.
class PracticeRandom final : public Random {
public:
    explicit PracticeRandom(std::uint64_t seed)
        : m_generator(seed) {}

    void fill(std::span<std::uint8_t> out) override {
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>(m_generator() & 0xff);
    }
    /// 0 to \p below - 1; \p below at least 1.
    std::int64_t below(std::int64_t below) {
        return static_cast<std::int64_t>(m_generator() % static_cast<std::uint64_t>(below));
    }
    /// Around \p usual: from a half to one and a half of it.
    Credits around(Credits usual) {
        return Credits::fromThousandths(usual.thousandths() / 2 + below(usual.thousandths() + 1));
    }

private:
    std::mt19937_64 m_generator;
};

} // namespace ud
