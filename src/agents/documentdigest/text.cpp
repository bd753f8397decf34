// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/text.h"

#include <algorithm>
#include <array>

namespace ud::agents::digest {

namespace {

constexpr std::array<std::string_view, 24> abbreviations{
    "e.g", "i.e", "etc", "mr",     "mrs",  "ms",  "dr", "prof", "inc", "ltd", "co", "no",
    "vs",  "cf",  "fig", "approx", "dept", "est", "st", "z.b",  "bzw", "ca",  "nr", "d.h"};

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether the full stop after \p sentence belongs to its last word.
bool endsInAbbreviation(std::string_view sentence) {
    const std::size_t space = sentence.find_last_of(" (");
    std::string word(space == std::string_view::npos ? sentence : sentence.substr(space + 1));
    std::transform(word.begin(), word.end(), word.begin(), lowerAscii);
    const bool initial = word.size() == 1 && word[0] >= 'a' && word[0] <= 'z';
    return initial || std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

bool beginsSentence(std::string_view rest) {
    const std::size_t at = rest.find_first_not_of(" \t\r\n\f\"'(");
    return at == std::string_view::npos || !(rest[at] >= 'a' && rest[at] <= 'z');
}

class SentenceSplitter {
public:
    std::vector<std::string> split(std::string_view text) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '\n' && blankLineFollows(text.substr(at + 1)))
                finish();
            else if (isSpace(text[at]))
                space();
            else
                letter(text, at);
        }
        finish();
        return std::move(m_sentences);
    }

private:
    static bool blankLineFollows(std::string_view rest) {
        const std::size_t at = rest.find_first_not_of(" \t\r\f");
        return at != std::string_view::npos && rest[at] == '\n';
    }

    void space() {
        if (!m_current.empty() && m_current.back() != ' ')
            m_current += ' ';
    }

    void letter(std::string_view text, std::size_t at) {
        const char c = text[at];
        const bool mark = c == '.' || c == '!' || c == '?';
        const bool abbreviation = c == '.' && endsInAbbreviation(m_current);
        m_current += c;
        const bool gap = at + 1 < text.size() && isSpace(text[at + 1]);
        if (mark && gap && !abbreviation && beginsSentence(text.substr(at + 1, 200)))
            finish();
    }

    void finish() {
        while (!m_current.empty() && m_current.back() == ' ')
            m_current.pop_back();
        if (!m_current.empty())
            m_sentences.push_back(std::move(m_current));
        m_current.clear();
    }

    std::string m_current;
    std::vector<std::string> m_sentences;
};

} // namespace

std::vector<std::string> splitSentences(std::string_view text) {
    return SentenceSplitter().split(text);
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char c = at < text.size() ? text[at] : ' ';
        const bool inner =
            (c == '-' || c == '\'') && !word.empty() && at + 1 < text.size() && isWordByte(text[at + 1]);
        const bool general = c == '\xe2'; // the block of typographic dashes, quotes and dots: no letters
        if (general) {
            at += 2;
        } else if (isWordByte(c) || inner) {
            // À–Þ are C3 80–9E, their lower case is 0x20 further on
            const auto byte = static_cast<unsigned char>(c);
            const bool capital = !word.empty() && word.back() == '\xc3' && byte >= 0x80 && byte <= 0x9e;
            word += capital ? static_cast<char>(c + 0x20) : lowerAscii(c);
            continue;
        }
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    }
    return words;
}

std::string stemmed(std::string_view word) {
    const auto ends = [&](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    };
    std::string stem(word);
    if (ends("ies") && !ends("eies") && !ends("aies"))
        stem.replace(stem.size() - 3, 3, "y");
    else if (ends("es") && !ends("aes") && !ends("ees") && !ends("oes"))
        stem.pop_back();
    else if (ends("s") && !ends("us") && !ends("ss") && !ends("is"))
        stem.pop_back();
    return stem;
}

} // namespace ud::agents::digest
