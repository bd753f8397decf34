// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace ud {

class AppSettings;
class MainWindow;
class NoticeBoard;
struct StopPermission;
class Theme;

/// The menus of the window.
class MainMenu : public QObject {
    Q_OBJECT
public:
    /// All must outlive the object; the pages of \p window are there already.
    MainMenu(QMenuBar& bar, MainWindow& window, NoticeBoard& notices, Theme& theme, AppSettings& settings);

    /// Whether the person is an owner, and connected to change things.
    void setMayManage(bool may);
    /// Whether runs may be started, and if not, why.
    void setMayStart(const StopPermission& permission);
    /// For a rehearsal: nothing that reaches the network, the settings or other people.
    void leaveOutWhatIsReal();

private:
    void setUpConnection(QMenu& menu);
    void setUpView(QMenu& menu);
    void setUpHelp(QMenu& menu);
    void showAbout();
    void showAgentsHelp();

    MainWindow& m_window;
    NoticeBoard& m_notices;
    Theme& m_theme;
    AppSettings& m_settings;
    QAction* m_organization{nullptr};
    QAction* m_start{nullptr};
    QAction* m_quit{nullptr};
    QList<QAction*> m_real; ///< what a rehearsal leaves out
};

} // namespace ud
