// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/shareline.h"

#include "gui/usage/sharebar.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>

namespace ud {

ShareLine::ShareLine(QWidget* parent)
    : QFrame(parent)
    , m_swatch(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_words(new QLabel(this)) {
    for (QLabel* label : {m_swatch, m_caption, m_figure, m_words})
        label->setTextFormat(Qt::PlainText);
    m_figure->setProperty("kind", u"title"_qs);
    m_words->setProperty("kind", u"muted"_qs);
    for (QLabel* wrapped : {m_caption, m_words})
        wrapped->setWordWrap(true);
    ShareBar::setUp(*m_bar);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_swatch, 0, 0);
    layout->addWidget(m_caption, 0, 1);
    layout->addWidget(m_figure, 0, 2);
    layout->addWidget(m_bar, 1, 0, 1, 3);
    layout->addWidget(m_words, 2, 0, 1, 3);
}

void ShareLine::setUp(const QString& kind, const QString& caption) {
    m_swatch->setProperty("swatch", kind);
    m_bar->setProperty("kind", kind);
    for (QWidget* coloured : std::initializer_list<QWidget*>{m_swatch, m_bar})
        coloured->style()->polish(coloured);
    m_caption->setText(caption);
    m_bar->setAccessibleName(caption);
}

void ShareLine::show(const QString& figure, Credits part, std::optional<Credits> whole,
                     const QString& words) {
    m_figure->setText(figure);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    ShareBar::show(*m_bar, part, whole);
}

} // namespace ud
