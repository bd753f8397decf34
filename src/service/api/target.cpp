// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/request.h"

#include <algorithm>
#include <charconv>

namespace ud::service {

namespace {

/// Percent-decodes; in a query "+" is a space.
std::optional<std::string> decoded(std::string_view text, bool query) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && query) {
            out += ' ';
        } else if (text[i] != '%') {
            out += text[i];
        } else {
            unsigned int byte = 0;
            if (i + 2 >= text.size())
                return std::nullopt;
            const char* end = text.data() + i + 3;
            if (std::from_chars(text.data() + i + 1, end, byte, 16).ptr != end)
                return std::nullopt;
            out += static_cast<char>(byte);
            i += 2;
        }
    }
    return out;
}

bool readQuery(std::string_view text, Request& request) {
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        if (part.empty())
            continue;
        const std::size_t equals = part.find('=');
        const auto name = decoded(part.substr(0, equals), true);
        const auto value =
            decoded(equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1), true);
        if (!name || !value)
            return false;
        request.query.emplace(*name, *value);
    }
    return true;
}

} // namespace

bool readTarget(std::string_view target, Request& request) {
    target = target.substr(0, target.find('#'));
    // The form that is meant for proxies has to be understood as well (RFC 9112, 3.2.2).
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (target.starts_with(scheme))
            target.remove_prefix(std::min(target.find('/', scheme.size()), target.size()));
    }
    if (target.empty() || target.front() != '/')
        return false;
    const std::size_t mark = target.find('?');
    auto path = decoded(target.substr(0, mark), false);
    if (!path)
        return false;
    request.path = std::move(*path);
    request.query.clear();
    return mark == std::string_view::npos || readQuery(target.substr(mark + 1), request);
}

} // namespace ud::service
