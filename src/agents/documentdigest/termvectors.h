// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ud::agents::digest {

/// A sparse vector of (term, weight), by term, of length 1 (or empty).
using TermVector = std::vector<std::pair<int, double>>;

/// TF-IDF vectors of \p texts: stemmed words without stop words, idf = ln((1 + N) / (1 + df)) + 1, scaled to
/// length 1.
std::vector<TermVector> termVectors(std::span<const std::string> texts);

/// The cosine of two vectors of length 1.
double similarity(const TermVector& one, const TermVector& other);

} // namespace ud::agents::digest
