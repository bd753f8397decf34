// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace ud {

/// Asked once, when the window is closed for the first time: what that does. Escape leaves it open. Goes when
/// answered.
class ClosingDialog : public QDialog {
    Q_OBJECT
public:
    /// \p hasTray: the app may go on beside the clock.
    explicit ClosingDialog(bool hasTray, QWidget* parent = nullptr);

signals:
    /// Close: the app goes on beside the clock, or ends.
    void chosen(bool staysInTray);
};

} // namespace ud
