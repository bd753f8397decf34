// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/htmlscan.h"

#include "agents/common/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace ud::agents::audit {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::string collapsed(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (!isSpace(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

void appendUtf8(std::string& out, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | (code >> 6));
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3f));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

/// The text of the reference called \p name ("amp", "#38", "#x26"); nullopt where it is unknown.
std::optional<std::string> referenceText(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> named{
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    for (const auto& [known, text] : named) {
        if (name == known)
            return std::string(text);
    }
    if (name.size() < 2 || name[0] != '#')
        return std::nullopt;
    const bool hexadecimal = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t code = 0;
    const auto read =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || code == 0 || code > 0x10ffff)
        return std::nullopt;
    std::string text;
    appendUtf8(text, code);
    return text;
}

using Attributes = std::map<std::string, std::string, std::less<>>;

class Scanner {
public:
    explicit Scanner(std::string_view html)
        : m_html(html) {}

    HtmlFacts scan() {
        while ((m_at = m_html.find('<', m_at)) != std::string_view::npos) {
            if (rest().starts_with("<!--"))
                passOver("-->", 4);
            else if (rest().size() > 1 && (isLetter(rest()[1]) || rest()[1] == '/'))
                tag();
            else
                ++m_at;
        }
        return std::move(m_facts);
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_html.substr(m_at); }

    void passOver(std::string_view end, std::size_t from) {
        const std::size_t found = m_html.find(end, m_at + from);
        m_at = found == std::string_view::npos ? m_html.size() : found + end.size();
    }

    void skipSpace() {
        while (m_at < m_html.size() && (isSpace(m_html[m_at]) || m_html[m_at] == '/'))
            ++m_at;
    }

    std::string_view until(std::string_view ends) {
        const std::size_t begin = m_at;
        m_at = std::min(m_html.find_first_of(ends, m_at), m_html.size());
        return m_html.substr(begin, m_at - begin);
    }

    std::string_view attributeValue() {
        skipWhite();
        if (m_at >= m_html.size())
            return {};
        const char quote = m_html[m_at];
        if (quote != '"' && quote != '\'')
            return until(" \t\r\n\f>");
        ++m_at;
        const std::string_view value = until({&quote, 1});
        m_at = std::min(m_at + 1, m_html.size());
        return value;
    }

    void skipWhite() {
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
    }

    Attributes attributes() {
        Attributes found;
        for (skipSpace(); m_at < m_html.size() && m_html[m_at] != '>'; skipSpace()) {
            const std::size_t begin = m_at;
            const std::string name = lower(until(" \t\r\n\f/>="));
            skipWhite();
            std::string value;
            if (m_at < m_html.size() && m_html[m_at] == '=') {
                ++m_at;
                value = decodeReferences(attributeValue());
            }
            found.try_emplace(name, value);
            if (m_at == begin)
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_html.size());
        return found;
    }

    void tag() {
        ++m_at;
        const bool closing = m_html[m_at] == '/';
        m_at += closing ? 1 : 0;
        const std::string name = lower(until(" \t\r\n\f/>"));
        const Attributes given = attributes();
        if (name == "svg")
            m_pictures += closing ? (m_pictures > 0 ? -1 : 0) : 1;
        else if (!closing)
            opened(name, given);
    }

    void opened(const std::string& name, const Attributes& given) {
        if (name == "script" || name == "style" || name == "title" || name == "textarea")
            rawText(name);
        const bool source = name == "img" || name == "script" || name == "iframe";
        const bool reference = name == "a" || name == "area" || name == "link";
        const auto address = given.find(source ? "src" : "href");
        if (address == given.end())
            return;
        if (name == "base" && !m_facts.base)
            m_facts.base = address->second;
        if ((source || reference) && !address->second.empty())
            m_facts.links.push_back(address->second);
    }

    /// Text up to the closing tag, in which "<" begins nothing.
    void rawText(const std::string& name) {
        const std::size_t begin = m_at;
        std::size_t end = m_html.find("</", begin);
        while (end != std::string_view::npos && lower(m_html.substr(end + 2, name.size())) != name)
            end = m_html.find("</", end + 2);
        m_at = std::min(end, m_html.size());
        if (name == "title" && m_pictures == 0 && !m_facts.title)
            m_facts.title = collapsed(cleanUtf8(decodeReferences(m_html.substr(begin, m_at - begin))));
    }

    std::string_view m_html;
    std::size_t m_at{0};
    int m_pictures{0};
    HtmlFacts m_facts;
};

} // namespace

std::string decodeReferences(std::string_view text) {
    constexpr std::size_t longestName = 10;
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end =
            text[at] == '&' ? text.substr(at, longestName).find(';') : std::string_view::npos;
        const auto known =
            end == std::string_view::npos ? std::nullopt : referenceText(text.substr(at + 1, end - 1));
        if (known) {
            out += *known;
            at += end;
        } else {
            out += text[at];
        }
    }
    return out;
}

HtmlFacts scanHtml(std::string_view html) {
    return Scanner(html).scan();
}

} // namespace ud::agents::audit
