// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace ud::service {

/// Reads the keys of one TOML table; the first fault is kept as "FILE:LINE: key: sentence". finish() refuses
/// the keys that nobody asked for.
class TomlSection {
public:
    /// \p name is the table's dotted name, "" for the root. \p file and \p table must outlive the section.
    TomlSection(const std::string& file, const toml::table& table, std::string name);

    [[nodiscard]] const toml::table* table(std::string_view key);
    std::optional<std::int64_t> integer(std::string_view key, std::int64_t min, std::int64_t max);
    std::optional<double> number(std::string_view key, double min, double max);
    std::optional<bool> boolean(std::string_view key);
    std::optional<std::string> text(std::string_view key);
    std::vector<std::string> texts(std::string_view key);

    [[nodiscard]] bool has(std::string_view key) const { return m_table.contains(key); }
    /// Notes a fault at \p key, or at the table where the key is absent.
    void fault(std::string_view key, const std::string& sentence);
    std::optional<Error> finish();

private:
    const toml::node* find(std::string_view key);
    [[nodiscard]] toml::source_index lineOf(std::string_view key) const;

    const std::string& m_file;
    const toml::table& m_table;
    std::string m_name;
    std::set<std::string, std::less<>> m_asked;
    std::optional<Error> m_fault;
};

/// The error "FILE:LINE: key: sentence"; without a line or a key those parts are left out.
Error configurationError(const std::string& file, toml::source_index line, const std::string& key,
                         const std::string& sentence);

} // namespace ud::service
