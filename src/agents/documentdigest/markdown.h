// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ud::agents::digest {

/// A document as prose: its first heading, and the text that remains without marks, code, tables, pictures
/// and headings.
struct PlainDocument {
    std::string title; ///< empty where there is no heading
    std::string text;
};

/// Reads CommonMark as far as a summary needs it.
PlainDocument plainFromMarkdown(std::string_view markdown);

/// Reads plain text: the first paragraph is the title where it is one line of at most 100 bytes without a
/// full stop.
PlainDocument plainFromText(std::string_view text);

} // namespace ud::agents::digest
