// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/agents/agentspage.h"
#include "gui/agents/stoprule.h"
#include "gui/closingdialog.h"
#include "gui/details/detailspane.h"
#include "gui/history/historypage.h"
#include "gui/look/typography.h"
#include "gui/mainmenu.h"
#include "gui/rehearsal/rehearsalband.h"
#include "gui/start/startrule.h"
#include "gui/usage/usagepage.h"
#include "gui/widgets/plaintext.h"
#include "models/historymodel.h"
#include "models/runtablemodel.h"
#include "models/summarysentence.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedWidget>

namespace ud {

namespace {

/// Large text on a small screen: what has no room is scrolled to.
QScrollArea* scrolling(QWidget& page, QWidget& parent) {
    auto* scroll = new QScrollArea(&parent);
    scroll->setProperty("kind", u"page"_qs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(&page);
    return scroll;
}

} // namespace

MainWindow::MainWindow(const WindowModels& models, Theme& theme, AppSettings& settings)
    : m_models(models)
    , m_theme(theme)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::MainWindow>()) {
    m_models.notices.setKinds(settings.noticeKinds());
    build();
    connect(&m_models.runs, &RunTableModel::countsChanged, this, &MainWindow::refreshSentence);
    connect(&m_theme, &Theme::changed, this, &MainWindow::refreshIcons);
    resize(1180, 780);
    restoreGeometry(settings.geometry());
    m_agents->restoreLayout(settings.agentsLayout());
}

void MainWindow::build() {
    m_ui->setupUi(this);
    setUpPages();
    m_menu = new MainMenu(*m_ui->menuBar, *this, m_models.notices, m_theme, m_settings);
    connectSignals();
    if (isRehearsal())
        showBand();
    refreshIcons();
    refreshTitle();
    refreshSentence();
    refreshState();
    placeStatus();
    m_ui->tabs->setFocus();
}

void MainWindow::renew() {
    const QSize size = this->size();
    const QList<QByteArray> layout = m_agents->layoutState();
    const SavedView view = m_agents->view();
    std::vector<std::string> selected;
    for (const Run& run : m_agents->selectedRuns())
        selected.push_back(run.id);
    const Notice notice = m_ui->notice->isHidden() ? Notice() : m_ui->notice->notice();
    const int tab = m_ui->tabs->currentIndex();
    setLocale(QLocale()); // what the parts inherit
    delete m_menu;
    delete m_ui->menuBar;
    delete takeCentralWidget();
    build();
    resize(size); // the form has one of its own
    m_agents->restoreLayout(layout);
    m_agents->showView(view);
    m_agents->selectRuns(selected);
    showTab(tab);
    emit renewed();
    showClock(m_now, m_asOf);
    if (!notice.text.isEmpty())
        showNotice(notice);
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpPages() {
    // Where they will stay: a page that moves to another parent has all its parts styled once more.
    auto* pages = m_ui->tabs->findChild<QStackedWidget*>();
    m_agents = new AgentsPage(m_models.runs, m_models.shownRuns, m_models.trend, m_theme, pages);
    m_agents->details().setUp(m_models.details, m_theme);
    m_usage = new UsagePage(m_models.months, m_models.days, m_theme, pages);
    m_usage->setSplit(m_settings.usageSplit());
    connect(m_usage, &UsagePage::splitChosen, this,
            [this](UsageSplit split) { m_settings.setUsageSplit(split); });
    m_history = new HistoryPage(m_models.history, m_models.past, m_theme, pages);
    m_ui->tabs->addTab(m_agents, tr("Agents"));
    m_ui->tabs->addTab(scrolling(*m_usage, *pages), tr("Usage"));
    m_ui->tabs->addTab(m_history, tr("History"));
    m_ui->tabs->setAccessibleName(tr("Pages"));
    m_ui->mainLayout->setContentsMargins(0, 0, 0, 0);
    m_ui->notice->setTheme(m_theme);
    m_ui->refreshButton->setObjectName(u"Refresh"_qs);
    scaleFont(*m_ui->header, headlineScale);
}

void MainWindow::beRehearsal(std::function<QWidget*(QWidget*)> makeBand) {
    m_makeBand = std::move(makeBand);
    showBand();
    refreshTitle();
    refreshSentence();
}

void MainWindow::showBand() {
    m_ui->mainLayout->insertWidget(0, m_makeBand(m_ui->central));
    m_menu->leaveOutWhatIsReal();
}

void MainWindow::quit() {
    m_quitting = true;
    close();
    if (isRehearsal())
        return;               // the real window goes on
    QCoreApplication::quit(); // also where no window is open
}

void MainWindow::connectSignals() {
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &MainWindow::refreshRequested);
    connect(m_ui->notice, &NoticeBar::actionTriggered, this, &MainWindow::noticeActionTriggered);
    connect(m_ui->notice, &NoticeBar::exportTriggered, this, &MainWindow::noticeExportTriggered);
    connect(m_agents, &AgentsPage::stopRequested, this, &MainWindow::stopRequested);
    connect(m_agents, &AgentsPage::startRequested, this, [this] { emit startRequested({}); });
    connect(m_agents, &AgentsPage::monthActivated, this, [this](const std::string& month) {
        showTab(1);
        m_usage->openMonth(month);
    });
    connect(m_agents, &AgentsPage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_agents, &AgentsPage::retryRequested, this, &MainWindow::refreshRequested);
}

void MainWindow::come(const std::vector<std::string>& runIds) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (runIds.empty())
        return;
    showTab(0);
    m_agents->showRuns(runIds);
}

void MainWindow::awaitRun(const std::string& runId) {
    showTab(0);
    m_agents->awaitRun(runId);
}

QStringList MainWindow::tabNames() const {
    QStringList names;
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab)
        names << m_ui->tabs->tabText(tab);
    return names;
}

void MainWindow::showTab(int index) {
    m_ui->tabs->setCurrentIndex(index);
}

void MainWindow::showOrganization(const OrganizationAnswer& answer) {
    m_organization = answer;
    refreshTitle();
    refreshState();
}

void MainWindow::showConnection(bool chosen, bool viewOnly) {
    m_chosen = chosen;
    m_viewOnly = viewOnly;
    m_loaded = false;
    m_organization.reset();
    m_asOf.reset();
    refreshTitle();
    refreshSentence();
    refreshState();
}

void MainWindow::showFeed(const FeedState& state) {
    m_feed = state;
    refreshSentence();
    refreshState();
}

void MainWindow::showLoaded() {
    m_loaded = true;
    refreshSentence();
    refreshState();
}

void MainWindow::showClock(Time now, std::optional<Time> asOf) {
    m_now = now;
    m_asOf = asOf;
    m_ui->asOf->setText(asOf ? tr("as of %1").arg(TimeText().clockWithSeconds(*asOf)) : QString());
    refreshSentence();
    m_agents->refreshClock();
}

void MainWindow::showNotice(const Notice& notice) {
    m_ui->notice->show(notice);
}

void MainWindow::clearNotice() {
    m_ui->notice->dismiss();
}

void MainWindow::refreshTitle() {
    if (isRehearsal())
        return setWindowTitle(tr("Rehearsal — Usage Dashboard"));
    const QString name =
        m_organization ? QString::fromStdString(m_organization->organization.name) : QString();
    setWindowTitle(name.isEmpty() ? tr("Usage Dashboard")
                                  : plainTitle(tr("Usage Dashboard — %1").arg(oneLine(name))));
}

/// What runs; where that is old, when it was so.
QString MainWindow::knownSentence() const {
    const QString sentence = SummarySentence::text(m_models.runs.summary(), TimeText());
    if (!isStale(m_feed.phase) || !m_feed.since)
        return sentence;
    return tr("Last seen %1: %2", "time, what ran then")
        .arg(TimeText().clock(*m_feed.since, m_now), sentence);
}

void MainWindow::refreshSentence() {
    const QString sentence = m_loaded                ? knownSentence()
                             : !m_chosen             ? tr("Not connected")
                             : isStale(m_feed.phase) ? tr("Nothing loaded yet")
                                                     : tr("Loading…");
    const QString description =
        isRehearsal() ? QString(RehearsalBand::warning() + u' ' + sentence) : sentence;
    if (m_ui->header->text() == sentence && accessibleDescription() == description)
        return;
    m_ui->header->setText(sentence);
    setAccessibleDescription(description);
    emit sentenceChanged(sentence);
}

QString MainWindow::sentence() const {
    return m_ui->header->text();
}

void MainWindow::refreshState() {
    const TimeText times;
    m_ui->stateChip->setVisible(m_chosen);
    m_ui->stateChip->show(m_feed, times, m_now, m_theme);
    m_ui->refreshButton->setEnabled(m_chosen);
    m_usage->setStale(isStale(m_feed.phase));
    m_history->setStale(isStale(m_feed.phase));
    const QString lastSeen = m_feed.since ? times.clock(*m_feed.since, m_now) : tr("never");
    m_agents->setFeed(m_feed, m_chosen, m_loaded, lastSeen);
    // Between the first list and the first sign of the stream the runs are known already.
    const bool listed = m_loaded && m_feed.phase == FeedPhase::Connecting;
    const StopPermission permission = StopRule::permission(
        m_organization ? std::optional(m_organization->role) : std::nullopt, m_viewOnly,
        listed ? FeedPhase::Reconnecting : m_feed.phase, StateChip::words(m_feed, times, m_now));
    const StopPermission start = StartRule::permission(
        m_organization ? std::optional(m_organization->role) : std::nullopt, m_viewOnly,
        listed ? FeedPhase::Reconnecting : m_feed.phase, StateChip::words(m_feed, times, m_now));
    m_menu->setMayStart(start);
    m_agents->setStartPermission(start);
    m_menu->setMayManage(permission.allowed && m_organization && m_organization->role == Role::Owner);
    m_agents->setStopPermission(permission);
    m_history->setPermission(start);
}

void MainWindow::refreshIcons() {
    m_ui->refreshButton->setIcon(m_theme.icon(u"refresh"_qs));
    refreshState();
}

QString MainWindow::stateWords() const {
    return StateChip::words(m_feed, TimeText(), m_now);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    placeStatus();
}

/// Beside the sentence; where that would leave it little, beside the menus.
void MainWindow::placeStatus() {
    constexpr int narrow = 110; // digits
    const bool beside = width() >= narrow * fontMetrics().horizontalAdvance(u'0');
    QWidget* status = m_ui->statusRow;
    if (beside == (m_ui->menuBar->cornerWidget() == nullptr))
        return;
    m_ui->statusLayout->setContentsMargins(beside ? QMargins() : QMargins(0, 4, 16, 4));
    m_ui->menuBar->setCornerWidget(beside ? nullptr : status);
    if (beside)
        m_ui->headerLayout->addWidget(status);
    status->show();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setGeometry(saveGeometry());
    m_settings.setAgentsLayout(m_agents->layoutState());
    if (!m_settings.closingExplained() && !m_quitting && !isRehearsal() && !qGuiApp->isSavingSession()) {
        event->ignore();
        explainClosing();
        return;
    }
    if (m_hasTray && m_settings.staysInTray() && !m_quitting) {
        event->ignore();
        hide();
        emit leftInTray();
        return;
    }
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

/// Once: what closing the window does, and the choice of it.
void MainWindow::explainClosing() {
    if (findChild<ClosingDialog*>() != nullptr)
        return;
    auto* dialog = new ClosingDialog(m_hasTray, this);
    connect(dialog, &ClosingDialog::chosen, this, [this](bool stays) {
        m_settings.setClosingExplained(true);
        if (m_hasTray)
            m_settings.setStaysInTray(stays);
        close();
    });
    dialog->open();
}

} // namespace ud
