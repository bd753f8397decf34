// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inputform.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <set>
#include <string_view>

namespace ud {

namespace {

/// What a schema may say without ceasing to be a plain one. Annotations change nothing.
constexpr std::array<std::string_view, 12> annotations{"$schema",     "$id",       "$comment", "title",
                                                       "description", "default",   "examples", "deprecated",
                                                       "readOnly",    "writeOnly", "format",   "type"};

bool saysOnly(const json::object& schema, std::initializer_list<std::string_view> words) {
    return std::ranges::all_of(schema, [&](const json::key_value_pair& member) {
        const std::string_view word(member.key());
        return std::ranges::find(annotations, word) != annotations.end() ||
               std::ranges::find(words, word) != words.end();
    });
}

QString textOf(const json::object& schema, std::string_view key) {
    const json::value* value = schema.if_contains(key);
    const json::string* text = value != nullptr ? value->if_string() : nullptr;
    return text != nullptr ? QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()))
                           : QString();
}

std::optional<double> numberOf(const json::object& schema, std::string_view key) {
    const json::value* value = schema.if_contains(key);
    if (value == nullptr || !value->is_number())
        return std::nullopt;
    return value->to_number<double>();
}

std::vector<std::string> typesOf(const json::object& schema) {
    std::vector<std::string> types;
    const json::value* type = schema.if_contains("type");
    if (type != nullptr && type->is_string())
        types.emplace_back(type->get_string());
    if (type != nullptr && type->is_array()) {
        for (const json::value& each : type->get_array()) {
            if (each.is_string())
                types.emplace_back(each.get_string());
        }
    }
    return types;
}

bool isType(const json::object& schema, std::string_view type) {
    const json::value* given = schema.if_contains("type");
    return given != nullptr && given->is_string() && given->get_string() == type;
}

/// A pattern that cannot be read here is left to the agent.
QString patternOf(const json::object& schema) {
    const QString pattern = textOf(schema, "pattern");
    return QRegularExpression(pattern).isValid() ? pattern : QString();
}

void readLimits(InputField& field, const json::object& schema, const char* least, const char* most) {
    field.least = numberOf(schema, least);
    field.most = numberOf(schema, most);
}

bool readText(InputField& field, const json::object& schema) {
    if (!isType(schema, "string") || !saysOnly(schema, {"minLength", "maxLength", "pattern"}))
        return false;
    field.kind = InputKind::Text;
    field.pattern = patternOf(schema);
    readLimits(field, schema, "minLength", "maxLength");
    return true;
}

bool readNumber(InputField& field, const json::object& schema) {
    const bool whole = isType(schema, "integer");
    if ((!whole && !isType(schema, "number")) ||
        !saysOnly(schema, {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}))
        return false;
    field.kind = whole ? InputKind::Integer : InputKind::Number;
    readLimits(field, schema, "minimum", "maximum");
    if (const auto over = numberOf(schema, "exclusiveMinimum");
        over && (!field.least || *over >= *field.least)) {
        field.least = over;
        field.leastExcluded = true;
    }
    if (const auto under = numberOf(schema, "exclusiveMaximum");
        under && (!field.most || *under <= *field.most)) {
        field.most = under;
        field.mostExcluded = true;
    }
    return true;
}

bool readChoice(InputField& field, const json::object& schema) {
    const json::value* choices = schema.if_contains("enum");
    const json::value* only = schema.if_contains("const");
    if (choices != nullptr && choices->is_array() && saysOnly(schema, {"enum"}))
        field.choices.assign(choices->get_array().begin(), choices->get_array().end());
    else if (only != nullptr && saysOnly(schema, {"const"}))
        field.choices = {*only};
    if (field.choices.empty())
        return false;
    field.kind = InputKind::Choice;
    return true;
}

bool readFlag(InputField& field, const json::object& schema) {
    if (!isType(schema, "boolean") || !saysOnly(schema, {}))
        return false;
    field.kind = InputKind::Flag;
    return true;
}

bool readTextList(InputField& field, const json::object& schema) {
    const json::value* items = schema.if_contains("items");
    if (!isType(schema, "array") || items == nullptr || !items->is_object() ||
        !saysOnly(schema, {"items", "minItems", "maxItems"}) || !isType(items->get_object(), "string") ||
        !saysOnly(items->get_object(), {"pattern"}))
        return false;
    field.kind = InputKind::TextList;
    field.pattern = patternOf(items->get_object());
    readLimits(field, schema, "minItems", "maxItems");
    return true;
}

std::set<std::string> requiredOf(const json::object& schema) {
    std::set<std::string> names;
    const json::value* list = schema.if_contains("required");
    if (list == nullptr || !list->is_array())
        return names;
    for (const json::value& name : list->get_array()) {
        if (name.is_string())
            names.emplace(name.get_string());
    }
    return names;
}

/// "max_pages" as a person writes it.
QString captionOf(const std::string& key) {
    const QString words = QString::fromStdString(key).replace(u'_', u' ').simplified();
    return words.isEmpty() ? QString::fromStdString(key) : QString(words.left(1).toUpper() + words.mid(1));
}

/// An object whose members are told one by one.
const json::object* membersOf(const json::object& schema) {
    const json::value* members = schema.if_contains("properties");
    const bool plain = isType(schema, "object") && members != nullptr && members->is_object() &&
                       saysOnly(schema, {"properties", "required", "additionalProperties"});
    return plain ? &members->get_object() : nullptr;
}

InputField common(const json::key_value_pair& member, const json::object& schema, bool required) {
    InputField field;
    field.key = std::string(member.key());
    const QString title = textOf(schema, "title");
    field.caption = title.isEmpty() ? captionOf(field.key) : title;
    field.description = textOf(schema, "description");
    field.required = required;
    field.types = typesOf(schema);
    if (const json::value* standard = schema.if_contains("default"))
        field.standard = *standard;
    return field;
}

void addFields(std::vector<InputField>& fields, const json::object& schema,
               std::optional<std::size_t> group) {
    const auto required = requiredOf(schema);
    for (const auto& member : *membersOf(schema)) {
        static const json::object anything;
        const json::object& inner = member.value().is_object() ? member.value().get_object() : anything;
        InputField field = common(member, inner, required.contains(std::string(member.key())));
        field.group = group;
        const bool isGroup = !group && membersOf(inner) != nullptr;
        if (isGroup)
            field.kind = InputKind::Group;
        else if (!readText(field, inner) && !readNumber(field, inner) && !readChoice(field, inner) &&
                 !readFlag(field, inner))
            readTextList(field, inner);
        fields.push_back(std::move(field));
        if (isGroup)
            addFields(fields, inner, fields.size() - 1);
    }
}

} // namespace

InputForm InputForm::of(const json::value& schema) {
    InputForm form;
    if (schema.is_object() && membersOf(schema.get_object()) != nullptr) {
        addFields(form.m_fields, schema.get_object(), std::nullopt);
        return form;
    }
    form.m_whole = true;
    InputField field;
    field.caption = tr("Input");
    if (schema.is_object()) {
        field.types = typesOf(schema.get_object());
        field.description = textOf(schema.get_object(), "description");
    }
    form.m_fields = {std::move(field)};
    return form;
}

} // namespace ud
