// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef> // before <compare>, which moc 6.4 cannot read first

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ud {

/// An amount of message or skill credits: whole thousandths in a 64-bit integer, never floating point.
class Credits {
public:
    constexpr Credits() = default;
    /// \p thousandths is the amount times 1,000.
    static constexpr Credits fromThousandths(std::int64_t thousandths) { return Credits(thousandths); }
    static constexpr Credits fromWhole(std::int64_t whole) { return Credits(whole * 1000); }

    /// Reads a JSON number (RFC 8259) exactly; nullopt where it is not a whole number of thousandths or does
    /// not fit. "1e3", "12.5" and "0.001" are read, "0.0005" is not.
    static std::optional<Credits> fromText(std::string_view number);

    [[nodiscard]] constexpr std::int64_t thousandths() const { return m_thousandths; }

    /// The shortest exact decimal text with a point: "12", "12.5", "0.001". It is a JSON number.
    [[nodiscard]] std::string toText() const;

    constexpr auto operator<=>(const Credits&) const = default;
    constexpr Credits& operator+=(Credits other) {
        m_thousandths += other.m_thousandths;
        return *this;
    }
    constexpr Credits& operator-=(Credits other) {
        m_thousandths -= other.m_thousandths;
        return *this;
    }
    friend constexpr Credits operator+(Credits a, Credits b) { return a += b; }
    friend constexpr Credits operator-(Credits a, Credits b) { return a -= b; }

private:
    explicit constexpr Credits(std::int64_t thousandths)
        : m_thousandths(thousandths) {}
    std::int64_t m_thousandths{0};
};

/// The two units of consumption.
enum class CreditKind { Message, Skill };

/// "message" or "skill".
std::string_view toText(CreditKind kind);
std::optional<CreditKind> creditKindFromText(std::string_view text);

/// One amount of each kind.
struct CreditPair {
    Credits message;
    Credits skill;
    [[nodiscard]] Credits of(CreditKind kind) const { return kind == CreditKind::Message ? message : skill; }
    Credits& of(CreditKind kind) { return kind == CreditKind::Message ? message : skill; }
    CreditPair& operator+=(const CreditPair& other) {
        message += other.message;
        skill += other.skill;
        return *this;
    }
    bool operator==(const CreditPair&) const = default;
};

} // namespace ud
