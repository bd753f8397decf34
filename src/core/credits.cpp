// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credits.h"

#include <charconv>
#include <limits>

namespace ud {

namespace {

struct DecimalParts {
    bool negative{false};
    std::string digits; // without the point
    long exponent{0};   // value = digits * 10^exponent
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::optional<DecimalParts> split(std::string_view text) {
    DecimalParts parts;
    std::size_t i = 0;
    if (i < text.size() && text[i] == '-') {
        parts.negative = true;
        ++i;
    }
    const std::size_t whole = i;
    while (i < text.size() && isDigit(text[i]))
        parts.digits += text[i++];
    if (i == whole || (text[whole] == '0' && i - whole > 1))
        return std::nullopt;
    if (i < text.size() && text[i] == '.') {
        const std::size_t fraction = ++i;
        while (i < text.size() && isDigit(text[i])) {
            parts.digits += text[i++];
            --parts.exponent;
        }
        if (i == fraction)
            return std::nullopt;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && text[i] == '+')
            ++i;
        int exponent = 0;
        const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), exponent);
        if (error != std::errc() || end != text.data() + text.size() || exponent > 400 || exponent < -400)
            return std::nullopt;
        parts.exponent += exponent;
        i = text.size();
    }
    if (i != text.size())
        return std::nullopt;
    return parts;
}

} // namespace

std::optional<Credits> Credits::fromText(std::string_view number) {
    if (number.size() > 64)
        return std::nullopt;
    auto parts = split(number);
    if (!parts)
        return std::nullopt;
    long exponent = parts->exponent + 3;
    while (exponent < 0 && !parts->digits.empty() && parts->digits.back() == '0') {
        parts->digits.pop_back();
        ++exponent;
    }
    if (parts->digits.find_first_not_of('0') == std::string::npos)
        return Credits();
    if (exponent < 0 || exponent > 18)
        return std::nullopt;
    parts->digits.append(static_cast<std::size_t>(exponent), '0');
    std::int64_t value = 0;
    const char* last = parts->digits.data() + parts->digits.size();
    const auto [end, error] = std::from_chars(parts->digits.data(), last, value);
    if (error != std::errc() || end != last)
        return std::nullopt;
    return Credits(parts->negative ? -value : value);
}

std::string Credits::toText() const {
    const bool negative = m_thousandths < 0;
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(m_thousandths) : static_cast<std::uint64_t>(m_thousandths);
    std::string text = negative ? "-" : "";
    text += std::to_string(magnitude / 1000);
    if (const auto rest = magnitude % 1000; rest != 0) {
        std::string fraction = std::to_string(1000 + rest).substr(1);
        fraction.erase(fraction.find_last_not_of('0') + 1);
        text += '.' + fraction;
    }
    return text;
}

std::string_view toText(CreditKind kind) {
    switch (kind) {
    case CreditKind::Message:
        return "message";
    case CreditKind::Skill:
        return "skill";
    }
    return {};
}

std::optional<CreditKind> creditKindFromText(std::string_view text) {
    if (text == "message")
        return CreditKind::Message;
    if (text == "skill")
        return CreditKind::Skill;
    return std::nullopt;
}

} // namespace ud
