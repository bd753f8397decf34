// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingsdialog.h"

#include "gui/widgets/fittingsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ud {

namespace {

constexpr int mostDigits = 140; ///< of its width

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent)
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
    setWindowTitle(tr("Settings"));
    setWindowModality(Qt::NonModal);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(12);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    m_names->setObjectName(u"Settings pages"_qs);
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setProperty("kind", u"pages"_qs);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sides->addWidget(m_names);
    sides->addWidget(m_pages, 1);
    outer->addLayout(sides, 1);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(m_buttons);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    resize(fittingSize(*this, 92, 27));
}

void SettingsDialog::addPage(const QString& name, QWidget* page) {
    auto* scroll = new QScrollArea(m_pages); // large text, small screens
    scroll->setWidget(page);
    scroll->setProperty("kind", u"page"_qs);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(scroll);
    m_names->addItem(name);
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + 3 * fontMetrics().averageCharWidth() + 16);
    if (m_names->count() == 1)
        m_names->setCurrentRow(0);
    setTabOrder(page, m_buttons->button(QDialogButtonBox::Close)); // after what is on the page
}

/// As wide as the widest page asks for, where the screen has that.
void SettingsDialog::showEvent(QShowEvent* event) {
    int widest = 0;
    for (const QScrollArea* scroll :
         m_pages->findChildren<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly))
        widest = std::max(widest, scroll->widget()->sizeHint().width() +
                                      scroll->verticalScrollBar()->sizeHint().width());
    const int others = width() - m_pages->width();
    const int most = fittingSize(*this, mostDigits, 1).width();
    resize(std::max(width(), std::min(widest + others, most)), height());
    QDialog::showEvent(event);
}

int SettingsDialog::page() const {
    return m_names->currentRow();
}

void SettingsDialog::setPage(int page) {
    m_names->setCurrentRow(page);
}

} // namespace ud
