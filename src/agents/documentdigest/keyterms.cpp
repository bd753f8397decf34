// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/keyterms.h"

#include "agents/documentdigest/stopwords.h"
#include "agents/documentdigest/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ud::agents::digest {

namespace {

using Phrase = std::vector<std::string>;
constexpr std::size_t longestPhrase = 3;

bool carriesMeaning(const std::string& word) {
    const bool number = word.find_first_not_of("0123456789-'") == std::string::npos;
    return word.size() >= 3 && !number && !isStopWord(word);
}

void addPhrases(std::string_view part, std::vector<Phrase>& phrases) {
    Phrase phrase;
    const auto finish = [&] {
        if (!phrase.empty() && phrase.size() <= longestPhrase)
            phrases.push_back(phrase);
        phrase.clear();
    };
    for (std::string& word : wordsOf(part)) {
        if (carriesMeaning(word))
            phrase.push_back(std::move(word));
        else
            finish();
    }
    finish();
}

std::vector<Phrase> phrasesOf(std::span<const std::string> sentences) {
    std::vector<Phrase> phrases;
    for (std::string_view sentence : sentences) {
        while (!sentence.empty()) {
            const std::size_t end = sentence.find_first_of(".,;:!?()\"/");
            addPhrases(sentence.substr(0, end), phrases);
            sentence = end == std::string_view::npos ? std::string_view() : sentence.substr(end + 1);
        }
    }
    return phrases;
}

/// Degree over frequency of every word.
std::map<std::string, double> wordScores(const std::vector<Phrase>& phrases) {
    std::map<std::string, double> degree;
    std::map<std::string, double> frequency;
    for (const Phrase& phrase : phrases) {
        for (const std::string& word : phrase) {
            degree[stemmed(word)] += static_cast<double>(phrase.size());
            frequency[stemmed(word)] += 1.0;
        }
    }
    for (auto& [word, score] : degree)
        score /= frequency[word];
    return degree;
}

} // namespace

std::vector<KeyTerm> keyTerms(std::span<const std::string> sentences, std::size_t count) {
    const std::vector<Phrase> phrases = phrasesOf(sentences);
    const auto scores = wordScores(phrases);
    std::map<std::string, KeyTerm> terms; // by stem, so that one and many are one term
    for (const Phrase& phrase : phrases) {
        std::string key;
        std::string shown;
        double score = 0;
        for (const std::string& word : phrase) {
            key += stemmed(word) + ' ';
            shown += (shown.empty() ? "" : " ") + word;
            score += scores.at(stemmed(word));
        }
        KeyTerm& term = terms.try_emplace(key, KeyTerm{shown, score, 0}).first->second;
        ++term.times;
    }
    std::vector<KeyTerm> ranked;
    for (auto& [key, term] : terms) {
        term.score *= std::log2(1.0 + term.times) * (term.times > 1 ? 1.5 : 1.0);
        ranked.push_back(std::move(term));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const KeyTerm& one, const KeyTerm& other) { return one.score > other.score; });
    ranked.resize(std::min(count, ranked.size()));
    return ranked;
}

} // namespace ud::agents::digest
