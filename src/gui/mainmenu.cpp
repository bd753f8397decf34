// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainmenu.h"

#include "gui/aboutdialog.h"
#include "gui/agents/agentspage.h"
#include "gui/agents/stoppermission.h"
#include "gui/agents/viewsmenu.h"
#include "gui/connect/profilesmenu.h"
#include "gui/help/agentshelp.h"
#include "gui/look/theme.h"
#include "gui/mainwindow.h"
#include "gui/notices/noticesmenu.h"
#include "models/plaintext.h"

#include <QMenuBar>

namespace ud {

MainMenu::MainMenu(QMenuBar& bar, MainWindow& window, NoticeBoard& notices, Theme& theme,
                   AppSettings& settings)
    : QObject(&window)
    , m_window(window)
    , m_notices(notices)
    , m_theme(theme)
    , m_settings(settings) {
    setUpConnection(*bar.addMenu(tr("&Connection")));
    setUpView(*bar.addMenu(tr("&View")));
    setUpHelp(*bar.addMenu(tr("&Help")));
}

void MainMenu::setUpConnection(QMenu& menu) {
    m_real << menu.addAction(tr("&Connect to …"), &m_window, &MainWindow::connectRequested);
    auto* profiles = new ProfilesMenu(m_settings, &menu);
    connect(profiles, &ProfilesMenu::chosen, &m_window, &MainWindow::profileChosen);
    m_real << menu.addMenu(profiles);
    connect(&menu, &QMenu::aboutToShow, profiles, &QMenu::aboutToShow);
    menu.addAction(tr("&Refresh"), QKeySequence(QKeySequence::Refresh), &m_window,
                   &MainWindow::refreshRequested);
    m_start = menu.addAction(tr("&Start a run …"), QKeySequence(QKeySequence::New), &m_window,
                             [this] { emit m_window.startRequested({}); });
    m_organization = menu.addAction(tr("&Organization …"), &m_window, &MainWindow::organizationRequested);
    m_organization->setToolTip(tr("Only owners manage the organization."));
    menu.setToolTipsVisible(true);
    m_real << menu.addAction(tr("&Settings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &m_window,
                             &MainWindow::settingsRequested);
    menu.addSeparator();
    m_quit = menu.addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), &m_window, &MainWindow::quit);
}

void MainMenu::setMayManage(bool may) {
    m_organization->setEnabled(may);
}

void MainMenu::setMayStart(const StopPermission& permission) {
    m_start->setEnabled(permission.allowed);
    m_start->setToolTip(plainToolTip(permission.reason));
}

void MainMenu::leaveOutWhatIsReal() {
    for (QAction* action : m_real) {
        action->setVisible(false);
        action->setEnabled(false);
    }
    m_quit->setText(tr("&Leave rehearsal"));
}

void MainMenu::setUpView(QMenu& menu) {
    const QStringList tabs = m_window.tabNames();
    for (int tab = 0; tab < tabs.size(); ++tab)
        menu.addAction(tabs[tab], QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab)), &m_window,
                       [this, tab] { m_window.showTab(tab); });
    menu.addSeparator();
    auto* views = new ViewsMenu(m_window.agentsPage(), m_settings, &menu);
    connect(views, &ViewsMenu::chosen, &m_window, [this] { m_window.showTab(0); });
    menu.addMenu(views);
    m_real << menu.addAction(tr("&All organizations …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                             &m_window, &MainWindow::overviewRequested);
    menu.addAction(tr("&Who did what …"), &m_window, &MainWindow::auditRequested);
    menu.addMenu(new NoticesMenu(m_notices, &menu));
}

void MainMenu::setUpHelp(QMenu& menu) {
    menu.addAction(tr("&Background agents"), QKeySequence(QKeySequence::HelpContents), this,
                   &MainMenu::showAgentsHelp);
    menu.addAction(tr("&Flight recorder …"), &m_window, &MainWindow::recorderRequested);
    auto* rehearsal = menu.addAction(tr("&Rehearsal …"), &m_window, &MainWindow::rehearsalRequested);
    rehearsal->setToolTip(tr("Practise stopping without stopping anything"));
    menu.setToolTipsVisible(true);
    m_real << rehearsal << menu.addAction(tr("&Contact support …"), &m_window, &MainWindow::supportRequested);
    menu.addSeparator();
    menu.addAction(tr("&About Usage Dashboard"), this, &MainMenu::showAbout);
}

void MainMenu::showAbout() {
    auto* about = new AboutDialog(m_theme, &m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainMenu::showAgentsHelp() {
    auto* help = m_window.findChild<AgentsHelp*>();
    if (help == nullptr) {
        help = new AgentsHelp(&m_window);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    help->show();
    help->activateWindow();
}

} // namespace ud
