// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/usagepage.h"

#include "gui/agents/rowlayout.h"
#include "gui/look/theme.h"
#include "gui/usage/monthwords.h"
#include "gui/usage/usagechart.h"
#include "gui/widgets/plaindelegate.h"
#include "models/errortext.h"
#include "models/usagemodel.h"
#include "ui_usagepage.h"

#include <QHeaderView>
#include <algorithm>

namespace ud {

namespace {

int widestWord(const UsageModel& usage, const QFontMetrics& metrics) {
    int widest = 0;
    for (int column = 0; column < usage.columnCount(); ++column) {
        const QString head = usage.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const QString& word : head.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

} // namespace

UsagePage::UsagePage(UsageModel& usage, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_usage(usage)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::UsagePage>()) {
    m_ui->setupUi(this);
    m_ui->emptyState->setTheme(theme);
    m_chart = new UsageChart(usage, theme, this);
    m_ui->chartLayout->addWidget(m_chart, 1);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    setUpTable();
    connect(&usage, &UsageModel::usageChanged, this, &UsagePage::refresh);
    refresh();
}

UsagePage::~UsagePage() = default;

void UsagePage::setUpTable() {
    QTableView* table = m_ui->usageTable;
    table->setObjectName(u"Monthly usage table"_qs);
    table->setModel(&m_usage);
    m_cells = new PlainDelegate(m_theme, table);
    table->setItemDelegate(m_cells);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const Qt::Alignment trailing = Qt::AlignTrailing | Qt::AlignVCenter;
    table->horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(trailing.toInt() | Qt::TextWordWrap));
    // No word of a head is cut off: where the window is too narrow for that, the table scrolls.
    QFont bold(table->font());
    bold.setWeight(QFont::DemiBold);
    table->horizontalHeader()->setMinimumSectionSize(widestWord(m_usage, QFontMetrics(bold)) +
                                                     2 * RowLayout::grid);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setMinimumHeight(2 * table->fontMetrics().lineSpacing() + 12);
}

void UsagePage::setStale(bool stale) {
    m_chart->setStale(stale);
    m_cells->setStale(stale);
    m_ui->usageTable->viewport()->update();
    for (ShareCard* card : {m_ui->messageShare, m_ui->skillShare, m_ui->chatShare})
        card->setEnabled(!stale);
}

void UsagePage::showFault(const Error& error) {
    if (m_usage.rowCount() == 0)
        m_ui->emptyState->show(
            {u"offline"_qs, tr("The usage could not be loaded"), ErrorText::sentence(error), {}});
}

void UsagePage::refresh() {
    const bool any = m_usage.rowCount() > 0;
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget*>(m_ui->usageContent) : m_ui->emptyState);
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_ui->messageShare, m_ui->skillShare, m_ui->chatShare})
        card->setVisible(any);
    if (!any) {
        m_ui->emptyState->show(
            {u"refresh"_qs, tr("Nothing loaded yet"), tr("The usage appears here once it is loaded."), {}});
        return;
    }
    refreshShares();
}

void UsagePage::refreshShares() {
    const CreditText text;
    const UsagePeriod& month = m_usage.report().periods.back();
    const QString label = m_usage.label(m_usage.rowCount() - 1);
    const auto share = [&](ShareCard* card, const QString& caption, Credits used,
                           std::optional<Credits> whole) {
        card->show(
            caption, text.number(used), used, whole,
            whole ? tr("%1 of %2 in %3").arg(MonthWords::percent(used, *whole), text.number(*whole), label)
                  : tr("in %1, no allowance set").arg(label));
    };
    const auto& allowance = m_usage.allowance();
    share(m_ui->messageShare, tr("Message credits"), month.message.total(),
          allowance ? std::optional(allowance->message) : std::nullopt);
    share(m_ui->skillShare, tr("Skill credits"), month.skill.total(),
          allowance ? std::optional(allowance->skill) : std::nullopt);
    const Credits background = month.message.background + month.skill.background;
    const Credits chat = month.message.chat + month.skill.chat;
    m_ui->chatShare->show(
        tr("Background against chat"), MonthWords::percent(background, background + chat), background,
        background + chat,
        tr("%1 by background runs, %2 by chats").arg(text.number(background), text.number(chat)));
}

} // namespace ud
