// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/connect/appsettings.h"

#include <QDialog>
#include <memory>

namespace ud {

namespace Ui {
class ConnectDialog;
}

/// Asks where the agents run: *This computer* or *A server* with its address and token. Stays open, showing
/// what went wrong, until the connection is made. Show with open().
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    explicit ConnectDialog(QWidget* parent = nullptr);
    ~ConnectDialog() override;

    /// Fills in what was chosen last.
    void setChoice(const ConnectionChoice& choice);
    /// Whether tokens are kept in a keychain; where not, the dialog says so.
    void setKeepsToken(bool keeps);
    void showBusy();
    void showFault(const Error& error);

signals:
    /// \p token is empty where a token file is given, or for this computer.
    void connectChosen(const ud::ConnectionChoice& choice, const QString& token);

private:
    void connectSignals();
    void onConnect();
    void onBrowse();
    void refresh();
    [[nodiscard]] QString missing() const;

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    bool m_busy{false};
};

} // namespace ud
