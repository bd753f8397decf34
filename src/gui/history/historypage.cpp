// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historypage.h"

#include "client/answers.h"
#include "gui/agents/runastext.h"
#include "gui/details/detailspane.h"
#include "gui/history/outcomedelegate.h"
#include "gui/look/theme.h"
#include "gui/widgets/columnfold.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/plaindelegate.h"
#include "gui/widgets/plaintext.h"
#include "models/errortext.h"
#include "models/historymodel.h"
#include "models/plaintext.h"
#include "models/statustext.h"
#include "ui_historypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace ud {

namespace {

constexpr int typingPauseMs = 250;
constexpr int searchDigits = 36;
constexpr int widestChoice = 36; ///< average characters

constexpr int stoppedRole = Qt::UserRole + 1; ///< bool: stopped by, else started by; the name is the data

QString caption(const QString& name, bool stopped) {
    const QString shown = shortName(oneLine(name));
    return stopped ? HistoryPage::tr("Stopped by %1").arg(shown)
                   : HistoryPage::tr("Started by %1").arg(shown);
}

} // namespace

HistoryPage::HistoryPage(HistoryModel& history, DetailsModels& details, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_detailsModels(details)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::HistoryPage>()) {
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::build() {
    m_ui->setupUi(this);
    m_ui->emptyState->setTheme(m_theme);
    QAction* mark = m_ui->search->addAction(m_theme.icon(u"search"_qs), QLineEdit::LeadingPosition);
    connect(&m_theme, &Theme::changed, mark, [this, mark] { mark->setIcon(m_theme.icon(u"search"_qs)); });
    setUpRow();
    m_details = new DetailsPane(m_ui->splitter);
    m_details->setUp(m_detailsModels, m_theme);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({400, 260});
    setUpTable();
    setPlainToolTip(m_ui->search, m_ui->search->placeholderText());
    setUpChips();
    setUpPeople();
    connectSignals();
    refresh();
    setStale(m_stale);
}

void HistoryPage::setUpRow() {
    m_ui->search->setFixedWidth(searchDigits * fontMetrics().horizontalAdvance(u'0'));
    auto* row = new FlowLayout(*m_ui->searchRow, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->search, m_ui->chipAll, m_ui->chipCompleted,
                                                         m_ui->chipCancelled, m_ui->chipFailed, m_ui->person,
                                                         m_ui->reason, m_ui->searchNote})
        row->addWidget(part);
}

void HistoryPage::setUpTable() {
    QTableView* table = m_ui->historyTable;
    table->setModel(&m_history);
    m_cells = new PlainDelegate(m_theme, table);
    m_outcomes = new OutcomeDelegate(m_theme, table);
    table->setItemDelegate(m_cells);
    table->setItemDelegateForColumn(HistoryModel::Outcome, m_outcomes);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
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
    const int em = table->fontMetrics().horizontalAdvance(u'0');
    const std::pair<int, int> widths[] = {{HistoryModel::Agent, 16},    {HistoryModel::Outcome, 18},
                                          {HistoryModel::Started, 14},  {HistoryModel::Ended, 14},
                                          {HistoryModel::Duration, 13}, {HistoryModel::Credits, 15},
                                          {HistoryModel::StoppedBy, 15}};
    for (const auto& [column, digits] : widths)
        header->resizeSection(column, digits * em);
    new ColumnFold(*table, HistoryModel::Reason);
}

void HistoryPage::connectSignals() {
    connect(m_ui->search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->search, &QLineEdit::returnPressed, this, &HistoryPage::search);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::search);
    connect(&m_history, &HistoryModel::loadingChanged, this, &HistoryPage::refresh);
    connect(&m_history, &QAbstractItemModel::rowsInserted, this, &HistoryPage::refresh);
    connect(&m_history, &QAbstractItemModel::modelReset, this, &HistoryPage::refresh);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &HistoryPage::onEmptyAction);
    QTableView* table = m_ui->historyTable;
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::refreshDetails);
    connect(&m_history, &QAbstractItemModel::dataChanged, this, &HistoryPage::refreshDetails);
    connect(&m_history, &QAbstractItemModel::modelReset, this, &HistoryPage::refreshDetails);
    connect(table, &QWidget::customContextMenuRequested, this, &HistoryPage::onContextMenu);
    auto* copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &HistoryPage::copySelection);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_ui->search->setFocus(Qt::ShortcutFocusReason); });
}

void HistoryPage::setUpChips() {
    m_ui->chipAll->setChecked(true);
    for (QPushButton* chip : {m_ui->chipAll, m_ui->chipCompleted, m_ui->chipCancelled, m_ui->chipFailed})
        connect(chip, &QPushButton::toggled, this, [this](bool on) {
            if (on)
                search();
        });
}

void HistoryPage::setUpPeople() {
    for (QComboBox* choice : {m_ui->person, m_ui->reason})
        choice->setMaximumWidth(widestChoice * fontMetrics().averageCharWidth());
    setPeople({});
    m_ui->reason->addItem(tr("Any reason"));
    for (const StopReason reason :
         {StopReason::WrongAgent, StopReason::SubmittedByMistake, StopReason::WrongDirection,
          StopReason::UnusuallyLong, StopReason::CreditConcern, StopReason::Budget, StopReason::Other})
        m_ui->reason->addItem(StatusText::reason(reason), static_cast<int>(reason));
    for (QComboBox* choice : {m_ui->person, m_ui->reason})
        connect(choice, &QComboBox::activated, this, &HistoryPage::search);
}

void HistoryPage::setPeople(const std::vector<Person>& people) {
    if (!m_begun || (m_ui->person->count() > 0 && people == m_people))
        return; // a list that is open stays as it is
    m_people = people;
    const QString before = m_ui->person->currentData().toString();
    const bool stopped = m_ui->person->currentData(stoppedRole).toBool();
    m_ui->person->clear();
    m_ui->person->addItem(tr("Anyone"), QString());
    addPeople(true);
    addPeople(false);
    if (before.isEmpty())
        return;
    for (int item = 1; item < m_ui->person->count(); ++item) {
        if (m_ui->person->itemData(item).toString() == before &&
            m_ui->person->itemData(item, stoppedRole).toBool() == stopped)
            return m_ui->person->setCurrentIndex(item);
    }
    m_ui->person->addItem(caption(before, stopped), before); // what is chosen stays chosen
    m_ui->person->setItemData(m_ui->person->count() - 1, stopped, stoppedRole);
    m_ui->person->setCurrentIndex(m_ui->person->count() - 1);
}

void HistoryPage::addPeople(bool stopped) {
    bool first = true;
    for (const Person& person : m_people) {
        if (!(stopped ? person.stopped : person.started))
            continue;
        if (std::exchange(first, false))
            m_ui->person->insertSeparator(m_ui->person->count());
        const QString name = QString::fromStdString(person.name);
        m_ui->person->addItem(caption(name, stopped), name);
        const int item = m_ui->person->count() - 1;
        m_ui->person->setItemData(item, stopped, stoppedRole);
        m_ui->person->setItemData(item, plainToolTip(name), Qt::ToolTipRole);
    }
}

void HistoryPage::search() {
    m_typing.stop();
    m_history.restart(wanted());
}

HistoryQuery HistoryPage::wanted() const {
    HistoryQuery query{.text = m_ui->search->text().trimmed()};
    const std::string person = m_ui->person->currentData().toString().toStdString();
    (m_ui->person->currentData(stoppedRole).toBool() ? query.stoppedBy : query.startedBy) = person;
    if (m_ui->reason->currentIndex() > 0)
        query.reason = static_cast<StopReason>(m_ui->reason->currentData().toInt());
    if (m_ui->chipCompleted->isChecked())
        query.outcome = RunStatus::Completed;
    if (m_ui->chipCancelled->isChecked())
        query.outcome = RunStatus::Cancelled;
    if (m_ui->chipFailed->isChecked())
        query.outcome = RunStatus::Failed;
    return query;
}

std::vector<Run> HistoryPage::selectedRuns() const {
    std::vector<Run> runs;
    const QModelIndexList rows = m_ui->historyTable->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        runs.push_back(m_history.runAt(row.row()));
    return runs;
}

void HistoryPage::refreshDetails() {
    const std::vector<Run> runs = selectedRuns();
    m_details->show(runs, m_history.now());
}

void HistoryPage::onContextMenu(const QPoint& position) {
    const std::vector<Run> runs = selectedRuns();
    if (runs.empty())
        return;
    auto* menu = new QMenu(m_ui->historyTable);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (runs.size() == 1) {
        QAction* again = menu->addAction(tr("Run again …"));
        again->setEnabled(m_permission.allowed);
        again->setToolTip(tr("Administrators and owners can start runs, while connected."));
        connect(again, &QAction::triggered, this,
                [this, run = runs.front()] { emit runAgainRequested(run); });
    }
    menu->addAction(tr("Copy"), this, &HistoryPage::copySelection);
    menu->popup(m_ui->historyTable->viewport()->mapToGlobal(position));
}

void HistoryPage::copySelection() {
    QStringList lines;
    for (const Run& run : selectedRuns())
        lines << runAsText(run);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void HistoryPage::showEvent(QShowEvent* event) {
    begin();
    QWidget::showEvent(event);
}

void HistoryPage::begin() {
    if (std::exchange(m_begun, true))
        return;
    build();
    emit detailsMade(*m_details);
    search();
}

void HistoryPage::renew() {
    if (!m_begun)
        return;
    m_ui->person->setCurrentIndex(0); // people of another organization
    setPeople({});
    search();
}

void HistoryPage::setStale(bool stale) {
    m_stale = stale;
    if (!m_begun)
        return;
    m_cells->setStale(stale);
    m_outcomes->setStale(stale);
    m_ui->historyTable->viewport()->update();
}

void HistoryPage::showFault(const Error& error) {
    if (!m_begun)
        return;
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
    else if (m_history.query() == HistoryQuery())
        m_ui->emptyState->show({u"completed"_qs,
                                tr("No run has ended yet"),
                                tr("Runs appear here when they have completed, failed or been stopped."),
                                {}});
    else
        m_ui->emptyState->show({u"search"_qs, tr("Nothing found"), nothingFound(), tr("Show all")});
}

/// Everything that hides the others is named.
QString HistoryPage::nothingFound() const {
    const HistoryQuery& query = m_history.query();
    QStringList filters;
    if (!query.text.isEmpty())
        filters << tr("“%1”", "a text that was searched for").arg(query.text);
    if (query.outcome)
        filters << tr("outcome “%1”").arg(StatusText::status(*query.outcome));
    if (!query.stoppedBy.empty())
        filters << tr("stopped by %1").arg(shortName(oneLine(QString::fromStdString(query.stoppedBy))));
    if (!query.startedBy.empty())
        filters << tr("started by %1").arg(shortName(oneLine(QString::fromStdString(query.startedBy))));
    if (query.reason)
        filters << tr("reason “%1”").arg(StatusText::reason(*query.reason));
    return tr("No ended run matches: %1.", "a list of filters")
        .arg(filters.join(tr(", ", "between filters")));
}

void HistoryPage::onEmptyAction() {
    if (m_history.query() == HistoryQuery() || !m_history.atEnd())
        return search(); // it could not be loaded
    m_ui->search->clear();
    m_ui->chipAll->setChecked(true);
    m_ui->person->setCurrentIndex(0);
    m_ui->reason->setCurrentIndex(0);
    search();
}

} // namespace ud
