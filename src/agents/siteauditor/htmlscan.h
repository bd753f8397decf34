// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ud::agents::audit {

/// What an audit wants to know of a page.
struct HtmlFacts {
    std::optional<std::string>
        title; ///< of the page, white space collapsed; nullopt where there is no <title>
    std::optional<std::string> base; ///< <base href>
    std::vector<std::string> links;  ///< a, area, link, img, script, iframe, as written, in order
};

/// Reads HTML as it comes, well-formed or not: comments, the text of scripts and styles, and pictures' titles
/// (svg) are passed over. Never fails.
HtmlFacts scanHtml(std::string_view html);

/// Replaces the character references that addresses and titles use (&amp; &lt; &gt; &quot; &apos; &nbsp;
/// &#…;).
std::string decodeReferences(std::string_view text);

} // namespace ud::agents::audit
