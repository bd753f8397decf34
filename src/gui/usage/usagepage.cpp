// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/usagepage.h"

#include "gui/agents/rowlayout.h"
#include "gui/look/theme.h"
#include "gui/usage/usagechart.h"
#include "gui/usage/usageexport.h"
#include "gui/widgets/columnfold.h"
#include "gui/widgets/plaindelegate.h"
#include "models/agentsharemodel.h"
#include "models/errortext.h"
#include "models/usagedivision.h"
#include "models/usagemodel.h"
#include "ui_usagepage.h"

#include <QHeaderView>
#include <QShortcut>
#include <algorithm>

namespace ud {

namespace {

constexpr int leastChartLines = 13;
constexpr int leastTableLines = 7;

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

UsagePage::UsagePage(UsageModel& months, UsageModel& days, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_months(months)
    , m_days(days)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::UsagePage>()) {
    connect(&months, &UsageModel::usageChanged, this, &UsagePage::refresh);
    connect(&days, &UsageModel::usageChanged, this, [this] {
        if (m_built && !m_opened.empty())
            refreshAgents();
    });
}

UsagePage::~UsagePage() = default;

void UsagePage::showEvent(QShowEvent* event) {
    build();
    QWidget::showEvent(event);
}

int UsagePage::heightForWidth(int width) const {
    if (layout() == nullptr)
        return QWidget::heightForWidth(width);
    // A stack tells of its pages only those whose height depends on the width.
    const int cards =
        m_ui->sharesLayout->minimumHeightForWidth(width) - m_ui->sharesLayout->minimumSize().height();
    return layout()->minimumSize().height() + std::max(0, cards);
}

void UsagePage::build() {
    if (std::exchange(m_built, true))
        return;
    m_ui->setupUi(this);
    m_ui->emptyState->setTheme(m_theme);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->upper->setStretchFactor(0, 3);
    m_ui->upper->setStretchFactor(1, 2);
    const int line = fontMetrics().lineSpacing();
    m_ui->upper->setMinimumHeight(leastChartLines * line);
    m_ui->usageTable->setMinimumHeight(leastTableLines * line);
    // A splitter does not ask its parts for what they were told to have.
    m_ui->splitter->setMinimumHeight((leastChartLines + leastTableLines) * line +
                                     m_ui->splitter->handleWidth());
    setUpCharts();
    setUpTable();
    setUpAgents();
    setUpSplit();
    m_export = new UsageExport(m_months, m_days, {*m_ui->chartCard, *m_ui->exportButton, *m_ui->split}, this);
    connect(m_export, &UsageExport::noticeChanged, this, &UsagePage::noticeChanged);
    connect(m_export, &UsageExport::letterRequested, this, &UsagePage::letterRequested);
    // The two cards' titles are on one line.
    m_ui->agentsTitle->setMinimumHeight(m_ui->exportButton->sizeHint().height());
    const std::optional<Error> fault = m_fault;
    refresh();
    refreshLevel();
    setStale(m_stale);
    if (fault)
        showFault(*fault);
}

void UsagePage::setUpCharts() {
    m_monthsChart = new UsageChart(m_months, m_theme, this);
    m_daysChart = new UsageChart(m_days, m_theme, this);
    m_daysChart->setObjectName(u"Daily usage"_qs);
    m_daysChart->setAccessibleName(tr("Daily usage"));
    m_ui->charts->addWidget(m_monthsChart);
    m_ui->charts->addWidget(m_daysChart);
    m_ui->allMonths->setObjectName(u"All months"_qs);
    connect(m_monthsChart, &UsageChart::periodActivated, this, &UsagePage::activate);
    connect(m_ui->allMonths, &QAbstractButton::clicked, this, [this] { openMonth({}); });
    auto* back =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { openMonth({}); });
}

void UsagePage::setUpSplit() {
    m_ui->split->setObjectName(u"Show"_qs);
    m_ui->split->addItem(tr("Message and skill"), static_cast<int>(UsageSplit::Kind));
    m_ui->split->addItem(tr("Background and chat"), static_cast<int>(UsageSplit::Source));
    m_ui->split->addItem(tr("Agents"), static_cast<int>(UsageSplit::Agent));
    connect(m_ui->split, &QComboBox::activated, this, [this] {
        setSplit(static_cast<UsageSplit>(m_ui->split->currentData().toInt()));
        emit splitChosen(m_split);
    });
    connect(&m_theme, &Theme::changed, this, &UsagePage::refreshColors);
    setSplit(m_split);
}

void UsagePage::setSplit(UsageSplit split) {
    m_split = split;
    if (!m_built)
        return;
    m_ui->split->setCurrentIndex(m_ui->split->findData(static_cast<int>(split)));
    for (UsageChart* chart : {m_monthsChart, m_daysChart})
        chart->setSplit(split);
    refreshColors();
}

/// Where the chart tells agents by colours, the list of them does so too.
void UsagePage::refreshColors() {
    std::map<std::string, QColor> colors;
    if (m_split == UsageSplit::Agent) {
        const UsageDivision division(shownModel(), m_split);
        for (std::size_t place = 0; place < division.parts().size(); ++place) {
            const UsagePart& part = division.parts()[place];
            if (!part.others)
                colors[part.id] = UsageChart::colorOf(part, place, m_split, m_theme.colors());
        }
    }
    m_agents->setColors(colors);
}

void UsagePage::setUpTable() {
    QTableView* table = m_ui->usageTable;
    m_cells = new PlainDelegate(m_theme, table);
    table->setItemDelegate(m_cells);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
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
    table->horizontalHeader()->setMinimumSectionSize(widestWord(m_months, QFontMetrics(bold)) +
                                                     2 * RowLayout::grid);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setMinimumHeight(2 * table->fontMetrics().lineSpacing() + 20);
    connect(table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& at) { activate(at.row()); });
}

void UsagePage::setUpAgents() {
    m_agents = new AgentShareModel(this);
    QTableView* table = m_ui->agentsTable;
    table->setObjectName(u"Usage by agent"_qs);
    table->setModel(m_agents);
    m_agentCells = new PlainDelegate(m_theme, table);
    table->setItemDelegate(m_agentCells);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    new ColumnFold(*table, AgentShareModel::Agent);
}

void UsagePage::setStale(bool stale) {
    m_stale = stale;
    if (!m_built)
        return;
    m_monthsChart->setStale(stale);
    m_daysChart->setStale(stale);
    m_cells->setStale(stale);
    m_agentCells->setStale(stale);
    m_ui->agentsTable->viewport()->update();
    m_ui->usageTable->viewport()->update();
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->messageShare, m_ui->skillShare,
                                                         m_ui->chatShare, m_ui->agentsTable})
        part->setEnabled(!stale);
}

void UsagePage::showFault(const Error& error) {
    m_fault = error;
    if (m_built && m_months.rowCount() == 0)
        m_ui->emptyState->show(
            {u"offline"_qs, tr("The usage could not be loaded"), ErrorText::sentence(error), {}});
}

void UsagePage::refresh() {
    m_fault.reset();
    if (!m_built)
        return;
    const bool any = m_months.rowCount() > 0;
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
    showNewest();
    refreshAgents();
}

void UsagePage::activate(int row) {
    if (m_opened.empty() && row >= 0 && row < m_months.rowCount())
        openMonth(m_months.report().periods[static_cast<std::size_t>(row)].period);
}

void UsagePage::openMonth(const std::string& month) {
    build();
    if (month == m_opened)
        return;
    const std::string before = std::exchange(m_opened, month);
    emit monthOpened(month);
    refreshLevel();
    if (!month.empty()) {
        m_daysChart->setFocus();
        return;
    }
    m_monthsChart->setFocus();
    const auto& periods = m_months.report().periods;
    const auto at = std::ranges::find(periods, before, &UsagePeriod::period);
    if (at != periods.end())
        m_ui->usageTable->selectRow(static_cast<int>(at - periods.begin()));
}

/// Months, or the days of one.
void UsagePage::refreshLevel() {
    const bool days = !m_opened.empty();
    m_ui->charts->setCurrentWidget(days ? m_daysChart : m_monthsChart);
    m_ui->allMonths->setVisible(days);
    QTableView* table = m_ui->usageTable;
    QItemSelectionModel* former = table->selectionModel();
    table->setModel(&shownModel());
    if (former != table->selectionModel())
        delete former;
    table->setObjectName(days ? u"Daily usage table"_qs : u"Monthly usage table"_qs);
    table->setAccessibleName(days ? tr("Daily usage table") : tr("Monthly usage table"));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UsagePage::refreshAgents);
    showNewest();
    refreshAgents();
}

/// The table begins with the oldest; what is looked for is at its end.
void UsagePage::showNewest() {
    QTableView* table = m_ui->usageTable;
    if (table->model() == &m_months && !table->currentIndex().isValid() && m_months.rowCount() > 0)
        table->setCurrentIndex(m_months.index(m_months.rowCount() - 1, 0));
}

UsagePage::LookedAt UsagePage::openedPeriod() const {
    const auto& periods = m_months.report().periods;
    const auto at = std::ranges::find(periods, m_opened, &UsagePeriod::period);
    return at == periods.end() ? LookedAt{nullptr, 0}
                               : LookedAt{&m_months, static_cast<int>(at - periods.begin())};
}

/// The row that is chosen in the table; without one, the month.
UsagePage::LookedAt UsagePage::looksAt() const {
    const QModelIndex current = m_ui->usageTable->currentIndex();
    const UsageModel& shown = m_opened.empty() ? m_months : m_days;
    if (current.isValid() && current.model() == &shown)
        return {&shown, current.row()};
    if (!m_opened.empty())
        return openedPeriod();
    return m_months.rowCount() > 0 ? LookedAt{&m_months, m_months.rowCount() - 1} : LookedAt{nullptr, 0};
}

void UsagePage::refreshAgents() {
    const auto [model, row] = looksAt();
    const UsagePeriod period =
        model != nullptr ? model->report().periods[static_cast<std::size_t>(row)] : UsagePeriod();
    m_agents->setPeriod(period);
    refreshColors();
    m_export->setMonth(m_opened.empty() ? period.period : m_opened);
    m_ui->agentsTitle->setText(tr("By agent, %1").arg(model != nullptr ? model->label(row) : QString()));
    const LookedAt opened = openedPeriod();
    m_ui->chartTitle->setText(opened.model == nullptr
                                  ? tr("Credits by month")
                                  : tr("Credits by day, %1").arg(opened.model->label(opened.row)));
}

void UsagePage::refreshShares() {
    const CreditText text;
    const UsagePeriod& month = m_months.report().periods.back();
    const QString label = m_months.label(m_months.rowCount() - 1);
    const auto share = [&](ShareCard* card, const QString& caption, Credits used,
                           std::optional<Credits> whole) {
        QString words = whole
                            ? tr("%1 of %2 in %3").arg(text.percent(used, *whole), text.number(*whole), label)
                            : tr("in %1, no allowance set").arg(label);
        if (whole && used > *whole)
            words = tr("%1, %2 over it", "of the allowance, credits").arg(words, text.number(used - *whole));
        card->show(caption, text.number(used), used, whole, words);
    };
    const auto& allowance = m_months.allowance();
    share(m_ui->messageShare, tr("Message credits"), month.message.total(),
          allowance ? std::optional(allowance->message) : std::nullopt);
    share(m_ui->skillShare, tr("Skill credits"), month.skill.total(),
          allowance ? std::optional(allowance->skill) : std::nullopt);
    const Credits background = month.message.background + month.skill.background;
    const Credits chat = month.message.chat + month.skill.chat;
    m_ui->chatShare->show(
        tr("Background against chat"), text.share(background, background + chat), background,
        background + chat,
        tr("%1 by background runs, %2 by chats").arg(text.number(background), text.number(chat)));
}

} // namespace ud
