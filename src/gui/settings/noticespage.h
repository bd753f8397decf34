// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ud {

class AppSettings;
class NoticeBoard;

/// What is told as a notice of the desktop.
class NoticesPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the page.
    NoticesPage(NoticeBoard& board, AppSettings& settings, QWidget* parent = nullptr);
};

} // namespace ud
