// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/markdown.h"

#include <vector>

namespace ud::agents::digest {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\f");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\f") - begin + 1);
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

/// [text](address) becomes text, ![text](address) nothing, emphasis and code marks go.
std::string withoutInlineMarks(std::string_view line) {
    std::string out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool picture = line.substr(at).starts_with("![");
        const std::size_t close = picture || line[at] == '[' ? line.find("](", at) : std::string_view::npos;
        const std::size_t end = close == std::string_view::npos ? close : line.find(')', close);
        if (end != std::string_view::npos) {
            if (!picture)
                out += withoutInlineMarks(line.substr(at + 1, close - at - 1));
            at = end;
        } else if (line[at] != '*' && line[at] != '`' &&
                   !(line[at] == '_' && (at == 0 || line[at - 1] == ' '))) {
            out += line[at];
        }
    }
    return out;
}

/// Length of a list mark ("- ", "12. ", "> ") at the begin of \p line; 0 where there is none.
std::size_t markLength(std::string_view line) {
    if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") || line.starts_with("> "))
        return 2;
    const std::size_t digits = line.find_first_not_of("0123456789");
    const bool numbered = digits != 0 && digits != std::string_view::npos && digits <= 3;
    return numbered && line.substr(digits).starts_with(". ") ? digits + 2 : 0;
}

bool isRule(std::string_view line) {
    return line.size() >= 3 && line.find_first_not_of("-=*_ ") == std::string_view::npos;
}

} // namespace

PlainDocument plainFromMarkdown(std::string_view markdown) {
    PlainDocument plain;
    bool inCode = false;
    for (const std::string_view raw : linesOf(markdown)) {
        std::string_view line = trimmed(raw);
        if (line.starts_with("```") || line.starts_with("~~~")) {
            inCode = !inCode;
            continue;
        }
        if (inCode || line.starts_with('|') || isRule(line))
            continue;
        if (line.starts_with('#')) {
            const std::size_t begin = line.find_first_not_of("# ");
            if (plain.title.empty() && begin != std::string_view::npos)
                plain.title = withoutInlineMarks(line.substr(begin));
            plain.text += "\n\n";
            continue;
        }
        if (const std::size_t mark = markLength(line); mark > 0) {
            plain.text += "\n\n"; // an item is a paragraph of its own
            line = line.substr(mark);
        }
        plain.text += withoutInlineMarks(line) + '\n';
    }
    return plain;
}

PlainDocument plainFromText(std::string_view text) {
    constexpr std::size_t longestTitle = 100;
    const std::size_t begin = text.find_first_not_of(" \t\r\n\f");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view body = text.substr(begin);
    const std::size_t end = body.find('\n');
    const std::string_view first = trimmed(body.substr(0, end));
    if (end == std::string_view::npos || first.size() > longestTitle || first.ends_with('.'))
        return {"", std::string(body)};
    return {std::string(first), std::string(body.substr(end + 1))};
}

} // namespace ud::agents::digest
