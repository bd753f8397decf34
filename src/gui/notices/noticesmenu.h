// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ud {

class AppSettings;
class NoticeBoard;

/// Which notices come, and a rest from them.
class NoticesMenu : public QMenu {
    Q_OBJECT
public:
    /// Both must outlive the menu.
    NoticesMenu(NoticeBoard& board, AppSettings& settings, QWidget* parent = nullptr);

private:
    void addKinds();
    void addSnoozing();
    void snoozeUntil(const QDateTime& until);

    NoticeBoard& m_board;
    AppSettings& m_settings;
    QAction* m_awake{nullptr};
};

} // namespace ud
