// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/textquestion.h"

#include "core/json.h"
#include "gui/settings/settingsform.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/growtofit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ud {

namespace {
constexpr int longestText = 200; // contract, section 7, "Limits"
}

TextQuestion::TextQuestion(const QString& title, const QString& accept, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setMinimumWidth(fittingWidth(*this, 48));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    m_form = SettingsForm::form(*layout);
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"Accept"_qs);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void TextQuestion::addLine(const QString& caption, const QString& text, bool required) {
    auto* line = new QLineEdit(text, this);
    line->setMaxLength(longestText);
    line->setObjectName(u"Line %1"_qs.arg(m_lines.size()));
    SettingsForm::add(caption, *line, *m_form);
    m_lines.emplace_back(line, required);
    connect(line, &QLineEdit::textChanged, this, &TextQuestion::refresh);
    refresh();
}

void TextQuestion::addChoice(const QString& caption, const std::vector<std::pair<QString, int>>& choices) {
    QComboBox* box = SettingsForm::combo(caption, u"Choice %1"_qs.arg(m_choices.size()), *m_form);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    box->setMinimumWidth(std::min(box->sizeHint().width(), fittingWidth(*this, 60)));
    m_choices.push_back(box);
}

void TextQuestion::addJson(const QString& caption, const QString& hint) {
    m_json = new QPlainTextEdit(this);
    m_json->setObjectName(u"Json"_qs);
    m_json->setTabChangesFocus(true);
    m_json->setFixedHeight(7 * fontMetrics().lineSpacing());
    m_json->setPlaceholderText(hint);
    SettingsForm::add(caption, *m_json, *m_form);
    m_form->labelForField(m_json)->setMinimumHeight(0); // beside the first line
    m_jsonFault = SettingsForm::explanation({}, *this);
    m_jsonFault->setObjectName(u"Json fault"_qs);
    m_jsonFault->setProperty("kind", u"error"_qs);
    m_jsonFault->hide();
    m_form->addRow(m_jsonFault);
    connect(m_json, &QPlainTextEdit::textChanged, this, &TextQuestion::refresh);
}

QString TextQuestion::jsonFault() const {
    const std::string typed =
        m_json != nullptr ? m_json->toPlainText().trimmed().toStdString() : std::string();
    if (typed.empty())
        return {};
    const auto value = parseJson(typed);
    if (!value)
        return tr("This is not valid JSON.");
    return value->is_object() ? QString() : tr("A JSON object is expected here: {\"type\": \"object\", …}");
}

boost::json::value TextQuestion::json() const {
    const auto value = parseJson(m_json->toPlainText().trimmed().toStdString());
    return value ? *value : boost::json::value(nullptr);
}

std::string TextQuestion::text(std::size_t line) const {
    return m_lines[line].first->text().trimmed().toStdString();
}

int TextQuestion::choice(std::size_t number) const {
    return m_choices[number]->currentData().toInt();
}

void TextQuestion::showEvent(QShowEvent* event) {
    growToFit(*this);
    if (!m_lines.empty())
        m_lines.front().first->setFocus();
    QDialog::showEvent(event);
}

void TextQuestion::refresh() {
    const QString fault = jsonFault();
    if (m_jsonFault != nullptr) {
        m_jsonFault->setText(fault);
        m_jsonFault->setVisible(!fault.isEmpty());
    }
    m_accept->setEnabled(fault.isEmpty() && std::ranges::none_of(m_lines, [](const auto& line) {
                             return line.second && line.first->text().trimmed().isEmpty();
                         }));
}

} // namespace ud
