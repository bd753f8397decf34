// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uuid.h"

#include <stdexcept>
#include <sys/random.h>

namespace ud {

void SystemRandom::fill(std::span<std::uint8_t> out) {
    std::size_t done = 0;
    while (done < out.size()) {
        const ssize_t got = getrandom(out.data() + done, out.size() - done, 0);
        if (got > 0)
            done += static_cast<std::size_t>(got);
        else if (errno != EINTR)
            throw std::runtime_error("the kernel gives no randomness");
    }
}

// 48 bits of time, then a 12-bit counter in rand_a (RFC 9562, 6.2 method 1), then 62 random bits.
std::string UuidGenerator::next() {
    std::array<std::uint8_t, 16> bytes{};
    m_random.fill(std::span(bytes).subspan(6));
    {
        const std::scoped_lock lock(m_mutex);
        const std::int64_t now = toMilliseconds(m_clock.now());
        if (now > m_lastMillis) {
            m_lastMillis = now;
            m_counter = static_cast<std::uint32_t>(bytes[7]); // leaves room to grow within the millisecond
        } else if (++m_counter > 0xfff) {
            ++m_lastMillis;
            m_counter = 0;
        }
        for (int i = 0; i < 6; ++i)
            bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(m_lastMillis >> (8 * (5 - i)));
        bytes[6] = static_cast<std::uint8_t>(0x70 | (m_counter >> 8));
        bytes[7] = static_cast<std::uint8_t>(m_counter);
    }
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
    const std::string hex = toHex(bytes);
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' + hex.substr(16, 4) +
           '-' + hex.substr(20);
}

bool isUuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

std::string toHex(std::span<const std::uint8_t> bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace ud
