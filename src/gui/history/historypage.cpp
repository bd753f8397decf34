// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historypage.h"

#include "gui/history/outcomedelegate.h"
#include "gui/look/theme.h"
#include "gui/widgets/plaindelegate.h"
#include "models/errortext.h"
#include "models/historymodel.h"
#include "ui_historypage.h"

#include <QHeaderView>

namespace ud {

namespace {
constexpr int typingPauseMs = 250;
}

HistoryPage::HistoryPage(HistoryModel& history, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::HistoryPage>()) {
    m_ui->setupUi(this);
    m_ui->emptyState->setTheme(theme);
    QAction* mark = m_ui->search->addAction(theme.icon(u"search"_qs), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, mark, [mark, &theme] { mark->setIcon(theme.icon(u"search"_qs)); });
    m_ui->search->setMaximumWidth(420);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    setUpTable();
    connectSignals();
    refresh();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::setUpTable() {
    QTableView* table = m_ui->historyTable;
    table->setModel(&m_history);
    m_cells = new PlainDelegate(m_theme, table);
    m_outcomes = new OutcomeDelegate(m_theme, table);
    table->setItemDelegate(m_cells);
    table->setItemDelegateForColumn(HistoryModel::Outcome, m_outcomes);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(std::max(32, table->fontMetrics().height() + 14));
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setSectionResizeMode(HistoryModel::Reason, QHeaderView::Stretch);
    const int em = table->fontMetrics().horizontalAdvance(u'0');
    const std::pair<int, int> widths[] = {{HistoryModel::Agent, 16},    {HistoryModel::Outcome, 18},
                                          {HistoryModel::Started, 14},  {HistoryModel::Ended, 14},
                                          {HistoryModel::Duration, 13}, {HistoryModel::Credits, 15},
                                          {HistoryModel::StoppedBy, 12}};
    for (const auto& [column, digits] : widths)
        header->resizeSection(column, digits * em);
}

void HistoryPage::connectSignals() {
    connect(m_ui->search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        m_history.restart(m_ui->search->text().trimmed());
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_history.restart(m_ui->search->text().trimmed()); });
    connect(&m_history, &HistoryModel::loadingChanged, this, &HistoryPage::refresh);
    connect(&m_history, &QAbstractItemModel::rowsInserted, this, &HistoryPage::refresh);
    connect(&m_history, &QAbstractItemModel::modelReset, this, &HistoryPage::refresh);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this,
            [this] { m_history.restart(m_ui->search->text().trimmed()); });
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    begin();
}

void HistoryPage::begin() {
    if (!std::exchange(m_begun, true))
        m_history.restart(m_ui->search->text().trimmed());
}

void HistoryPage::renew() {
    if (m_begun)
        m_history.restart(m_ui->search->text().trimmed());
}

void HistoryPage::setStale(bool stale) {
    m_cells->setStale(stale);
    m_outcomes->setStale(stale);
    m_ui->historyTable->viewport()->update();
}

void HistoryPage::showFault(const Error& error) {
    m_ui->searchNote->setText(m_history.rowCount() > 0 ? ErrorText::sentence(error) : QString());
    if (m_history.rowCount() == 0)
        m_ui->emptyState->show({u"offline"_qs, tr("The history could not be loaded"),
                                ErrorText::sentence(error), tr("Try again")});
}

void HistoryPage::refresh() {
    const bool any = m_history.rowCount() > 0;
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget*>(m_ui->historyContent) : m_ui->emptyState);
    m_ui->searchNote->setText(any && m_history.isLoading() ? tr("Loading…") : QString());
    if (any)
        return;
    if (m_history.isLoading() || !m_history.atEnd())
        m_ui->emptyState->show({u"refresh"_qs, tr("Loading…"), {}, {}});
    else if (m_history.searchText().isEmpty())
        m_ui->emptyState->show({u"completed"_qs,
                                tr("No run has ended yet"),
                                tr("Runs appear here when they have completed, failed or been stopped."),
                                {}});
    else
        m_ui->emptyState->show({u"search"_qs,
                                tr("Nothing found"),
                                tr("No ended run matches “%1”.").arg(m_history.searchText()),
                                {}});
}

} // namespace ud
