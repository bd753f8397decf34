// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/sharecard.h"

#include "gui/look/typography.h"
#include "gui/usage/sharebar.h"
#include "ui_sharecard.h"

namespace ud {

ShareCard::ShareCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ShareCard>()) {
    m_ui->setupUi(this);
    ShareBar::setUp(*m_ui->bar);
    scaleFont(*m_ui->figure, figureScale);
}

ShareCard::~ShareCard() = default;

void ShareCard::show(const QString& caption, const QString& figure, Credits part,
                     std::optional<Credits> whole, const QString& words) {
    m_ui->caption->setText(caption);
    m_ui->figure->setText(figure);
    m_ui->words->setText(words);
    m_ui->bar->setAccessibleName(caption);
    ShareBar::show(*m_ui->bar, part, whole);
}

} // namespace ud
