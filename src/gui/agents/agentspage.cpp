// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/agentspage.h"

#include "gui/agents/columnsmenu.h"
#include "gui/look/theme.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/plaintext.h"
#include "models/filtertext.h"
#include "models/phrases.h"
#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"
#include "models/usagemodel.h"
#include "ui_agentspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <set>

namespace ud {

namespace {

constexpr int filterDigits = 36; ///< its width

} // namespace

AgentsPage::AgentsPage(RunTableModel& runs, RunFilterModel& shown, UsageModel& trend, const Theme& theme,
                       QWidget* parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_shown(shown)
    , m_trend(trend)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::AgentsPage>()) {
    m_ui->setupUi(this);
    setUpViews();
    setUpFilter();
    setUpColumnsMenu();
    connectSignals();
    refreshIcons();
    onCountsChanged();
    refreshEmptyState();
}

AgentsPage::~AgentsPage() = default;

void AgentsPage::setUpViews() {
    m_ui->runsTable->setUp(m_shown, m_theme);
    m_ui->runsTable->setObjectName(u"Running Agents"_qs);
    m_ui->runsTable->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->emptyState->setTheme(m_theme);
    m_ui->trend->setUp(m_trend, m_theme);
    m_ui->vertical->setStretchFactor(0, 1);
    m_ui->vertical->setStretchFactor(1, 1);
    m_ui->horizontal->setStretchFactor(0, 3);
    m_ui->horizontal->setStretchFactor(1, 2);
    m_ui->vertical->setSizes({370, 300});
    m_ui->horizontal->setSizes({640, 420});
}

void AgentsPage::setUpFilter() {
    m_ui->filter->setObjectName(u"Filter"_qs);
    m_ui->filter->setFixedWidth(filterDigits * fontMetrics().horizontalAdvance(u'0'));
    auto* row = new FlowLayout(*m_ui->filterRow, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->filter, m_ui->chipAll, m_ui->chipRunning,
                                                         m_ui->chipQueued, m_ui->chipNeedsLook})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_ui->startRun);
    row->addWidget(m_ui->stopSelected);
    row->addWidget(m_ui->columnsButton);
    m_ui->chipAll->setChecked(true);
    for (QPushButton* chip : {m_ui->chipAll, m_ui->chipRunning, m_ui->chipQueued, m_ui->chipNeedsLook})
        connect(chip, &QPushButton::toggled, this, [this](bool on) {
            if (on)
                applyFilter();
        });
    connect(m_ui->filter, &QLineEdit::textChanged, this, &AgentsPage::applyFilter);
    showFault({});
}

void AgentsPage::setUpColumnsMenu() {
    auto* menu = new ColumnsMenu(*m_ui->runsTable, m_ui->runsTable->fold(),
                                 {RunTableModel::Agent, RunTableModel::Stop}, this);
    // Not as the button's own menu: from right to left its text would run into the room of the arrow.
    connect(m_ui->columnsButton, &QPushButton::clicked, menu, [this, menu] {
        menu->popup(m_ui->columnsButton->mapToGlobal(m_ui->columnsButton->rect().bottomLeft()));
    });
    QHeaderView* header = m_ui->runsTable->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, menu,
            [menu, header](const QPoint& at) { menu->popup(header->mapToGlobal(at)); });
}

void AgentsPage::connectSignals() {
    RunTableView* table = m_ui->runsTable;
    connect(table, &RunTableView::stopRequested, this, &AgentsPage::stopRequested);
    connect(table, &RunTableView::selectedRunsChanged, this, &AgentsPage::onSelectionChanged);
    connect(table, &QWidget::customContextMenuRequested, this, &AgentsPage::onContextMenu);
    connect(m_ui->trend, &TrendPanel::monthActivated, this, &AgentsPage::monthActivated);
    m_ui->startRun->setObjectName(u"Start a run"_qs);
    connect(m_ui->startRun, &QPushButton::clicked, this, &AgentsPage::startRequested);
    connect(m_ui->stopSelected, &QPushButton::clicked, table, &RunTableView::requestStopOfSelection);
    connect(&m_runs, &RunTableModel::countsChanged, this, &AgentsPage::onCountsChanged);
    connect(&m_runs, &RunTableModel::countsChanged, this, &AgentsPage::showAwaited, Qt::QueuedConnection);
    connect(&m_shown, &RunFilterModel::visibleChanged, this, &AgentsPage::refreshEmptyState);
    connect(&m_runs, &QAbstractItemModel::dataChanged, this, &AgentsPage::refreshDetails);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &AgentsPage::onEmptyAction);
    connect(&m_theme, &Theme::changed, this, &AgentsPage::refreshIcons);
    auto* copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &AgentsPage::copySelection);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_ui->filter->setFocus(Qt::ShortcutFocusReason); });
}

/// The rows of buttons, the head of the table and a run.
void AgentsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QMargins around = layout()->contentsMargins();
    const int buttons = m_ui->filterRow->heightForWidth(width() - around.left() - around.right());
    const int rows = m_ui->runsTable->horizontalHeader()->sizeHint().height() +
                     m_ui->runsTable->verticalHeader()->defaultSectionSize() * 5 / 4;
    m_ui->tableArea->setMinimumHeight(buttons + m_ui->tableLayout->spacing() + rows);
}

void AgentsPage::refreshIcons() {
    const auto existing = m_ui->filter->actions();
    for (QAction* action : existing) {
        if (action->objectName() == u"searchMark"_qs)
            delete action;
    }
    QAction* mark = m_ui->filter->addAction(m_theme.icon(u"search"_qs), QLineEdit::LeadingPosition);
    mark->setObjectName(u"searchMark"_qs);
    m_ui->startRun->setIcon(m_theme.icon(u"add"_qs, m_theme.colors().accent));
    m_ui->columnsButton->setIcon(m_theme.icon(u"columns"_qs));
    m_ui->stopSelected->setIcon(m_theme.icon(u"stop"_qs, m_theme.colors().danger));
    m_ui->chipNeedsLook->setIcon(m_theme.icon(u"warning"_qs, m_theme.colors().warning));
    m_ui->chipRunning->setIcon(m_theme.icon(u"running"_qs, m_theme.colors().accent));
    m_ui->chipQueued->setIcon(m_theme.icon(u"queued"_qs));
}

DetailsPane& AgentsPage::details() {
    return *m_ui->details;
}

void AgentsPage::setStopPermission(const StopPermission& permission) {
    m_ui->runsTable->setStopPermission(permission);
    refreshStopSelected();
}

void AgentsPage::setFeed(const FeedState& state, bool connectionChosen, bool loadedOnce,
                         const QString& lastSeen) {
    m_sight.feed = state;
    m_sight.connectionChosen = connectionChosen;
    m_sight.loadedOnce = loadedOnce;
    m_sight.lastSeen = lastSeen;
    m_ui->runsTable->setStale(isStale(state.phase));
    m_ui->trend->setStale(isStale(state.phase));
    m_ui->details->setStale(isStale(state.phase));
    onCountsChanged();
    refreshEmptyState();
}

void AgentsPage::selectRuns(const std::vector<std::string>& runIds) {
    m_ui->runsTable->selectRuns(runIds);
}

void AgentsPage::showRuns(const std::vector<std::string>& runIds) {
    showAll();
    selectRuns(runIds);
}

void AgentsPage::setStartPermission(const StopPermission& permission) {
    m_ui->startRun->setEnabled(permission.allowed);
    setPlainToolTip(m_ui->startRun, permission.allowed ? tr("Start a run …") : permission.reason);
    m_ui->startRun->setAccessibleDescription(permission.reason);
}

void AgentsPage::awaitRun(const std::string& runId) {
    m_awaited = runId;
    showAwaited();
}

void AgentsPage::showAwaited() {
    if (m_awaited.empty() || m_runs.runById(m_awaited) == nullptr)
        return;
    const std::string runId = std::exchange(m_awaited, {});
    showRuns({runId});
    m_ui->runsTable->scrollTo(m_ui->runsTable->indexOf(runId, RunTableModel::Agent));
    m_ui->runsTable->setFocus();
}

void AgentsPage::applyFilter() {
    FilterText query = FilterText::parse(m_ui->filter->text());
    if (m_ui->chipRunning->isChecked())
        query.filter.require(RunStatus::Running);
    if (m_ui->chipQueued->isChecked())
        query.filter.require(RunStatus::Queued);
    query.filter.needsLook = m_ui->chipNeedsLook->isChecked();
    showFault(query.fault);
    m_shown.setFilter(query.filter);
}

/// What was typed and is not understood is told in the field's help and in the place of the rows.
void AgentsPage::showFault(const QString& fault) {
    m_sight.filterFault = fault;
    const QString help = fault.isEmpty() ? FilterText::help() : fault;
    setPlainToolTip(m_ui->filter, help);
    m_ui->filter->setAccessibleDescription(help);
    refreshEmptyState();
}

void AgentsPage::showAll() {
    m_ui->filter->clear();
    m_ui->chipAll->setChecked(true);
    applyFilter();
}

void AgentsPage::onSelectionChanged() {
    std::set<std::string> agents;
    QStringList names;
    for (const std::string& id : m_ui->runsTable->selectedRunIds()) {
        const Run* run = m_runs.runById(id);
        if (run != nullptr && agents.insert(run->agentId).second)
            names << QString::fromStdString(run->agentName);
    }
    m_trend.setSelectedAgents(agents);
    m_ui->trend->setScope(names.size() > 2 ? tr("%Ln agent(s)", nullptr, static_cast<int>(names.size()))
                                           : Phrases::list(names));
    refreshDetails();
    refreshConsumption();
    refreshStopSelected();
}

std::vector<Run> AgentsPage::selectedRuns() const {
    std::vector<Run> runs;
    for (const std::string& id : m_ui->runsTable->selectedRunIds()) {
        if (const Run* run = m_runs.runById(id))
            runs.push_back(*run);
    }
    return runs;
}

void AgentsPage::refreshDetails() {
    m_ui->details->show(selectedRuns(), m_runs.now());
}

/// Of the agents that the chart is about: what runs of them, selected or not.
void AgentsPage::refreshConsumption() {
    std::set<std::string> agents;
    for (const Run& run : selectedRuns())
        agents.insert(run.agentId);
    ActiveConsumption consumption;
    for (int row = 0; row < m_runs.rowCount(); ++row) {
        const Run& run = m_runs.runAt(row);
        if (agents.empty() || agents.contains(run.agentId))
            consumption.add(run, m_runs.now());
    }
    m_ui->trend->setActive(consumption);
    m_consumptionTold = m_runs.now();
}

/// With each change of the stream; a sum over all runs need not be as quick.
void AgentsPage::refreshClock() {
    refreshDetails();
    if (m_runs.now() < m_consumptionTold || m_runs.now() - m_consumptionTold >= seconds(1))
        refreshConsumption();
}

void AgentsPage::onCountsChanged() {
    const RunCounts& counts = m_runs.counts();
    const QLocale locale;
    // Before anything was loaded, no number is known.
    const auto number = [&](int count) { return m_sight.loadedOnce ? locale.toString(count) : QString(); };
    m_ui->chipAll->setText(tr("All %1").arg(number(counts.active())).trimmed());
    m_ui->chipRunning->setText(tr("Running %1").arg(number(counts.running)).trimmed());
    m_ui->chipQueued->setText(tr("Queued %1").arg(number(counts.queued)).trimmed());
    m_ui->chipNeedsLook->setText(tr("Needs a look %1").arg(number(counts.needsLook)).trimmed());
    refreshStopSelected();
}

void AgentsPage::onEmptyAction() {
    switch (AgentsEmpty::action(m_sight)) {
    case AgentsEmpty::Action::Connect:
        emit connectRequested();
        break;
    case AgentsEmpty::Action::Retry:
        emit retryRequested();
        break;
    case AgentsEmpty::Action::ShowAll:
        showAll();
        break;
    case AgentsEmpty::Action::None:
        break;
    }
}

void AgentsPage::onContextMenu(const QPoint& position) {
    const std::vector<std::string> selected = m_ui->runsTable->selectedRunIds();
    if (selected.empty())
        return;
    auto* menu = new QMenu(m_ui->runsTable);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* stop = menu->addAction(m_theme.icon(u"stop"_qs, m_theme.colors().danger), tr("Stop …"));
    stop->setEnabled(m_ui->stopSelected->isEnabled());
    connect(stop, &QAction::triggered, m_ui->runsTable, &RunTableView::requestStopOfSelection);
    if (selected.size() == 1)
        addExpectation(*menu, selected.front());
    QAction* copy = menu->addAction(tr("Copy"));
    connect(copy, &QAction::triggered, this, &AgentsPage::copySelection);
    menu->popup(m_ui->runsTable->viewport()->mapToGlobal(position));
}

void AgentsPage::addExpectation(QMenu& menu, const std::string& runId) {
    const Run* run = m_runs.runById(runId);
    if (run == nullptr || !isActive(run->status))
        return;
    const bool allowed = m_ui->runsTable->stopPermission().allowed; // the same role and connection
    QAction* expect = menu.addAction(m_theme.icon(u"pin"_qs), tr("Expected until …"));
    expect->setEnabled(allowed);
    connect(expect, &QAction::triggered, this, [this, runId] { emit expectationRequested(runId); });
    if (!run->expectation)
        return;
    QAction* remove = menu.addAction(tr("No longer expected"));
    remove->setEnabled(allowed);
    connect(remove, &QAction::triggered, this, [this, runId] { emit expectationRemoved(runId); });
}

void AgentsPage::refreshEmptyState() {
    m_sight.shown = m_shown.rowCount();
    m_sight.hidden = m_shown.hiddenCount() > 0 ? m_runs.counts().active() : 0; // none of them is shown
    const auto text = AgentsEmpty::text(m_sight);
    if (text)
        m_ui->emptyState->show(*text);
    m_ui->tableStack->setCurrentWidget(text ? static_cast<QWidget*>(m_ui->emptyState) : m_ui->tablePage);
}

void AgentsPage::refreshStopSelected() {
    const StopPermission& permission = m_ui->runsTable->stopPermission();
    int stoppable = 0;
    for (const std::string& id : m_ui->runsTable->selectedRunIds())
        stoppable += m_ui->runsTable->stopPermissionOf(m_ui->runsTable->indexOf(id, 0)).allowed ? 1 : 0;
    m_ui->stopSelected->setEnabled(stoppable > 0);
    setPlainToolTip(m_ui->stopSelected,
                    permission.allowed ? tr("Stops the selected runs, after asking.") : permission.reason);
    m_ui->stopSelected->setAccessibleDescription(permission.reason);
}

void AgentsPage::copySelection() {
    QGuiApplication::clipboard()->setText(m_ui->runsTable->selectionAsText());
}

QList<QByteArray> AgentsPage::layoutState() const {
    return {m_ui->runsTable->columnsState(), m_ui->vertical->saveState(), m_ui->horizontal->saveState()};
}

void AgentsPage::restoreLayout(const QList<QByteArray>& state) {
    if (state.size() != 3)
        return;
    m_ui->runsTable->restoreColumns(state[0]);
    m_ui->vertical->restoreState(state[1]);
    m_ui->horizontal->restoreState(state[2]);
}

QPushButton* AgentsPage::chipOf(RunChip chip) const {
    switch (chip) {
    case RunChip::All:
        break;
    case RunChip::Running:
        return m_ui->chipRunning;
    case RunChip::Queued:
        return m_ui->chipQueued;
    case RunChip::NeedsLook:
        return m_ui->chipNeedsLook;
    }
    return m_ui->chipAll;
}

SavedView AgentsPage::view() const {
    SavedView view{{}, m_ui->filter->text().trimmed(), RunChip::All, m_ui->runsTable->columnsState()};
    for (const RunChip chip : {RunChip::Running, RunChip::Queued, RunChip::NeedsLook}) {
        if (chipOf(chip)->isChecked())
            view.chip = chip;
    }
    return view;
}

void AgentsPage::showView(const SavedView& view) {
    m_ui->runsTable->restoreColumns(view.columns);
    m_ui->filter->setText(view.filter);
    chipOf(view.chip)->setChecked(true);
}

} // namespace ud
