// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/emptystate.h"

#include "gui/look/theme.h"
#include "gui/widgets/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ud {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_title->setProperty("kind", u"title"_qs);
    m_title->setObjectName(u"emptyTitle"_qs);
    m_text->setProperty("kind", u"muted"_qs);
    m_text->setObjectName(u"emptyText"_qs);
    m_action->setObjectName(u"emptyAction"_qs);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTheme(const Theme& theme) {
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &EmptyState::refreshIcon);
    refreshIcon();
}

void EmptyState::show(const EmptyText& text) {
    if (text == m_shown)
        return;
    m_shown = text;
    m_title->setText(text.title);
    m_text->setText(text.text);
    m_action->setText(plainButtonText(text.action));
    m_action->setVisible(!text.action.isEmpty());
    setAccessibleName(text.title);
    setAccessibleDescription(text.text);
    refreshIcon();
}

void EmptyState::refreshIcon() {
    if (m_theme != nullptr && !m_shown.icon.isEmpty())
        m_icon->setPixmap(m_theme->icon(m_shown.icon).pixmap(QSize(40, 40), devicePixelRatioF()));
}

} // namespace ud
