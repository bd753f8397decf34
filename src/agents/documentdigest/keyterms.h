// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <vector>

namespace ud::agents::digest {

struct KeyTerm {
    std::string term;
    double score{0};
    int times{0};
};

/// The \p count best key terms of \p sentences by RAKE (Rose et al. 2010): runs of one to three content words
/// between stop words and punctuation, scored by the degree of their words over their frequency, and by how
/// often they return.
std::vector<KeyTerm> keyTerms(std::span<const std::string> sentences, std::size_t count);

} // namespace ud::agents::digest
