// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/sharecard.h"

#include "models/credittext.h"
#include "ui_sharecard.h"

#include <QStyle>

namespace ud {

ShareCard::ShareCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ShareCard>()) {
    m_ui->setupUi(this);
}

ShareCard::~ShareCard() = default;

void ShareCard::show(const QString& caption, const QString& figure, Credits part,
                     std::optional<Credits> whole, const QString& words) {
    m_ui->caption->setText(caption);
    m_ui->figure->setText(figure);
    m_ui->words->setText(words);
    m_ui->bar->setVisible(whole.has_value());
    m_ui->bar->setAccessibleName(caption);
    if (!whole)
        return;
    m_ui->bar->setValue(CreditText::thousandths(part, *whole));
    const bool over = part > *whole;
    if (m_ui->bar->property("over").toBool() == over)
        return;
    m_ui->bar->setProperty("over", over);
    m_ui->bar->style()->polish(m_ui->bar);
}

} // namespace ud
