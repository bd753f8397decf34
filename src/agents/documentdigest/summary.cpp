// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/summary.h"

#include "agents/documentdigest/text.h"

#include <algorithm>
#include <numeric>

namespace ud::agents::digest {

namespace {
constexpr std::size_t mostSentences = 1500; // the similarity matrix then takes 9 MB
constexpr std::size_t fewestWords = 5;      // shorter ones are headings, list items, page numbers
constexpr double repeats = 0.6;             // more alike than this: the same thing said twice
} // namespace

DocumentSummary::DocumentSummary(Document document, std::uint64_t seed)
    : m_document(std::move(document))
    , m_sentences(candidates(m_document.text, m_shortened))
    , m_vectors(termVectors(m_sentences))
    , m_rank(m_vectors, seed)
    , m_words(wordsOf(m_document.text).size()) {}

std::vector<std::string> DocumentSummary::candidates(const std::string& text, bool& shortened) {
    std::vector<std::string> sentences = splitSentences(text);
    std::erase_if(sentences,
                  [](const std::string& sentence) { return wordsOf(sentence).size() < fewestWords; });
    shortened = sentences.size() > mostSentences;
    if (shortened)
        sentences.resize(mostSentences);
    return sentences;
}

std::vector<std::string> DocumentSummary::best(std::size_t count) const {
    const std::vector<double> scores = m_rank.scores();
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return scores[one] > scores[other]; });
    std::vector<std::size_t> chosen;
    for (const std::size_t candidate : order) {
        const bool repeated = std::any_of(chosen.begin(), chosen.end(), [&](std::size_t other) {
            return similarity(m_vectors[candidate], m_vectors[other]) > repeats;
        });
        if (!repeated && chosen.size() < count)
            chosen.push_back(candidate);
    }
    std::sort(chosen.begin(), chosen.end());
    std::vector<std::string> sentences;
    for (const std::size_t index : chosen)
        sentences.push_back(m_sentences[index]);
    return sentences;
}

} // namespace ud::agents::digest
