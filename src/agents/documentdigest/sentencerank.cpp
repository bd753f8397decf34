// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/sentencerank.h"

#include <cmath>
#include <numeric>

namespace ud::agents::digest {

namespace {
constexpr double damping = 0.85;
constexpr double settled = 1e-6;
constexpr int maxRounds = 60;
constexpr double leastSimilarity = 0.03; // below: no edge, chance words in common
constexpr double partOfDocument = 0.632; // what a bootstrap sample keeps on average, 1 - 1/e
} // namespace

SentenceRank::SentenceRank(std::span<const TermVector> sentences, std::uint64_t seed)
    : m_size(sentences.size())
    , m_similarity(m_size * m_size, 0.0F)
    , m_sum(m_size, 0.0)
    , m_times(m_size, 0.0)
    , m_random(seed) {
    for (std::size_t i = 0; i < m_size; ++i) {
        for (std::size_t j = i + 1; j < m_size; ++j) {
            const double value = similarity(sentences[i], sentences[j]);
            if (value >= leastSimilarity)
                m_similarity[i * m_size + j] = m_similarity[j * m_size + i] = static_cast<float>(value);
        }
    }
    std::vector<std::size_t> all(m_size);
    std::iota(all.begin(), all.end(), std::size_t{0});
    add(all);
}

void SentenceRank::resample(int count) {
    std::vector<std::size_t> chosen;
    for (int i = 0; i < count; ++i) {
        chosen.clear();
        for (std::size_t sentence = 0; sentence < m_size; ++sentence) {
            if (static_cast<double>(m_random() >> 11) * 0x1.0p-53 < partOfDocument)
                chosen.push_back(sentence);
        }
        add(chosen);
    }
}

void SentenceRank::add(std::span<const std::size_t> chosen) {
    const std::vector<double> rank = ranked(chosen);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        m_sum[chosen[i]] += rank[i] * static_cast<double>(chosen.size());
        m_times[chosen[i]] += 1.0;
    }
}

std::vector<double> SentenceRank::ranked(std::span<const std::size_t> chosen) const {
    const std::size_t count = chosen.size();
    std::vector<double> weights(count * count);
    std::vector<double> strength(count, 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j)
            strength[i] += weights[i * count + j] = m_similarity[chosen[i] * m_size + chosen[j]];
    }
    const double even = count > 0 ? 1.0 / static_cast<double>(count) : 0.0;
    std::vector<double> rank(count, even);
    std::vector<double> next(count);
    for (int round = 0; round < maxRounds; ++round) {
        double adrift = 0; // a sentence like no other gives its rank to all
        for (std::size_t i = 0; i < count; ++i)
            adrift += strength[i] > 0 ? 0.0 : rank[i];
        std::fill(next.begin(), next.end(), (1.0 - damping) * even + damping * adrift * even);
        for (std::size_t i = 0; i < count; ++i) {
            const double flow = strength[i] > 0 ? damping * rank[i] / strength[i] : 0.0;
            for (std::size_t j = 0; j < count; ++j)
                next[j] += flow * weights[i * count + j];
        }
        double change = 0;
        for (std::size_t i = 0; i < count; ++i)
            change += std::abs(next[i] - rank[i]);
        rank.swap(next);
        if (change < settled)
            break;
    }
    return rank;
}

std::vector<double> SentenceRank::scores() const {
    std::vector<double> scores(m_size);
    for (std::size_t i = 0; i < m_size; ++i)
        scores[i] = m_sum[i] / m_times[i];
    return scores;
}

} // namespace ud::agents::digest
