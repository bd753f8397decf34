// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/mailaddress.h"

#include <algorithm>
#include <string_view>

namespace ud::service {

namespace {

constexpr std::size_t longestAddress = 254;
constexpr std::size_t longestLocal = 64;
constexpr std::size_t longestLabel = 63;

bool isAlnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLocal(std::string_view text) {
    return !text.empty() && text.size() <= longestLocal && text.front() != '.' && text.back() != '.' &&
           text.find("..") == std::string_view::npos && std::all_of(text.begin(), text.end(), [](char c) {
               return isAlnum(c) ||
                      std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) != std::string_view::npos;
           });
}

bool isLabel(std::string_view text) {
    return !text.empty() && text.size() <= longestLabel && text.front() != '-' && text.back() != '-' &&
           std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '-'; });
}

bool isHost(std::string_view text) {
    for (;;) {
        const std::size_t dot = text.find('.');
        if (!isLabel(text.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
}

} // namespace

bool isMailAddress(const std::string& text) {
    const std::string_view view = text;
    const std::size_t at = view.rfind('@');
    return view.size() <= longestAddress && at != std::string_view::npos && isLocal(view.substr(0, at)) &&
           isHost(view.substr(at + 1));
}

} // namespace ud::service
