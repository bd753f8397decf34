// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ud::agents::audit {

/// A site's robots.txt (RFC 9309) as one crawler has to read it.
class Robots {
public:
    /// No file: everything is allowed.
    Robots() = default;
    /// The groups of \p text for \p agent (lower case), else those for "*".
    Robots(std::string_view text, std::string_view agent);
    /// Everything is refused: what RFC 9309 asks for while the file cannot be had (5xx, no answer).
    static Robots refusingAll();

    /// Whether \p path (with its query) may be fetched: the longest matching rule decides, allow before
    /// disallow.
    [[nodiscard]] bool allows(std::string_view path) const;

    /// The wish for a pause between fetches; not part of the RFC, but common and polite to honour. At most a
    /// minute.
    [[nodiscard]] std::optional<std::chrono::milliseconds> crawlDelay() const { return m_delay; }

private:
    struct Rule {
        std::string pattern;
        bool allow;
    };
    std::vector<Rule> m_rules;
    std::optional<std::chrono::milliseconds> m_delay;
};

} // namespace ud::agents::audit
