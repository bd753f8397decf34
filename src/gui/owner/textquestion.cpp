// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/textquestion.h"

#include "gui/settings/settingsform.h"
#include "gui/widgets/fittingsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
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

std::string TextQuestion::text(std::size_t line) const {
    return m_lines[line].first->text().trimmed().toStdString();
}

int TextQuestion::choice(std::size_t number) const {
    return m_choices[number]->currentData().toInt();
}

void TextQuestion::refresh() {
    m_accept->setEnabled(std::ranges::none_of(
        m_lines, [](const auto& line) { return line.second && line.first->text().trimmed().isEmpty(); }));
}

} // namespace ud
