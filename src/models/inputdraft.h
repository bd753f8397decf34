// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inputform.h"

#include <QLocale>
#include <QStringList>
#include <map>

namespace ud {

/// What was typed into an InputForm, field by field as text, and the input that follows from it. Empty is not
/// given. A flag is "true" or "false", a choice the place of it among the choices, a text list a text a line.
class InputDraft {
    Q_DECLARE_TR_FUNCTIONS(ud::InputDraft)
public:
    /// \p locale: how numbers are written.
    explicit InputDraft(InputForm form, QLocale locale = QLocale());

    [[nodiscard]] const InputForm& form() const { return m_form; }
    [[nodiscard]] QString text(std::size_t field) const { return m_texts[static_cast<qsizetype>(field)]; }
    void setText(std::size_t field, const QString& text) { m_texts[static_cast<qsizetype>(field)] = text; }
    /// As an earlier run was given it. Members that the form does not know stay in the input; an input that
    /// does not fit the form at all makes the form one JSON field.
    void fill(const json::value& input);
    /// A value as it stands in a field, such as a default.
    [[nodiscard]] QString textOf(const InputField& field, const json::value& value) const;

    /// A number that was typed as JSON writes it; empty where it is none.
    [[nodiscard]] static QString plainNumber(const QString& typed, const QLocale& locale);

    struct Outcome {
        json::value input;                     ///< null where nothing is given; void with faults
        std::map<std::size_t, QString> faults; ///< by the place of the field: what is wrong, a sentence
        [[nodiscard]] bool ok() const { return faults.empty(); }
    };
    [[nodiscard]] Outcome read() const;

private:
    void fillMembers(const json::object& members, std::optional<std::size_t> group, json::object& unknown);
    /// The value of one field, nullopt where it is not given, or what is wrong with it.
    struct Read {
        std::optional<json::value> value;
        QString fault;
    };
    [[nodiscard]] Read readField(const InputField& field, const QString& typed) const;
    [[nodiscard]] Read readText(const InputField& field, const QString& typed) const;
    [[nodiscard]] Read readNumber(const InputField& field, const QString& typed) const;
    [[nodiscard]] Read readList(const InputField& field, const QString& typed) const;
    [[nodiscard]] Read readJson(const InputField& field, const QString& typed) const;
    void readMembers(std::optional<std::size_t> group, json::object& members, Outcome& outcome) const;
    void readGroup(std::size_t place, json::object& members, Outcome& outcome) const;

    InputForm m_form;
    QLocale m_locale;
    QStringList m_texts;
    json::object m_unknown;                            ///< members of an earlier input
    std::map<std::size_t, json::object> m_unknownOf{}; ///< the same in groups
};

} // namespace ud
