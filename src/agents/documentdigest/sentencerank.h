// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/documentdigest/termvectors.h"

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace ud::agents::digest {

/// TextRank (Mihalcea and Tarau 2004) over the TF-IDF similarity of sentences, made steadier by resampling:
/// the rank is computed again and again over random parts of the document, and a sentence's score is its mean
/// over the parts it was in. Memory and the time of one resample grow with the square of the number of
/// sentences.
class SentenceRank {
public:
    SentenceRank(std::span<const TermVector> sentences, std::uint64_t seed);

    /// Ranks \p count more random parts.
    void resample(int count);

    /// The score of each sentence, relative to an even share of 1.
    [[nodiscard]] std::vector<double> scores() const;

    /// The PageRank of the sentences \p chosen among themselves, sum 1, damping 0.85.
    [[nodiscard]] std::vector<double> ranked(std::span<const std::size_t> chosen) const;

private:
    void add(std::span<const std::size_t> chosen);

    std::size_t m_size;
    std::vector<float> m_similarity;
    std::vector<double> m_sum;
    std::vector<double> m_times;
    std::mt19937_64 m_random;
};

} // namespace ud::agents::digest
