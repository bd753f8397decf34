// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/documentdigest/documentfolder.h"
#include "agents/documentdigest/keyterms.h"
#include "agents/documentdigest/sentencerank.h"

#include <string>
#include <vector>

namespace ud::agents::digest {

/// One document while it is being worked on.
class DocumentSummary {
public:
    /// Splits the document and ranks it once; \p seed makes the resampling repeatable.
    DocumentSummary(Document document, std::uint64_t seed);

    /// Steadies the ranking by \p count more resamples.
    void refine(int count) { m_rank.resample(count); }

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] std::size_t words() const { return m_words; }
    [[nodiscard]] std::size_t sentences() const { return m_sentences.size(); }
    /// True where only the first 1,500 sentences were ranked.
    [[nodiscard]] bool shortened() const { return m_shortened; }

    /// The \p count best sentences that do not repeat each other, in the order of the document.
    [[nodiscard]] std::vector<std::string> best(std::size_t count) const;
    [[nodiscard]] std::vector<KeyTerm> terms(std::size_t count) const { return keyTerms(m_sentences, count); }

private:
    static std::vector<std::string> candidates(const std::string& text, bool& shortened);

    Document m_document;
    bool m_shortened{false};
    std::vector<std::string> m_sentences;
    std::vector<TermVector> m_vectors;
    SentenceRank m_rank;
    std::size_t m_words;
};

} // namespace ud::agents::digest
