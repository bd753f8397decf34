// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/tomlsection.h"

namespace ud::service {

Error configurationError(const std::string& file, toml::source_index line, const std::string& key,
                         const std::string& sentence) {
    std::string detail = file;
    if (line > 0)
        (detail += ':') += std::to_string(line);
    if (!key.empty())
        detail += ": " + key;
    return Error{ErrorKind::Configuration, "configuration", detail + ": " + sentence};
}

TomlSection::TomlSection(const std::string& file, const toml::table& table, std::string name)
    : m_file(file)
    , m_table(table)
    , m_name(std::move(name)) {}

const toml::node* TomlSection::find(std::string_view key) {
    m_asked.emplace(key);
    return m_table.get(key);
}

toml::source_index TomlSection::lineOf(std::string_view key) const {
    for (const auto& [name, node] : m_table) {
        if (name.str() == key)
            return name.source().begin.line;
    }
    return m_table.source().begin.line;
}

void TomlSection::fault(std::string_view key, const std::string& sentence) {
    if (m_fault)
        return;
    std::string full = m_name;
    if (!full.empty() && !key.empty())
        full += ".";
    full += key;
    m_fault = configurationError(m_file, lineOf(key), full, sentence);
}

const toml::table* TomlSection::table(std::string_view key) {
    const toml::node* node = find(key);
    if (node && !node->is_table())
        fault(key, "This must be a table, such as [" + std::string(key) + "].");
    return node ? node->as_table() : nullptr;
}

std::optional<std::int64_t> TomlSection::integer(std::string_view key, std::int64_t min, std::int64_t max) {
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    const auto value = node->value_exact<std::int64_t>();
    if (!value || *value < min || *value > max) {
        fault(key,
              "This must be a whole number from " + std::to_string(min) + " to " + std::to_string(max) + ".");
        return std::nullopt;
    }
    return value;
}

std::optional<double> TomlSection::number(std::string_view key, double min, double max) {
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    const auto value = node->is_number() ? node->value<double>() : std::nullopt;
    if (!value || !(*value >= min && *value <= max)) {
        fault(key, "This must be a number from " + std::to_string(static_cast<std::int64_t>(min)) + " to " +
                       std::to_string(static_cast<std::int64_t>(max)) + ".");
        return std::nullopt;
    }
    return value;
}

std::optional<bool> TomlSection::boolean(std::string_view key) {
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    const auto value = node->value_exact<bool>();
    if (!value)
        fault(key, "This must be true or false.");
    return value;
}

std::optional<std::string> TomlSection::text(std::string_view key) {
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    auto value = node->value_exact<std::string>();
    if (!value)
        fault(key, "This must be a text in quotation marks.");
    return value;
}

std::vector<std::string> TomlSection::texts(std::string_view key) {
    std::vector<std::string> result;
    const toml::node* node = find(key);
    if (!node)
        return result;
    const toml::array* array = node->as_array();
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        const auto value = array->get(i)->value_exact<std::string>();
        if (!value)
            array = nullptr;
        else
            result.push_back(*value);
        if (!array)
            break;
    }
    if (!array)
        fault(key, "This must be a list of texts, such as [\"/usr/bin/program\", \"--option\"].");
    return result;
}

std::optional<Error> TomlSection::finish() {
    for (const auto& [name, node] : m_table) {
        if (!m_asked.contains(name.str()))
            fault(name.str(), "This key is unknown. Correct its spelling or remove it.");
    }
    return m_fault;
}

} // namespace ud::service
