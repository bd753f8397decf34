// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/keyterms.h"
#include "agents/documentdigest/sentencerank.h"
#include "agents/documentdigest/summary.h"

#include <gmock/gmock.h>
#include <numeric>

namespace ud::agents::digest {

namespace {

using testing::Contains;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;
using testing::Not;

/// Three sentences on one subject, of which the first shares words with both others, and one on something
/// else.
const std::vector<std::string> sentences{"The oven heats the bakery and bread.", "The oven needs repair.",
                                         "Fresh bread sells well.", "Nobody likes rain."};

std::vector<std::size_t> all(std::size_t count) {
    std::vector<std::size_t> indices(count);
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    return indices;
}

} // namespace

TEST(TermVectors, haveLengthOneAndMeasureLikeness) {
    const auto vectors = termVectors(sentences);
    EXPECT_NEAR(similarity(vectors[0], vectors[0]), 1.0, 1e-12);
    EXPECT_GT(similarity(vectors[0], vectors[1]), 0.05);
    EXPECT_EQ(similarity(vectors[1], vectors[2]), 0.0);
    EXPECT_EQ(similarity(vectors[0], vectors[1]), similarity(vectors[1], vectors[0]));
}

TEST(SentenceRank, prefersTheSentenceInTheMiddle) {
    const SentenceRank rank(termVectors(sentences), 1);
    const auto indices = all(sentences.size());
    const auto shares = rank.ranked(indices);
    EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0, 1e-6);
    EXPECT_GT(shares[0], shares[1]);
    EXPECT_GT(shares[1], shares[3]);
}

TEST(SentenceRank, isEvenWhereNothingIsAlike) {
    const std::vector<std::string> strangers{"apples grow", "engines hum", "rivers freeze"};
    const SentenceRank rank(termVectors(strangers), 1);
    EXPECT_THAT(rank.ranked(all(3)), Each(DoubleNear(1.0 / 3, 1e-9)));
    EXPECT_TRUE(SentenceRank({}, 1).scores().empty());
}

TEST(SentenceRank, resamplesRepeatably) {
    const auto vectors = termVectors(sentences);
    SentenceRank one(vectors, 9);
    SentenceRank same(vectors, 9);
    const auto before = one.scores();
    one.resample(30);
    same.resample(10);
    same.resample(20);
    EXPECT_EQ(one.scores(), same.scores());
    EXPECT_NE(one.scores(), before);
}

TEST(KeyTerms, areTheRunsOfContentWords) {
    const std::vector<std::string> text{"The spare parts warehouse is near the carrier's depot.",
                                        "A spare parts warehouse, and a lease."};
    const auto terms = keyTerms(text, 3);
    ASSERT_EQ(terms.size(), 3U);
    EXPECT_EQ(terms[0].term, "spare parts warehouse");
    EXPECT_EQ(terms[0].times, 2);
    EXPECT_EQ(terms[1].term, "carrier's depot");
}

TEST(Summary, keepsTheOrderAndRepeatsNothing) {
    std::string text;
    for (const char* sentence : {"The oven heats the whole bakery with bread inside.",
                                 "The oven heats the whole bakery with bread inside today.",
                                 "An oven for bread needs repair every second year.",
                                 "The fresh bread of this bakery sells well everywhere.",
                                 "Nobody in town likes the long cold rain."})
        text += std::string(sentence) + ' ';
    DocumentSummary summary({"n", "n", text, DocumentKind::Text}, 1);
    summary.refine(50);
    const auto best = summary.best(3);
    ASSERT_EQ(best.size(), 3U);
    EXPECT_THAT(best, Not(Contains("Nobody in town likes the long cold rain.")));
    EXPECT_FALSE(best[0].starts_with("The oven heats") && best[1].starts_with("The oven heats"))
        << "the same twice";
    EXPECT_LT(text.find(best[0]), text.find(best[1]));
    EXPECT_LT(text.find(best[1]), text.find(best[2]));
    EXPECT_EQ(DocumentSummary({"n", "n", "", DocumentKind::Text}, 1).best(3).size(), 0U);
}

} // namespace ud::agents::digest
