// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inputdraft.h"

#include "models/phrases.h"
#include "models/valuetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <boost/json.hpp>
#include <cmath>

namespace ud {

namespace {

bool allowsType(const InputField& field, std::string_view type) {
    return field.types.empty() || std::ranges::find(field.types, type) != field.types.end();
}

bool allows(const InputField& field, const json::value& value) {
    if (value.is_string())
        return allowsType(field, "string");
    if (value.is_bool())
        return allowsType(field, "boolean");
    if (value.is_null())
        return allowsType(field, "null");
    if (value.is_object())
        return allowsType(field, "object");
    if (value.is_array())
        return allowsType(field, "array");
    const bool whole = value.is_int64() || value.is_uint64();
    return allowsType(field, "number") || (whole && allowsType(field, "integer"));
}

} // namespace

InputDraft::InputDraft(InputForm form, QLocale locale)
    : m_form(std::move(form))
    , m_locale(std::move(locale)) {
    m_texts.resize(static_cast<qsizetype>(m_form.fields().size()));
}

QString InputDraft::textOf(const InputField& field, const json::value& value) const {
    if (value.is_null() && field.kind != InputKind::Choice)
        return {};
    if (field.kind == InputKind::Choice) {
        const auto place = std::ranges::find(field.choices, value);
        return place == field.choices.end() ? QString() : QString::number(place - field.choices.begin());
    }
    if (field.kind == InputKind::TextList && value.is_array()) {
        QStringList lines;
        for (const json::value& item : value.get_array())
            lines << valueText(item);
        return lines.join(u'\n');
    }
    if (field.kind == InputKind::Number && value.is_number())
        return QString::fromStdString(writeJson(value)).replace(u"."_qs, m_locale.decimalPoint());
    const bool takesText =
        field.kind == InputKind::Text ||
        (field.kind == InputKind::Json && !field.types.empty() && allowsType(field, "string"));
    if (value.is_string() && !takesText)
        return QString::fromStdString(writeJson(value));
    if (value.is_string() && field.kind == InputKind::Json && parseJson(value.get_string()).ok())
        return QString::fromStdString(writeJson(value)); // "12", which is no number
    return value.is_object() || value.is_array() || value.is_string()
               ? valueText(value)
               : QString::fromStdString(writeJson(value));
}

void InputDraft::fill(const json::value& input) {
    m_unknown.clear();
    m_unknownOf.clear();
    if (!m_form.isWhole() && input.is_object())
        fillMembers(input.get_object(), std::nullopt, m_unknown);
    else if (m_form.isWhole())
        m_texts[0] = textOf(m_form.fields()[0], input);
    const bool fits = input.is_null() || input.is_object() || m_form.isWhole();
    const Outcome outcome = read();
    if (fits && (!outcome.ok() || outcome.input == input))
        return; // what is faulty is seen at its field
    m_form = InputForm::of(nullptr);
    m_unknown.clear();
    m_unknownOf.clear();
    m_texts = {textOf(m_form.fields()[0], input)};
}

void InputDraft::fillMembers(const json::object& members, std::optional<std::size_t> group,
                             json::object& unknown) {
    unknown = members;
    for (std::size_t place = 0; place < m_form.fields().size(); ++place) {
        const InputField& field = m_form.fields()[place];
        const json::value* value = field.group == group ? members.if_contains(field.key) : nullptr;
        if (value == nullptr)
            continue;
        if (field.kind == InputKind::Group && !value->is_object())
            continue; // stays as it is
        unknown.erase(field.key);
        if (field.kind == InputKind::Group)
            fillMembers(value->get_object(), place, m_unknownOf[place]);
        else
            setText(place, textOf(field, *value));
    }
}

InputDraft::Outcome InputDraft::read() const {
    Outcome outcome;
    if (m_form.isWhole()) {
        const Read whole = readField(m_form.fields()[0], text(0));
        if (!whole.fault.isEmpty())
            outcome.faults[0] = whole.fault;
        outcome.input = whole.value.value_or(nullptr);
        return outcome;
    }
    json::object members = m_unknown;
    readMembers(std::nullopt, members, outcome);
    const bool wanted = !members.empty() || std::ranges::any_of(m_form.fields(), [](const InputField& field) {
        return field.required && !field.group;
    });
    if (wanted)
        outcome.input = std::move(members);
    return outcome;
}

void InputDraft::readMembers(std::optional<std::size_t> group, json::object& members,
                             Outcome& outcome) const {
    for (std::size_t place = 0; place < m_form.fields().size(); ++place) {
        const InputField& field = m_form.fields()[place];
        if (field.group != group)
            continue;
        if (field.kind == InputKind::Group) {
            readGroup(place, members, outcome);
            continue;
        }
        const Read read = readField(field, text(place));
        if (!read.fault.isEmpty())
            outcome.faults[place] = read.fault;
        else if (read.value)
            members[field.key] = *read.value;
        else if (field.required)
            outcome.faults[place] = tr("This is needed.");
    }
}

/// A group of which nothing is given is not given itself, unless it has to be.
void InputDraft::readGroup(std::size_t place, json::object& members, Outcome& outcome) const {
    const InputField& group = m_form.fields()[place];
    const auto kept = m_unknownOf.find(place);
    json::object inner = kept == m_unknownOf.end() ? json::object() : kept->second;
    bool given = kept != m_unknownOf.end();
    for (std::size_t at = 0; at < m_form.fields().size(); ++at)
        given = given || (m_form.fields()[at].group == place && !text(at).trimmed().isEmpty());
    if (!given && !group.required)
        return;
    readMembers(place, inner, outcome);
    members[group.key] = std::move(inner);
}

InputDraft::Read InputDraft::readField(const InputField& field, const QString& typed) const {
    if (typed.trimmed().isEmpty())
        return {};
    switch (field.kind) {
    case InputKind::Text:
        return readText(field, typed);
    case InputKind::Integer:
    case InputKind::Number:
        return readNumber(field, typed.trimmed());
    case InputKind::Flag:
        return {json::value(typed == u"true"_qs), {}};
    case InputKind::Choice: {
        const auto place = static_cast<std::size_t>(typed.toInt());
        return place < field.choices.size() ? Read{field.choices[place], {}} : Read{};
    }
    case InputKind::TextList:
        return readList(field, typed);
    case InputKind::Json:
        return readJson(field, typed);
    case InputKind::Group:
        break;
    }
    return {};
}

InputDraft::Read InputDraft::readText(const InputField& field, const QString& typed) const {
    const auto length = static_cast<int>(typed.toUcs4().size());
    if (field.least && length < *field.least)
        return {{},
                tr("At least %Ln character(s) are expected here.", nullptr, static_cast<int>(*field.least))};
    if (field.most && length > *field.most)
        return {{},
                tr("At most %Ln character(s) are expected here.", nullptr, static_cast<int>(*field.most))};
    if (!field.pattern.isEmpty() && !QRegularExpression(field.pattern).match(typed).hasMatch())
        return {{}, tr("This is not of the form that the agent expects: %1").arg(field.pattern)};
    return {json::value(typed.toStdString()), {}};
}

QString InputDraft::plainNumber(const QString& typed, const QLocale& locale) {
    static const QRegularExpression form(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_qs);
    if (form.match(typed).hasMatch() && locale.decimalPoint() == u"."_qs)
        return typed;
    QString plain = Phrases::plainDigits(typed);
    plain.remove(QChar::Nbsp).remove(u' ').remove(locale.groupSeparator());
    plain.replace(locale.decimalPoint(), u"."_qs).replace(locale.negativeSign(), u"-"_qs);
    return form.match(plain).hasMatch() ? plain : QString();
}

InputDraft::Read InputDraft::readNumber(const InputField& field, const QString& typed) const {
    const QString plain = plainNumber(typed, m_locale);
    const auto value = parseJson(plain.toStdString());
    const bool whole = value && (value->is_int64() || value->is_uint64());
    if (plain.isEmpty() || !value || (field.kind == InputKind::Integer && !whole))
        return {{},
                field.kind == InputKind::Integer
                    ? tr("A whole number is expected here, such as %1.").arg(m_locale.toString(12))
                    : tr("A number is expected here, such as %1.").arg(m_locale.toString(12.5, 'f', 1))};
    const auto number = value->to_number<double>();
    const auto limit = [this](double at) { return m_locale.toString(at, 'g', 15); };
    if (field.least && (number < *field.least || (field.leastExcluded && number == *field.least)))
        return {
            {},
            (field.leastExcluded ? tr("More than %1 is expected here.") : tr("At least %1 is expected here."))
                .arg(limit(*field.least))};
    if (field.most && (number > *field.most || (field.mostExcluded && number == *field.most)))
        return {
            {},
            (field.mostExcluded ? tr("Less than %1 is expected here.") : tr("At most %1 is expected here."))
                .arg(limit(*field.most))};
    return {*value, {}};
}

InputDraft::Read InputDraft::readList(const InputField& field, const QString& typed) const {
    json::array items;
    const QRegularExpression pattern(field.pattern);
    const QStringList lines = typed.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!field.pattern.isEmpty() && !pattern.match(line).hasMatch())
            return {
                {},
                tr("“%1” is not of the form that the agent expects: %2").arg(line.left(60), field.pattern)};
        items.emplace_back(line.toStdString());
    }
    const auto count = static_cast<int>(items.size());
    if (field.least && count < *field.least)
        return {{}, tr("At least %Ln line(s) are expected here.", nullptr, static_cast<int>(*field.least))};
    if (field.most && count > *field.most)
        return {{}, tr("At most %Ln line(s) are expected here.", nullptr, static_cast<int>(*field.most))};
    return {json::value(std::move(items)), {}};
}

/// JSON of a type that is allowed; where a text is, anything else is taken for one.
InputDraft::Read InputDraft::readJson(const InputField& field, const QString& typed) const {
    const auto value = parseJson(typed.toStdString());
    if (value && allows(field, *value))
        return {*value, {}};
    if (!field.types.empty() && allowsType(field, "string") && !typed.trimmed().startsWith(u'{') &&
        !typed.trimmed().startsWith(u'['))
        return {json::value(typed.toStdString()), {}};
    if (!value)
        return {{},
                tr("This is not valid JSON. A text stands in quotes, such as \"one\"; an object in braces, "
                   "such as "
                   "{\"pages\": 12}.")};
    QStringList types;
    for (const std::string& type : field.types)
        types << QString::fromStdString(type);
    return {{}, tr("JSON of this type is expected here: %1.").arg(Phrases::list(types))};
}

} // namespace ud
