// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inputdraft.h"

#include <QWidget>
#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ud {

/// The fields of an InputDraft, one below the other, each with its caption, what it means, and what is wrong
/// with it. Texts of the schema are shown literally.
class InputEditor : public QWidget {
    Q_OBJECT
public:
    /// \p draft: the form and what stands in it at first.
    explicit InputEditor(InputDraft draft, QWidget* parent = nullptr);

    /// With what stands in the fields now.
    [[nodiscard]] InputDraft draft() const;
    /// Tells at each field what is wrong with it, and goes to the first one; those of before are gone.
    void showFaults(const std::map<std::size_t, QString>& faults);
    /// As the keyboard goes through them.
    [[nodiscard]] std::vector<QWidget*> editors() const;
    /// A field's caption, editor and place for its fault, added to \p layout.
    struct Row {
        QWidget* editor{nullptr}; ///< nullptr for a group
        QLabel* fault{nullptr};
        std::function<QString()> text{};
    };

signals:
    void edited();

private:
    void addField(std::size_t place, QVBoxLayout& layout);
    void addGroup(const InputField& field, QVBoxLayout& layout);
    [[nodiscard]] Row makeEditor(const InputField& field, const QString& text);
    [[nodiscard]] Row makeLine(const InputField& field, const QString& text);
    [[nodiscard]] Row makeText(const InputField& field, const QString& text);
    [[nodiscard]] Row makeChoice(const InputField& field, const QString& text);
    [[nodiscard]] QString usual(const InputField& field) const;

    InputDraft m_draft;
    std::vector<Row> m_rows; ///< by the place of the field
};

} // namespace ud
