// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cctype>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

namespace ud::service {

inline constexpr auto patience = std::chrono::seconds(60);

/// How many living processes carry \p mark in their environment (zombies do not count).
inline int livingWith(const std::string& mark) {
    int count = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        if (std::isdigit(static_cast<unsigned char>(entry.path().filename().string().front())) == 0)
            continue;
        std::ifstream file(entry.path() / "environ", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        count += text.find(mark) != std::string::npos ? 1 : 0;
    }
    return count;
}

/// Asks until \p condition holds; false when patience ends.
template<class Condition>
bool eventually(Condition condition) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

} // namespace ud::service
