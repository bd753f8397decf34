// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rehearsal/rehearsalband.h"

#include "gui/look/theme.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/plaintext.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ud {

namespace {
constexpr int comfortableLines = 40;
constexpr int iconSize = 20;
constexpr int iconGap = 8;
} // namespace

RehearsalBand::RehearsalBand(const QList<RehearsalChoice>& choices, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_choices(choices)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_warning(new QLabel(warning(), this))
    , m_explanation(new QLabel(this))
    , m_told(new QLabel(this))
    , m_scenario(new QComboBox(this))
    , m_again(new QPushButton(tr("Start again"), this))
    , m_leave(new QPushButton(tr("Leave rehearsal"), this)) {
    setProperty("kind", u"rehearsal"_qs);
    setObjectName(u"rehearsalBand"_qs);
    setAccessibleName(tr("Rehearsal"));
    setAccessibleDescription(warning());
    setUpTexts();
    setUpControls();
    layOut();
    explain();
    refreshIcon();
    connect(&theme, &Theme::changed, this, &RehearsalBand::refreshIcon);
}

QString RehearsalBand::warning() {
    return tr("Rehearsal: nothing here is real. Stopping stops nothing.");
}

void RehearsalBand::setUpTexts() {
    m_warning->setProperty("kind", u"title"_qs);
    m_warning->setObjectName(u"rehearsalWarning"_qs);
    m_explanation->setObjectName(u"rehearsalExplanation"_qs);
    m_told->setObjectName(u"rehearsalTold"_qs);
    m_told->setProperty("kind", u"title"_qs);
    m_told->hide();
    for (QLabel* label : {m_warning, m_explanation, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* label : {m_explanation, m_told})
        label->setWordWrap(true);
}

void RehearsalBand::setUpControls() {
    m_scenario->setObjectName(u"Scenario"_qs);
    m_scenario->setAccessibleName(tr("What is rehearsed"));
    for (const RehearsalChoice& choice : m_choices) {
        m_scenario->addItem(choice.title, choice.id);
        m_scenario->setItemData(m_scenario->count() - 1, choice.shows, Qt::ToolTipRole);
    }
    m_again->setObjectName(u"Start again"_qs);
    m_again->setAccessibleDescription(tr("Begins what is rehearsed from its beginning"));
    m_leave->setObjectName(u"Leave rehearsal"_qs);
    m_leave->setAccessibleDescription(tr("Closes this window; the real one has stayed as it was"));
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &RehearsalBand::explain);
    connect(m_scenario, &QComboBox::activated, this,
            [this] { emit chosen(m_scenario->currentData().toString()); });
    connect(m_again, &QPushButton::clicked, this, &RehearsalBand::startAgainRequested);
    connect(m_leave, &QPushButton::clicked, this, &RehearsalBand::leaveRequested);
}

void RehearsalBand::layOut() {
    auto* head = new QWidget(this);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins({});
    headLayout->setSpacing(iconGap);
    headLayout->addWidget(m_icon);
    headLayout->addWidget(m_warning);
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(*bar, iconGap);
    flow->addWidget(head);
    flow->addStretch();
    for (QWidget* control :
         {static_cast<QWidget*>(m_scenario), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_leave)})
        flow->addWidget(control);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setHorizontalSpacing(iconGap);
    layout->setVerticalSpacing(2);
    layout->setColumnMinimumWidth(0, iconSize);
    layout->setColumnStretch(1, 1);
    layout->addWidget(bar, 0, 0, 1, 2);
    layout->addWidget(m_explanation, 1, 1);
    layout->addWidget(m_told, 2, 1);
}

void RehearsalBand::explain() {
    const RehearsalChoice& choice = m_choices[std::max(0, m_scenario->currentIndex())];
    m_explanation->setText(
        tr("%1 To try: %2", "what is shown, what to do").arg(choice.shows, choice.tryThis));
    m_scenario->setAccessibleDescription(m_explanation->text());
    setPlainToolTip(m_scenario, m_explanation->text());
}

void RehearsalBand::setCurrent(const QString& id) {
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(id)));
}

void RehearsalBand::tell(const QString& sentence) {
    if (m_told->text() == sentence)
        return;
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    // Where there is little room, it takes the place of what to try, which the chooser still says.
    const bool roomy = window()->height() >= comfortableLines * fontMetrics().lineSpacing();
    m_explanation->setVisible(sentence.isEmpty() || roomy);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString RehearsalBand::told() const {
    return m_told->text();
}

void RehearsalBand::refreshIcon() {
    m_icon->setPixmap(m_theme.icon(u"rehearsal"_qs, m_theme.colors().rehearsal)
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace ud
