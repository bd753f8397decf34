// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ud {

class OnceSecret;

/// Who may use the service: tokens with their role, last use and end; new ones, shown once; revoking.
class TokensPage : public QWidget {
    Q_OBJECT
public:
    explicit TokensPage(QWidget* parent = nullptr);

    /// \p now: the service's clock.
    void show(std::vector<Token> tokens, Time now);
    /// The secret of a new token: until the page is left or another is made.
    void showSecret(const CreatedToken& created);
    void tell(const QString& sentence, bool fault);

signals:
    void addRequested(const ud::NewTokenRequest& token);
    void revokeRequested(const std::string& tokenId);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] const Token* selected() const;
    void askForNew();
    void askToRevoke();

    std::vector<Token> m_tokens;
    Time m_now{};
    QTableWidget* m_table;
    QPushButton* m_revoke;
    OnceSecret* m_secret;
    QLabel* m_told;
};

} // namespace ud
