// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace ud {

/// How the value of a field is given.
enum class InputKind {
    Text,
    Integer,
    Number,
    Flag,     ///< true or false
    Choice,   ///< one of `choices`
    TextList, ///< a text a line
    Group,    ///< the fields that have it as `group` are its members
    Json      ///< anything else, as JSON
};

/// One member of an input that a JSON Schema describes. Texts of the schema are the service's: to be shown
/// literally.
struct InputField {
    std::string key;
    QString caption; ///< the schema's title, else made of the key
    QString description;
    InputKind kind{InputKind::Json};
    bool required{false};
    std::optional<std::size_t> group{}; ///< the place of the group it is in
    json::value standard{};             ///< what the agent takes without it; null where that is not told
    std::vector<json::value> choices{};
    std::vector<std::string> types{}; ///< JSON types that are allowed; empty: all
    QString pattern{};                ///< a regular expression that a text holds
    std::optional<double> least{};    ///< value, length of the text or number of items
    std::optional<double> most{};     ///< likewise
    bool leastExcluded{false};
    bool mostExcluded{false};
    bool operator==(const InputField&) const = default;
};

/// The form that an agent's `input_schema` asks for: a flat list of fields, a group before its members. Read
/// are: string, number, integer, boolean, enum and const, arrays of strings, objects one level deep, title,
/// description, required, default, minimum, maximum, lengths, counts and patterns. What else a schema says
/// makes the field JSON; a schema that is no plain object makes the whole input one JSON field.
class InputForm {
    Q_DECLARE_TR_FUNCTIONS(ud::InputForm)
public:
    /// \p schema: an object, or null, which gives one optional JSON field.
    static InputForm of(const json::value& schema);

    [[nodiscard]] const std::vector<InputField>& fields() const { return m_fields; }
    /// The one field is the input itself, not a member of it.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    bool operator==(const InputForm&) const = default;

private:
    std::vector<InputField> m_fields;
    bool m_whole{false};
};

} // namespace ud
