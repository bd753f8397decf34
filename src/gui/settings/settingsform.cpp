// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingsform.h"

#include "gui/widgets/plaintext.h"
#include "models/phrases.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace ud {

QVBoxLayout* SettingsForm::layout(QWidget& page) {
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(12);
    return layout;
}

QFormLayout* SettingsForm::form(QVBoxLayout& layout) {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout.addLayout(form);
    return form;
}

void SettingsForm::alignCaptions(QWidget& page) {
    std::vector<QWidget*> captions;
    for (const QFormLayout* form : page.findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole))
                captions.push_back(item->widget());
        }
    }
    int widest = 0;
    for (const QWidget* caption : captions)
        widest = std::max(widest, caption->sizeHint().width());
    for (QWidget* caption : captions)
        caption->setMinimumWidth(widest);
}

QLabel* SettingsForm::explanation(const QString& text, QWidget& page) {
    auto* label = new QLabel(text, &page);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", u"muted"_qs);
    return label;
}

void SettingsForm::add(const QString& caption, QWidget& field, QFormLayout& form) {
    auto* label = new QLabel(caption, form.parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&field);
    label->setMinimumHeight(field.sizeHint().height()); // on one line with what stands in the field
    field.setAccessibleName(Phrases::withoutAccessKey(caption));
    form.addRow(label, &field);
}

void SettingsForm::tell(QLabel& label, const QString& sentence, bool fault) {
    label.setProperty("kind", fault ? u"error"_qs : u"muted"_qs);
    label.style()->polish(&label);
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QComboBox* SettingsForm::combo(const QString& caption, const QString& objectName, QFormLayout& form) {
    auto* box = new QComboBox(form.parentWidget());
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(18);
    add(caption, *box, form);
    // Where large text leaves it little room, the whole is in the help.
    QObject::connect(box, &QComboBox::currentTextChanged, box,
                     [box](const QString& text) { setPlainToolTip(box, text); });
    return box;
}

} // namespace ud
