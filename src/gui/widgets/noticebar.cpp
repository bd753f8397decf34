// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/noticebar.h"

#include "gui/look/theme.h"
#include "gui/look/typography.h"
#include "gui/widgets/plaintext.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace ud {

namespace {
constexpr int mostLinesShown = 5;
}

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_export(new QPushButton(tr("Save …"), this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this)) {
    setUpParts();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_export, 0, 2, Qt::AlignTop);
    layout->addWidget(m_action, 0, 3, Qt::AlignTop);
    layout->addWidget(m_close, 0, 4, Qt::AlignTop);
    layout->addWidget(m_lines, 1, 1, 1, 3);
    layout->setColumnStretch(1, 1);
    hide();
}

void NoticeBar::setUpParts() {
    m_icon->setContentsMargins(0, 4, 0, 0);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(24);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"noticeText"_qs);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setObjectName(u"noticeLines"_qs);
    m_lines->setAccessibleName(tr("Result of each run"));
    m_export->setObjectName(u"noticeExport"_qs);
    m_export->setAccessibleDescription(tr("Saves the result of each run as a table"));
    m_action->setObjectName(u"noticeAction"_qs);
    m_close->setObjectName(u"noticeClose"_qs);
    m_close->setProperty("kind", u"flat"_qs);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    connect(m_export, &QPushButton::clicked, this, &NoticeBar::exportTriggered);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
}

void NoticeBar::setTheme(const Theme& theme) {
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &NoticeBar::refreshIcons);
    refreshIcons();
}

void NoticeBar::refreshIcons() {
    m_close->setIcon(m_theme->icon(u"close"_qs));
    m_icon->setPixmap(m_theme->icon(toneIcon(m_notice.tone), toneColor(m_notice.tone, m_theme->colors()))
                          .pixmap(textIconSize(*this), devicePixelRatioF()));
}

void NoticeBar::show(const Notice& notice) {
    if (notice == m_notice && isVisible())
        return;
    const bool news = notice.text != m_notice.text || !isVisible();
    m_notice = notice;
    setTone(*this, notice.tone);
    refreshIcons();
    m_text->setText(notice.text);
    m_lines->setPlainText(notice.lines.join(u'\n'));
    m_lines->setVisible(!notice.lines.isEmpty());
    const int shown = std::min(mostLinesShown, static_cast<int>(notice.lines.size()));
    m_lines->setFixedHeight(shown * m_lines->fontMetrics().lineSpacing() + 20);
    m_export->setVisible(notice.exportable);
    m_action->setText(plainButtonText(notice.action));
    m_action->setVisible(!notice.action.isEmpty());
    setAccessibleName(notice.text);
    setAccessibleDescription(notice.lines.join(u". "_qs));
    setVisible(true);
    if (news)
        announce();
}

void NoticeBar::dismiss() {
    m_notice = {};
    hide();
}

void NoticeBar::announce() {
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ud
