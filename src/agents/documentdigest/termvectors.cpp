// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/termvectors.h"

#include "agents/documentdigest/stopwords.h"
#include "agents/documentdigest/text.h"

#include <cmath>
#include <map>
#include <unordered_map>

namespace ud::agents::digest {

namespace {

void scaleToLengthOne(TermVector& vector) {
    double squares = 0;
    for (const auto& [term, weight] : vector)
        squares += weight * weight;
    const double length = std::sqrt(squares);
    for (auto& [term, weight] : vector)
        weight /= length;
}

} // namespace

std::vector<TermVector> termVectors(std::span<const std::string> texts) {
    std::unordered_map<std::string, int> terms;
    std::vector<std::map<int, int>> counts;
    std::vector<int> textsWith;
    for (const std::string& text : texts) {
        auto& count = counts.emplace_back();
        for (const std::string& word : wordsOf(text)) {
            if (word.size() < 2 || isStopWord(word))
                continue;
            const int term = terms.emplace(stemmed(word), static_cast<int>(terms.size())).first->second;
            textsWith.resize(terms.size());
            if (++count[term] == 1)
                ++textsWith[static_cast<std::size_t>(term)];
        }
    }
    std::vector<TermVector> vectors;
    for (const auto& count : counts) {
        TermVector& vector = vectors.emplace_back();
        for (const auto& [term, times] : count) {
            const double rarity =
                (1.0 + static_cast<double>(texts.size())) / (1.0 + textsWith[static_cast<std::size_t>(term)]);
            vector.emplace_back(term, times * (std::log(rarity) + 1.0));
        }
        scaleToLengthOne(vector);
    }
    return vectors;
}

double similarity(const TermVector& one, const TermVector& other) {
    double sum = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (a->first == b->first)
            sum += (a++)->second * (b++)->second;
        else if (a->first < b->first)
            ++a;
        else
            ++b;
    }
    return sum;
}

} // namespace ud::agents::digest
