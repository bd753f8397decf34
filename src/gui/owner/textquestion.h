// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <boost/json/value.hpp>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ud {

/// Asks for a few short texts and choices. It deletes itself when it is closed.
class TextQuestion : public QDialog {
    Q_OBJECT
public:
    TextQuestion(const QString& title, const QString& accept, QWidget* parent);

    void addLine(const QString& caption, const QString& text, bool required);
    /// Each choice with the value that data() gives.
    void addChoice(const QString& caption, const std::vector<std::pair<QString, int>>& choices);
    /// A JSON object, or nothing; one at most.
    void addJson(const QString& caption, const QString& hint);
    /// Of the line with this number, trimmed.
    [[nodiscard]] std::string text(std::size_t line) const;
    [[nodiscard]] int choice(std::size_t number) const;
    /// Null where nothing was given.
    [[nodiscard]] boost::json::value json() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString jsonFault() const;

    QFormLayout* m_form;
    QPushButton* m_accept;
    std::vector<std::pair<QLineEdit*, bool>> m_lines; ///< and whether it may not be empty
    std::vector<QComboBox*> m_choices;
    QPlainTextEdit* m_json{nullptr};
    QLabel* m_jsonFault{nullptr};
};

} // namespace ud
