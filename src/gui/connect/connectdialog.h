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

    /// Fills in what was chosen last. A token that is in the keychain need not be typed again.
    void setChoice(const ConnectionChoice& choice);
    /// Whether tokens are kept in a keychain; where not, the dialog says so. Nothing is claimed before.
    void setKeepsToken(bool keeps);
    void showBusy();
    void showFault(const Error& error);

signals:
    /// \p token is empty where a token file is given, or for this computer.
    void connectChosen(const ud::ConnectionChoice& choice, const QString& token);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectSignals();
    void onConnect();
    void onBrowse();
    void refresh();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool tokenIsKept() const;

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    QUrl m_keptFor; ///< the server whose token was given before
    bool m_busy{false};
};

} // namespace ud
