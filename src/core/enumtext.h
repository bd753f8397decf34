// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ud {

/// One value of an enumeration and its name on the wire.
template<class E>
struct EnumText {
    E value;
    std::string_view text;
};
template<class E>
EnumText(E, const char*) -> EnumText<E>;

/// The wire name of \p value; empty where the table lacks it (a defect).
template<class E, std::size_t N>
constexpr std::string_view textOf(const std::array<EnumText<E>, N>& table, E value) {
    for (const auto& row : table) {
        if (row.value == value)
            return row.text;
    }
    return {};
}

/// The value of a wire name; nullopt where it is unknown.
template<class E, std::size_t N>
constexpr std::optional<E> fromText(const std::array<EnumText<E>, N>& table, std::string_view text) {
    for (const auto& row : table) {
        if (row.text == text)
            return row.value;
    }
    return std::nullopt;
}

} // namespace ud
