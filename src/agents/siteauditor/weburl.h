// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ud::agents::audit {

/// An absolute http or https address without fragment, in normal form; parsed and joined by libcurl.
struct WebUrl {
    std::string text; ///< the whole, as it is fetched
    std::string host; ///< lower case
    std::string port; ///< always there: "80", "443", …
    std::string path; ///< with the query, begins with "/"
    bool operator==(const WebUrl& other) const { return text == other.text; }
};

/// \p text, or \p text seen from \p base, as an address; nullopt where it is none, has another scheme
/// (mailto:) or carries a user name or password.
std::optional<WebUrl> readUrl(std::string_view text);
std::optional<WebUrl> readUrl(const WebUrl& base, std::string_view text);

/// Same host and same port; both default ports count as one, so that http → https stays on the site.
bool sameSite(const WebUrl& one, const WebUrl& other);

} // namespace ud::agents::audit
