// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/robots.h"

#include <algorithm>
#include <charconv>

namespace ud::agents::audit {

namespace {

constexpr double longestDelay = 60.0;

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

struct Line {
    std::string key;
    std::string_view value;
};

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        line = line.substr(0, line.find('#'));
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos)
            lines.push_back({lower(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1))});
    }
    return lines;
}

/// Whether \p path begins with \p pattern, where "*" stands for anything and a last "$" for the end. Greedy
/// with one place to come back to, so that no pattern can make it slow.
bool matches(std::string_view pattern, std::string_view path) {
    const bool anchored = pattern.ends_with('$');
    if (anchored)
        pattern.remove_suffix(1);
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    for (;;) {
        if (p == pattern.size() && (!anchored || t == path.size()))
            return true;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && t < path.size() && pattern[p] == path[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos && retry < path.size()) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
}

bool isNamed(const std::vector<Line>& lines, std::string_view agent) {
    return std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
        return line.key == "user-agent" && lower(line.value) == agent;
    });
}

} // namespace

Robots::Robots(std::string_view text, std::string_view agent) {
    const std::vector<Line> lines = linesOf(text);
    const std::string wanted(isNamed(lines, agent) ? agent : std::string_view("*"));
    bool applies = false;
    bool inNames = false;
    for (const Line& line : lines) {
        if (line.key == "user-agent") {
            applies = (inNames && applies) || lower(line.value) == wanted;
            inNames = true;
            continue;
        }
        const bool rule = line.key == "allow" || line.key == "disallow";
        inNames = inNames && !rule && line.key != "crawl-delay";
        if (applies && rule && !line.value.empty())
            m_rules.push_back({std::string(line.value), line.key == "allow"});
        double delay = 0;
        if (applies && line.key == "crawl-delay" &&
            std::from_chars(line.value.data(), line.value.data() + line.value.size(), delay).ec ==
                std::errc() &&
            delay >= 0)
            m_delay = std::chrono::milliseconds(static_cast<int>(std::min(delay, longestDelay) * 1000));
    }
}

Robots Robots::refusingAll() {
    Robots robots;
    robots.m_rules.push_back({"/", false});
    return robots;
}

bool Robots::allows(std::string_view path) const {
    const Rule* best = nullptr;
    for (const Rule& rule : m_rules) {
        if (!matches(rule.pattern, path))
            continue;
        const bool longer = !best || rule.pattern.size() > best->pattern.size();
        if (longer || (rule.pattern.size() == best->pattern.size() && rule.allow))
            best = &rule;
    }
    return !best || best->allow;
}

} // namespace ud::agents::audit
