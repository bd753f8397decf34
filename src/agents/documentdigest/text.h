// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ud::agents::digest {

/// The sentences of plain \p text. A blank line always ends one; a full stop does where white space and
/// something that begins a sentence follow, and the word before is no common abbreviation and no initial.
std::vector<std::string> splitSentences(std::string_view text);

/// The words of \p text in lower case (Latin letters of UTF-8 included), digits and inner hyphens and
/// apostrophes kept.
std::vector<std::string> wordsOf(std::string_view text);

/// A word without its English plural ending (Harman's S-stemmer): "deliveries" → "delivery", "costs" →
/// "cost".
std::string stemmed(std::string_view word);

} // namespace ud::agents::digest
