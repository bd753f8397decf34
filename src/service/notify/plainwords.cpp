// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/plainwords.h"

#include <algorithm>

namespace ud::service {

std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(),
        [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 || byte == 0x7f;
        },
        ' ');
    return text;
}

std::string durationText(seconds duration) {
    const auto total = duration.count();
    const auto two = [](long long big, const char* bigUnit, long long small, const char* smallUnit) {
        std::string text = std::to_string(big) + bigUnit;
        return small > 0 ? text + " " + std::to_string(small) + smallUnit : text;
    };
    if (total < 60)
        return std::to_string(total) + " s";
    if (total < 3600)
        return std::to_string(total / 60) + " min";
    if (total < 86400)
        return two(total / 3600, " h", total / 60 % 60, " min");
    return two(total / 86400, " d", total / 3600 % 24, " h");
}

} // namespace ud::service
