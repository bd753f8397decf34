// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/route.h"

#include <array>
#include <set>

namespace ud::service {

namespace {

std::vector<std::string_view> segments(std::string_view path) {
    std::vector<std::string_view> out;
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        out.push_back(path.substr(0, path.find('/')));
        path.remove_prefix(out.back().size());
    }
    return out;
}

/// The parameters where the pattern fits, else nullopt.
std::optional<std::vector<std::string>> fit(std::string_view pattern,
                                            const std::vector<std::string_view>& path) {
    const auto wanted = segments(pattern);
    if (wanted.size() != path.size())
        return std::nullopt;
    std::vector<std::string> parameters;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].starts_with('{') && !path[i].empty())
            parameters.emplace_back(path[i]);
        else if (wanted[i] != path[i])
            return std::nullopt;
    }
    return parameters;
}

std::string joined(const std::set<std::string_view>& methods) {
    std::string out;
    for (const auto method : methods) {
        if (!out.empty())
            out += ", ";
        out += method;
    }
    return out;
}

} // namespace

std::string_view toText(Access access) {
    constexpr std::array<std::string_view, 5> names{"anyone", "viewer", "admin", "owner", "operator"};
    return names.at(static_cast<std::size_t>(access));
}

Match match(std::span<const Route> routes, std::string_view method, std::string_view path) {
    if (!path.starts_with('/'))
        return {};
    const auto parts = segments(path);
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    Match found;
    std::set<std::string_view> methods;
    std::size_t fewest = static_cast<std::size_t>(-1);
    for (const auto& route : routes) {
        auto parameters = fit(route.pattern, parts);
        if (!parameters || parameters->size() > fewest)
            continue;
        if (parameters->size() < fewest) {
            fewest = parameters->size();
            methods.clear();
            found.route = nullptr;
        }
        methods.insert(route.method);
        if (route.method == "GET")
            methods.insert("HEAD");
        if (route.method == wanted) {
            found.route = &route;
            found.parameters = std::move(*parameters);
        }
    }
    found.allowed = joined(methods);
    return found;
}

} // namespace ud::service
