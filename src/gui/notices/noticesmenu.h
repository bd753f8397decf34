// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ud {

class NoticeBoard;

/// A rest from notices.
class NoticesMenu : public QMenu {
    Q_OBJECT
public:
    /// \p board must outlive the menu.
    explicit NoticesMenu(NoticeBoard& board, QWidget* parent = nullptr);

private:
    void addSnoozing();
    void snoozeUntil(const QDateTime& until);

    NoticeBoard& m_board;
    QAction* m_awake{nullptr};
};

} // namespace ud
